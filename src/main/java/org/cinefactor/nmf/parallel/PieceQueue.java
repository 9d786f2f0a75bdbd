package org.cinefactor.nmf.parallel;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * Pieces of work, taken one by one by the thread that needs them and by those of its pool that are
 * free. A thread that finds no piece left stays awake for a moment: in a training the next pieces
 * come at once, and to wake a thread takes as long as many of them.
 */
final class PieceQueue {
  /** Nanoseconds for which a thread without work stays awake. */
  private static final long AWAKE = 300_000;

  /** The number of the newest pieces: when it changes, threads that are awake have work. */
  private static final AtomicInteger NEWEST = new AtomicInteger();

  private final int number = NEWEST.incrementAndGet();
  private final int count;
  private final IntConsumer work;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  private PieceQueue(int count, IntConsumer work) {
    this.count = count;
    this.work = work;
  }

  /** Runs the work on each number from 0 to {@code count} (exclusive); what it throws is thrown. */
  static void run(int count, IntConsumer work) {
    var queue = new PieceQueue(count, work);
    if (Thread.currentThread() instanceof ForkJoinWorkerThread worker) {
      queue.run(worker.getPool(), worker.getPool().getParallelism() - 1);
    } else {
      queue.run(ForkJoinPool.commonPool(), Runtime.getRuntime().availableProcessors() - 1);
    }
  }

  private void run(ForkJoinPool pool, int others) {
    Thread owner = Thread.currentThread();
    for (int i = Math.min(others, count - 1) - unanswered(); i > 0; i--) {
      pool.execute(ForkJoinTask.adapt(() -> help(owner)));
    }
    takeAll();
    awaitOthers();
    if (failure.get() instanceof RuntimeException e) {
      throw e;
    }
    if (failure.get() instanceof Error e) {
      throw e;
    }
  }

  /** The number of calls for help of this worker that nobody has come to: another is in vain. */
  private static int unanswered() {
    return ForkJoinTask.inForkJoinPool() ? ForkJoinTask.getQueuedTaskCount() : 0;
  }

  private void help(Thread owner) {
    takeAll();
    if (!Thread.currentThread().equals(owner)) {
      stayAwake();
    }
  }

  private void takeAll() {
    for (int c = next.getAndIncrement(); c < count; c = next.getAndIncrement()) {
      take(c);
    }
  }

  private void take(int piece) {
    try {
      if (failure.get() == null) {
        work.accept(piece);
      }
    } catch (RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    } finally {
      done.incrementAndGet();
    }
  }

  private void awaitOthers() {
    long from = System.nanoTime();
    while (done.get() < count) {
      if (System.nanoTime() - from < AWAKE) {
        Thread.onSpinWait();
      } else {
        LockSupport.parkNanos(AWAKE);
      }
    }
  }

  private void stayAwake() {
    long from = System.nanoTime();
    while (NEWEST.get() == number && System.nanoTime() - from < AWAKE) {
      Thread.onSpinWait();
    }
  }
}
