package org.cinefactor.file;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is either the old one or the new one, never half of it: it is written to a temporary
 * file beside its place, forced to the disk, and moved there when it is complete: neither a killed
 * program nor a power cut leaves half of it.
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
    Path temporary = folder.resolve(Leftovers.temporary(String.valueOf(target.getFileName())));
    try {
      try (var channel = FileChannel.open(temporary, CREATE_NEW, WRITE);
          var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
        content.writeTo(new Unclosed(out));
        out.flush();
        channel.force(true);
      }
      move(temporary, target);
      force(folder);
    } finally {
      Files.deleteIfExists(temporary);
    }
    return file;
  }

  /** Has the new name on the disk too, where the system can do that. */
  private static void force(Path folder) {
    try (var channel = FileChannel.open(folder, READ)) {
      channel.force(true);
    } catch (IOException _) {
      // Windows has no way to; its file system writes names in order.
      return;
    }
  }

  /**
   * A stream that whoever writes to it may close: what it writes to is forced to the disk after.
   */
  private static final class Unclosed extends FilterOutputStream {
    private Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
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
