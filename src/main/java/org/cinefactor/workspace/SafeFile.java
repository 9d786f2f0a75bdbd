package org.cinefactor.workspace;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Text files that are either the old one or the new one, never half of it. */
final class SafeFile {
  private SafeFile() {}

  /**
   * Writes to a temporary file beside the target, and moves it into place.
   *
   * @throws NoSuchFileException when there is no such folder; it names the folder
   */
  static void write(Path target, String text) throws IOException {
    String name = "." + target.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".tmp";
    Path temporary = target.toAbsolutePath().resolveSibling(name);
    Path folder = temporary.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new NoSuchFileException("folder " + folder);
    }
    try {
      Files.writeString(temporary, text);
      try {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException _) {
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
