package org.cinefactor.file;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * A debounced write: of a file, a moment after the last change of what it holds, and when closed,
 * on a thread of its own.
 */
public final class DebouncedWrite implements AutoCloseable {
  private static final long MOMENT_MILLISECONDS = 400;
  private static final long RETRY_MILLISECONDS = 2000;

  private final Runnable write;
  private final ScheduledExecutorService later;
  private Optional<ScheduledFuture<?>> pending = Optional.empty();

  /**
   * @param name of the thread
   * @param write writes what has changed, if anything has; may be called from several threads
   */
  public DebouncedWrite(String name, Runnable write) {
    this.write = write;
    this.later =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name(name).factory());
  }

  /** Has it written in a moment, in place of a moment that is running; not after the end. */
  public synchronized void soon() {
    in(MOMENT_MILLISECONDS);
  }

  /** Has it tried again after a while, since it could not be written. */
  public synchronized void again() {
    in(RETRY_MILLISECONDS);
  }

  private synchronized void in(long milliseconds) {
    if (!later.isShutdown()) {
      pending.ifPresent(running -> running.cancel(false));
      pending = Optional.of(later.schedule(this::attempt, milliseconds, TimeUnit.MILLISECONDS));
    }
  }

  /** The scheduler would keep an error for itself. */
  private void attempt() {
    try {
      write.run();
    } catch (RuntimeException | Error e) {
      Thread here = Thread.currentThread();
      here.getUncaughtExceptionHandler().uncaughtException(here, e);
    }
  }

  public synchronized boolean closed() {
    return later.isShutdown();
  }

  /** Writes what is not written yet. */
  @Override
  public void close() {
    synchronized (this) {
      pending.ifPresent(moment -> moment.cancel(false));
      later.shutdown();
    }
    write.run();
  }
}
