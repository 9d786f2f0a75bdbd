package org.cinefactor.profile.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cinefactor.file.FallbackTempFolders;
import org.cinefactor.file.OwnerOnly;
import org.cinefactor.log.Log;
import org.cinefactor.text.Texts;
import org.sqlite.SQLiteJDBCLoader;

/**
 * The native library of SQLite, which the driver unpacks before the first file is opened: into the
 * system's folder for temporary files, or where it cannot be written there or not be run from
 * there, into one of the person's.
 */
final class SqliteLibrary {
  private static final Texts TEXTS = Texts.of(SqliteLibrary.class);

  /** The driver's own setting, which it reads at each attempt. */
  private static final String FOLDER = "org.sqlite.tmpdir";

  private SqliteLibrary() {}

  /**
   * Loads it, if it is not loaded yet.
   *
   * @param file the one that is to be opened, in a folder of the person's too
   * @throws SQLException when there is no place for it, with a reason that names all that were
   *     tried
   */
  static void load(Path file) throws SQLException {
    if (!loads()) {
      loadFrom(
          Stream.concat(
                  Stream.ofNullable(file.getParent()), FallbackTempFolders.ofThisPerson().stream())
              .toList());
    }
  }

  private static void loadFrom(List<Path> folders) throws SQLException {
    for (Path folder : folders) {
      if (isThere(folder)) {
        System.setProperty(FOLDER, folder.toString());
        if (loads()) {
          return;
        }
      }
    }
    System.clearProperty(FOLDER);
    String tried =
        Stream.concat(
                Stream.of(System.getProperty("java.io.tmpdir")),
                folders.stream().map(Path::toString))
            .collect(Collectors.joining(", "));
    throw new SQLException(TEXTS.format("library", tried));
  }

  private static boolean isThere(Path folder) {
    try {
      if (!Files.isDirectory(folder)) {
        OwnerOnly.folder(folder);
      }
      return Files.isWritable(folder);
    } catch (IOException e) {
      Log.warning(SqliteLibrary.class, "a folder for the library cannot be made", e);
      return false;
    }
  }

  private static boolean loads() {
    try {
      return SQLiteJDBCLoader.initialize();
    } catch (Exception e) {
      // The driver says no more about what it throws.
      Log.warning(SqliteLibrary.class, "the library could not be unpacked and loaded", e);
      return false;
    }
  }
}
