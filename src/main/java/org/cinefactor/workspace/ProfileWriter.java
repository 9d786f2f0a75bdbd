package org.cinefactor.workspace;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.cinefactor.log.Log;
import org.cinefactor.log.UnexpectedErrors;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.store.ProfileStore;
import org.cinefactor.text.Texts;

/**
 * The writer of a profile: at once after every change, in the order of the changes, on a thread of
 * its own: the disk's time is never the window's. What could not be written stays pending, and is
 * tried again every {@value #RETRY_MILLISECONDS} ms, with the next change, and when this is closed;
 * each write holds all that differs from the file. Safe to use from several threads.
 */
public final class ProfileWriter implements AutoCloseable {
  private static final Texts TEXTS = Texts.of(ProfileWriter.class);

  private static final long RETRY_MILLISECONDS = 1000;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final ProfileStore store;
  private final Consumer<Optional<String>> outcome;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon(false).name("profile-writer").factory());
  private Optional<ProfileHistory> unwritten = Optional.empty();
  private int changes;
  private boolean queued;
  private boolean failing;

  /**
   * @param store where to write
   * @param outcome hears, on the thread that writes, of each write: nothing when all is on the
   *     disk, else a sentence that says how many changes are not, and why
   */
  public ProfileWriter(ProfileStore store, Consumer<Optional<String>> outcome) {
    this.store = store;
    this.outcome = outcome;
  }

  /** Queues a profile for writing; returns at once. */
  public synchronized void write(ProfileHistory next) {
    unwritten = Optional.of(next);
    changes++;
    attemptIn(0);
  }

  /** The number of changes that are not on the disk. */
  public synchronized int pending() {
    return changes;
  }

  private synchronized void attemptIn(long milliseconds) {
    if (!queued && !thread.isShutdown()) {
      queued = true;
      var _ = thread.schedule(this::attempt, milliseconds, TimeUnit.MILLISECONDS);
    }
  }

  private void attempt() {
    synchronized (this) {
      queued = false;
    }
    try {
      if (!written()) {
        attemptIn(RETRY_MILLISECONDS);
      }
    } catch (RuntimeException e) {
      // Whoever hears of it failed; the thread would keep that for itself.
      UnexpectedErrors.report(e);
    }
  }

  /** Tries to write what is not written; whether nothing is left. */
  private boolean written() {
    Optional<ProfileHistory> next;
    int count;
    synchronized (this) {
      next = unwritten;
      count = changes;
    }
    if (next.isEmpty()) {
      return true;
    }
    Optional<String> failure = save(next.get());
    boolean all;
    synchronized (this) {
      if (failure.isEmpty()) {
        changes -= count;
        unwritten = unwritten.filter(newest -> newest != next.get());
      }
      all = unwritten.isEmpty();
    }
    outcome.accept(failure);
    return all;
  }

  private Optional<String> save(ProfileHistory next) {
    try {
      store.save(next);
      failing = false;
      return Optional.empty();
    } catch (ProfileException e) {
      note(e);
      return Optional.of(sentence(e.reason()));
    } catch (RuntimeException | Error e) {
      UnexpectedErrors.report(e);
      return Optional.of(sentence(TEXTS.format("reason.failed", e.getClass().getSimpleName())));
    }
  }

  /** A failure that lasts is logged once. */
  private void note(ProfileException e) {
    if (!failing) {
      failing = true;
      Log.warning(ProfileWriter.class, "changes are not saved yet; they are tried again", e);
    }
  }

  private synchronized String sentence(String reason) {
    return TEXTS.format("unsaved", changes, reason);
  }

  /**
   * Waits until everything is written, and tries once more what was not. What then still is not is
   * said to {@code outcome}.
   */
  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
        outcome.accept(Optional.of(sentence(TEXTS.get("reason.silent"))));
        return;
      }
      var _ = written();
    } catch (InterruptedException _) {
      // Passed on to whoever waits next.
      Thread.currentThread().interrupt();
    }
  }
}
