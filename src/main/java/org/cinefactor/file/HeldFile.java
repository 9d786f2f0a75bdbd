package org.cinefactor.file;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file that is held open until the program ends. Linux gives it a second name, in which no letter
 * of its folders stands, for readers that cannot take these.
 */
public final class HeldFile {
  private static final Path NAMES = Path.of("/proc/self/fd");

  private HeldFile() {}

  /**
   * Holds a file open.
   *
   * @return its second name, by which only this process knows it; empty on other systems
   */
  public static Optional<Path> nameOf(Path file) throws IOException {
    if (!Files.isDirectory(NAMES)) {
      return Optional.empty();
    }
    InputStream held = new FileInputStream(file.toFile());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(held), "held-file"));
    try (Stream<Path> names = Files.list(NAMES)) {
      return names.filter(name -> isOf(name, file)).findFirst();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isOf(Path name, Path file) {
    try {
      return Files.isSameFile(name, file);
    } catch (IOException _) {
      // Closed meanwhile, as the name by which the list itself is read.
      return false;
    }
  }

  private static void close(InputStream held) {
    try {
      held.close();
    } catch (IOException _) {
      // Nothing was written, and the system closes it now.
      return;
    }
  }
}
