package org.cinefactor.profile.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cinefactor.log.Log;

/**
 * The index of an open profile's journal, {@code profile.db-shm}, which SQLite has mapped into
 * memory. Where another hand has cut it, the first touch of what is missing would end the process
 * (SIGBUS); it is made as long again before that, and SQLite, which finds zeros in it, makes it
 * anew from the journal. Not so while another program has it open: one that is just saving would go
 * on with an index that lacks what is in the journal, and lose stars, where a process that ends
 * loses none that was confirmed.
 */
final class JournalIndex implements Closeable {
  /**
   * The byte on which everybody who has the index open holds a shared lock (<a
   * href="https://www.sqlite.org/walformat.html">SQLite's WAL-mode file format</a>, 2.3).
   */
  private static final long OPEN = 128;

  private record Seen(Optional<Object> key, long bytes) {}

  private final Path index;

  /** Closed only at the end: to close a file lets go of all locks that the process has on it. */
  private final List<FileChannel> mended = new ArrayList<>();

  private Optional<FileLock> shared = Optional.empty();
  private Seen longest = new Seen(Optional.empty(), 0);

  JournalIndex(Path profile) {
    this.index = profile.resolveSibling(profile.getFileName() + "-shm");
    note();
  }

  /** Notes how long it is, after SQLite may have made it longer. */
  void note() {
    Seen now = seen();
    boolean same = now.key.equals(longest.key);
    longest = same && now.bytes < longest.bytes ? longest : now;
  }

  /** Makes it as long as it was, where it is the same file and shorter. */
  void mend() {
    Seen now = seen();
    if (now.key.isEmpty() || !now.key.equals(longest.key) || now.bytes >= longest.bytes) {
      return;
    }
    try {
      FileChannel file = FileChannel.open(index, StandardOpenOption.READ, StandardOpenOption.WRITE);
      mended.add(file);
      mend(file, now.bytes);
    } catch (IOException e) {
      Log.warning(JournalIndex.class, "the index of the journal was cut and cannot be mended", e);
    }
  }

  private void mend(FileChannel file, long bytes) throws IOException {
    if (shared.isPresent()) {
      shared.get().release();
    }
    Optional<FileLock> alone = lockedAlone(file);
    if (alone.isEmpty()) {
      Log.info(JournalIndex.class, "the index of the journal was cut, and others have it open");
      return;
    }
    file.write(ByteBuffer.allocate((int) (longest.bytes - bytes)), bytes);
    alone.get().release();
    // It was SQLite's, and is again until the connection is closed.
    shared = Optional.of(file.lock(OPEN, 1, true));
    Log.info(JournalIndex.class, "the index of the journal was cut, and is made anew");
  }

  private static Optional<FileLock> lockedAlone(FileChannel file) throws IOException {
    try {
      return Optional.ofNullable(file.tryLock(OPEN, 1, false));
    } catch (OverlappingFileLockException _) {
      // Somebody else in this process has mended it.
      return Optional.empty();
    }
  }

  /** Lets go of what was mended; the connection is closed before. */
  @Override
  public void close() throws IOException {
    for (FileChannel file : mended) {
      file.close();
    }
  }

  private Seen seen() {
    try {
      var now = Files.readAttributes(index, BasicFileAttributes.class);
      return new Seen(Optional.ofNullable(now.fileKey()), now.size());
    } catch (IOException _) {
      // There is none: nothing is mapped under this name.
      return new Seen(Optional.empty(), 0);
    }
  }
}
