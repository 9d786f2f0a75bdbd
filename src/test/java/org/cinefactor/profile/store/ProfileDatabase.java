package org.cinefactor.profile.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** The file of a profile in the hands of another program. */
public record ProfileDatabase(Path file) {
  /** Does to it what it never asked for. */
  public void execute(String... commands) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }

  /** The files that were set aside beside it as unreadable, without their journals. */
  List<Path> setAside() throws IOException {
    try (Stream<Path> files = Files.list(file.getParent())) {
      return files
          .filter(path -> path.getFileName().toString().matches(".*unreadable-[0-9-]+"))
          .toList();
    }
  }
}
