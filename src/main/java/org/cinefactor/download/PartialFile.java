package org.cinefactor.download;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.cinefactor.file.AtomicFile;
import org.cinefactor.file.FailureReason;
import org.cinefactor.file.TextFile;
import org.cinefactor.text.Texts;

/**
 * A partially downloaded file, beside the place of the whole: {@code name.part}, with the address
 * and the server's name for that edition of the file in {@code name.part.txt}. One process at a
 * time writes it.
 */
final class PartialFile implements AutoCloseable {
  private static final Texts TEXTS = Texts.of(PartialFile.class);

  private final Path target;
  private final FileChannel channel;

  private PartialFile(Path target, FileChannel channel) {
    this.target = target;
    this.channel = channel;
  }

  /**
   * Opens it for writing; its folder must exist.
   *
   * @throws DownloadException when another process writes it
   */
  static PartialFile open(Path target) throws IOException {
    FileChannel channel =
        FileChannel.open(
            part(target),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    if (!locked(channel)) {
      channel.close();
      throw new DownloadException(TEXTS.format("taken", target.getFileName()));
    }
    return new PartialFile(target, channel);
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException _) {
      // This process itself holds it.
      return false;
    }
  }

  /** The number of bytes of a file that have come and wait for the rest. */
  static long waiting(Path target) {
    try {
      return Files.exists(note(target)) ? Files.size(part(target)) : 0;
    } catch (IOException _) {
      // There is none.
      return 0;
    }
  }

  /** Deletes what has come of a file. */
  static void discard(Path target) throws IOException {
    Files.deleteIfExists(note(target));
    Files.deleteIfExists(part(target));
  }

  private static Path part(Path target) {
    return target.resolveSibling(target.getFileName() + ".part");
  }

  private static Path note(Path target) {
    return target.resolveSibling(target.getFileName() + ".part.txt");
  }

  /** The point from which to resume a download from this address. */
  ResumePoint resumePoint(URI address) throws IOException {
    if (channel.size() == 0 || !Files.exists(note(target))) {
      return ResumePoint.BEGIN;
    }
    List<String> lines = TextFile.read(note(target)).lines().toList();
    boolean same = lines.size() == 2 && lines.getFirst().equals(address.toString());
    return same ? new ResumePoint(channel.size(), lines.get(1)) : ResumePoint.BEGIN;
  }

  /**
   * Begins anew; without a validator, what comes cannot be gone on with.
   *
   * @param validator the server's name for this edition of the file
   * @throws DownloadException when the disk is full
   */
  void begin(URI address, Optional<String> validator) throws DownloadException {
    try {
      Files.deleteIfExists(note(target));
      channel.truncate(0);
      if (validator.isPresent()) {
        AtomicFile.write(note(target), address + "\n" + validator.get() + "\n");
      }
    } catch (IOException e) {
      throw unwritable(note(target), e);
    }
  }

  private static DownloadException unwritable(Path file, IOException e) {
    return new DownloadException(TEXTS.format("unwritable", file, FailureReason.of(e)), e);
  }

  long size() throws IOException {
    return channel.size();
  }

  void append(ByteBuffer bytes) throws DownloadException {
    try {
      channel.position(channel.size());
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException e) {
      throw unwritable(part(target), e);
    }
  }

  Path path() {
    return part(target);
  }

  Path folder() {
    return target.toAbsolutePath().resolveSibling("");
  }

  /** Puts the complete file in its place. */
  Path complete() throws IOException {
    channel.force(true);
    // Windows moves no file that is open.
    channel.close();
    Files.deleteIfExists(note(target));
    return Files.move(part(target), target, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Deletes what came, since it is not what was asked for. */
  void drop() throws IOException {
    channel.close();
    discard(target);
  }

  @Override
  public void close() throws IOException {
    boolean nothing = channel.isOpen() && channel.size() == 0;
    channel.close();
    if (nothing) {
      discard(target);
    }
  }
}
