package org.cinefactor.profile.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.cinefactor.file.OwnerOnly;
import org.cinefactor.text.Texts;

/**
 * The lock of one profile's rescue, so that two programs that find the same damage do not rescue at
 * once. The system lets go of it when its holder ends, killed or not; its empty file stays.
 */
final class RescueLock implements AutoCloseable {
  private static final Texts TEXTS = Texts.of(RescueLock.class);

  /** Longer than the rescue of the largest profile that is read. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final int PAUSE_MILLISECONDS = 20;

  private final FileChannel channel;

  private RescueLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Waits until nobody else rescues this profile.
   *
   * @throws IOException when somebody still does after half a minute, or the lock's file cannot be
   *     made
   */
  static RescueLock take(Path profile) throws IOException {
    Path file = profile.resolveSibling(profile.getFileName() + ".rescue-lock");
    OwnerOnly.file(file);
    FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
    try {
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (!locked(channel)) {
        if (System.nanoTime() - end > 0) {
          throw new IOException(TEXTS.get("rescued.elsewhere"));
        }
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLISECONDS);
      }
      return new RescueLock(channel);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      channel.close();
      throw new IOException(TEXTS.get("rescued.elsewhere"), e);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException _) {
      // Another thread of this program holds it.
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
