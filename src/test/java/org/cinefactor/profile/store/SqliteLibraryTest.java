package org.cinefactor.profile.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.cinefactor.house.JavaProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library of the ratings' database where the system has no folder for temporary files. */
class SqliteLibraryTest {
  @TempDir Path folder;

  private Path closed;

  /** A program of its own, as the library is loaded once. */
  public static final class Program {
    private Program() {}

    /** Says how opening a file went. */
    public static void main(String[] args) {
      try (Connection connection = ProfileFile.connect(Path.of(args[0]))) {
        System.out.println("opened: " + connection.isValid(0));
      } catch (SQLException e) {
        System.out.println(SqliteReason.of(e));
      }
    }
  }

  @BeforeEach
  void close() throws IOException {
    // Nothing can be made in what is no folder, whoever runs this.
    closed = Files.createFile(folder.resolve("closed"));
  }

  @Test
  void itIsUnpackedBesideTheRatings() throws Exception {
    Path home = Files.createDirectory(folder.resolve("what? #1"));
    assertThat(opened(home.resolve("profile.db"), closed, closed)).contains("opened: true");
    assertThat(home).isDirectoryNotContaining(SqliteLibraryTest::isLibrary);
  }

  @Test
  void theReasonNamesTheFoldersAndAWayOnWhereThereIsNoRoomForIt() throws Exception {
    Path runtime = closed.resolve("run");
    String said = opened(closed.resolve("profile.db"), runtime, closed.resolve("somebody"));
    assertThat(said)
        .contains(closed.resolve("tmp") + ", " + closed + ", " + runtime)
        .contains(closed.resolve("somebody/.cache").toString())
        .contains("could not be unpacked")
        .contains("set XDG_CACHE_HOME")
        .doesNotContain("Error opening connection");
  }

  @Test
  void aCacheThatIsNotThereIsMade() throws Exception {
    Path somebody = Files.createDirectory(folder.resolve("somebody"));
    opened(closed.resolve("profile.db"), closed, somebody);
    assertThat(somebody.resolve(".cache")).isDirectory();
  }

  private static boolean isLibrary(Path file) {
    return file.toString().contains("sqlitejdbc");
  }

  private String opened(Path file, Path runtime, Path somebody) throws Exception {
    List<String> options =
        List.of("-Djava.io.tmpdir=" + closed.resolve("tmp"), "-Duser.home=" + somebody);
    var builder =
        new ProcessBuilder(JavaProcess.command(options, Program.class, file.toString()))
            .redirectErrorStream(true);
    builder.environment().put("XDG_RUNTIME_DIR", runtime.toString());
    builder.environment().remove("XDG_CACHE_HOME");
    Process program = builder.start();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    program.waitFor();
    return said;
  }
}
