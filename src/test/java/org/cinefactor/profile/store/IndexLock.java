package org.cinefactor.profile.store;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Another program's lock on the byte of a journal's index that says who has it open. */
final class IndexLock {
  private static final long OPEN = 128;

  private IndexLock() {}

  /**
   * Takes the lock, says whether it has it, and holds it until standard input ends.
   *
   * @param args the index, and whether the lock is a shared one
   */
  public static void main(String[] args) throws Exception {
    try (FileChannel file =
        FileChannel.open(Path.of(args[0]), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      FileLock lock = file.tryLock(OPEN, 1, Boolean.parseBoolean(args[1]));
      System.out.println(lock != null);
      System.in.readAllBytes();
    }
  }
}
