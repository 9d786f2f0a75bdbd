package org.cinefactor.profile.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.cinefactor.log.Log;

/**
 * The index of an open profile's journal, {@code profile.db-shm}, which SQLite has mapped into
 * memory. Where another hand has cut it, the first touch of what is missing would end the process
 * (SIGBUS); it is made as long again before that, and SQLite, which finds zeros in it, makes it
 * anew from the journal.
 */
final class JournalIndex {
  private record Seen(Optional<Object> key, long bytes) {}

  private final Path index;
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
    try (FileChannel file = FileChannel.open(index, StandardOpenOption.WRITE)) {
      file.write(ByteBuffer.allocate((int) (longest.bytes - now.bytes)), now.bytes);
      Log.info(JournalIndex.class, "the index of the journal was cut, and is made anew");
    } catch (IOException e) {
      Log.warning(JournalIndex.class, "the index of the journal was cut and cannot be mended", e);
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
