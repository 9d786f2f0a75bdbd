package org.cinefactor.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is either the old one or the new one, never half of it: it is written to a temporary
 * file beside its place, and moved there when it is complete.
 */
public final class WholeFile {
  private WholeFile() {}

  /** The content of a file, yet to be written. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it; {@code out} is buffered, and closed by whoever gave it. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a text in UTF-8.
   *
   * @return the file
   * @throws IOException as {@link #write(Path, Content)} does
   */
  public static Path write(Path file, String text) throws IOException {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes bytes.
   *
   * @return the file
   * @throws IOException as {@link #write(Path, Content)} does
   */
  public static Path write(Path file, byte[] bytes) throws IOException {
    return write(file, out -> out.write(bytes));
  }

  /**
   * Writes a file. Whatever {@code content} throws reaches the caller, and nothing is left of what
   * it wrote.
   *
   * @return the file
   * @throws NoSuchFileException when there is no such folder; its file is "folder" and its name
   * @throws IOException when the file cannot be written; one that was there is then unchanged
   */
  public static Path write(Path file, Content content) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new NoSuchFileException("folder " + folder);
    }
    String name = "." + target.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".tmp";
    Path temporary = folder.resolve(name);
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
        content.writeTo(out);
      }
      move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
    return file;
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      // Between two file systems there is no other way.
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
