package org.cinefactor.workspace;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.ProfileStore;

/**
 * Writes a profile at once after every change, in the order of the changes, on a thread of its own:
 * the disk's time is never the window's. A change that could not be written is tried again with the
 * next one, since each write holds all that differs from the file.
 */
public final class ProfileWriter implements AutoCloseable {
  private static final long LONGEST_WAIT_SECONDS = 10;

  private final ProfileStore store;
  private final Consumer<Optional<String>> outcome;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon(false).name("profile-writer").factory());

  /**
   * @param store where to write
   * @param outcome hears after each write, on the writer's thread: nothing when it is on the disk,
   *     else a sentence for people
   */
  public ProfileWriter(ProfileStore store, Consumer<Optional<String>> outcome) {
    this.store = store;
    this.outcome = outcome;
  }

  /** Has a profile written; returns at once. */
  public void write(ProfileHistory next) {
    try {
      thread.execute(() -> outcome.accept(attempt(next)));
    } catch (RejectedExecutionException _) {
      outcome.accept(Optional.of("The program is closing; the last change was not written."));
    }
  }

  private Optional<String> attempt(ProfileHistory next) {
    try {
      store.save(next);
      return Optional.empty();
    } catch (ProfileException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** Waits until everything is written. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        outcome.accept(Optional.of("The last change could not be written in time."));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
