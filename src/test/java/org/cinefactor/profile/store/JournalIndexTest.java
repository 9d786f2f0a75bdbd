package org.cinefactor.profile.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.cinefactor.house.JavaProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the index of a journal that another hand cuts. */
class JournalIndexTest {
  private static final int BYTES = 32_768;

  @TempDir Path folder;

  @Test
  void isMadeAsLongAgainEachTimeAndStaysLockedUntilItIsClosed() throws Exception {
    Path file = index();
    try (var index = new JournalIndex(profile())) {
      for (int i = 0; i < 2; i++) {
        cut(file);
        index.mend();
        assertThat(Files.size(file)).isEqualTo(BYTES);
      }
      assertThat(locks(file, false)).as("SQLite's lock is still there").isFalse();
      assertThat(locks(file, true)).isTrue();
    }
    assertThat(locks(file, false)).isTrue();
  }

  @Test
  void isLeftAsItIsWhileAnotherProgramHasItOpen() throws Exception {
    Path file = index();
    try (var index = new JournalIndex(profile())) {
      cut(file);
      Process other = another(file, true);
      assertThat(other.inputReader().readLine()).isEqualTo("true");
      index.mend();
      assertThat(Files.size(file)).isZero();
      other.outputWriter().close();
      other.waitFor();
      index.mend();
      assertThat(Files.size(file)).isEqualTo(BYTES);
    }
  }

  /** True when another program is given the lock. */
  private static boolean locks(Path file, boolean shared) throws Exception {
    Process other = another(file, shared);
    other.outputWriter().close();
    boolean given = Boolean.parseBoolean(other.inputReader().readLine());
    other.waitFor();
    return given;
  }

  private static Process another(Path file, boolean shared) throws IOException {
    return new ProcessBuilder(
            JavaProcess.command(
                List.of(), IndexLock.class, file.toString(), String.valueOf(shared)))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void cut(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(0);
    }
  }

  private Path index() throws IOException {
    return Files.write(folder.resolve("profile.db-shm"), new byte[BYTES]);
  }

  private Path profile() {
    return folder.resolve("profile.db");
  }
}
