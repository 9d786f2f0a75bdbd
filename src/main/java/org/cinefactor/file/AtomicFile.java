package org.cinefactor.file;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * An atomic write of a file: it is written to a temporary file beside its place, forced to the
 * disk, and moved there when it is complete, so that neither a killed program nor a power cut
 * leaves half of it.
 */
public final class AtomicFile {
  private AtomicFile() {}

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
   * @throws AccessDeniedException when the person may not write there
   * @throws UnwritableFileException when the disk does not take it; a file that was there is then
   *     unchanged
   */
  public static Path write(Path file, Content content) throws IOException {
    Path folder = put(file, content, channel -> channel.force(true));
    force(folder);
    return file;
  }

  /**
   * Writes a file that can be made again. It is moved to its place when it is complete, but not
   * forced to the disk, which may take longer than to make it: after a power cut it may be damaged,
   * and whoever reads it must notice.
   *
   * @return the file
   * @throws IOException as {@link #write(Path, Content)} does
   */
  public static Path writeUnforced(Path file, Content content) throws IOException {
    put(file, content, _ -> {});
    return file;
  }

  /** The last work on the temporary file, when all is written. */
  @FunctionalInterface
  private interface Finish {
    void finish(FileChannel channel) throws IOException;
  }

  /** Writes a file, and says in which folder it is. */
  private static Path put(Path file, Content content, Finish last) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new NoSuchFileException("folder " + folder);
    }
    Path temporary = folder.resolve(Leftovers.temporary(String.valueOf(target.getFileName())));
    try {
      try (var channel = open(temporary, target);
          var out = new BufferedOutputStream(new ToDisk(channel, target))) {
        content.writeTo(new Unclosed(out));
        out.flush();
        named(target, () -> last.finish(channel));
      }
      named(target, () -> move(temporary, target));
    } finally {
      delete(temporary);
    }
    return folder;
  }

  private static FileChannel open(Path temporary, Path target) throws IOException {
    try {
      return FileChannel.open(temporary, CREATE_NEW, WRITE);
    } catch (AccessDeniedException e) {
      var denied = new AccessDeniedException(target.toString());
      denied.initCause(e);
      throw denied;
    } catch (NoSuchFileException e) {
      throw e;
    } catch (IOException e) {
      throw new UnwritableFileException(target, FailureReason.of(e), e);
    }
  }

  /** Something that the disk is to do. */
  @FunctionalInterface
  private interface Doing {
    void run() throws IOException;
  }

  /**
   * Runs something, and reports its failure under the file's name instead of the temporary one's.
   */
  private static void named(Path target, Doing doing) throws UnwritableFileException {
    try {
      doing.run();
    } catch (IOException e) {
      throw new UnwritableFileException(target, FailureReason.of(e), e);
    }
  }

  private static void delete(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException _) {
      // The next start deletes it, see Leftovers; what matters is said already.
      return;
    }
  }

  /** Forces the new name to the disk too, where the system can do that. */
  private static void force(Path folder) {
    try (var channel = FileChannel.open(folder, READ)) {
      channel.force(true);
    } catch (IOException _) {
      // Windows has no way to; its file system writes names in order.
      return;
    }
  }

  /** The bytes' way into a file. */
  private static final class ToDisk extends OutputStream {
    private final FileChannel channel;
    private final Path target;

    private ToDisk(FileChannel channel, Path target) {
      this.channel = channel;
      this.target = target;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      ByteBuffer left = ByteBuffer.wrap(bytes, offset, length);
      named(
          target,
          () -> {
            while (left.hasRemaining()) {
              channel.write(left);
            }
          });
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
