package org.cinefactor.nmf.train;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.cinefactor.nmf.matrix.FactorPool;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;

/**
 * The training of the same data at many ranks. One singular value decomposition serves all; each
 * rank gives what {@link Nmf#train} gives for it alone, to the bit.
 */
public final class RankSweep {
  private final SparseMatrix x;
  private final int[] columnIds;
  private final NmfSettings settings;

  /**
   * @param x users x movies
   * @param columnIds the id of each column
   * @param settings how to train, but for the rank
   */
  public RankSweep(SparseMatrix x, int[] columnIds, NmfSettings settings) {
    this.x = x;
    this.columnIds = columnIds.clone();
    this.settings = settings;
  }

  /** The ranks from one to another, both included. */
  public static int[] ranks(int from, int to) {
    return IntStream.rangeClosed(from, to).toArray();
  }

  /**
   * Trains every rank, in the given order, several at a time, on threads of its own with the
   * caller's priority, which also do what each training does in parallel.
   *
   * @param ranks which ones, each at least 1
   * @param onResult gets each training as it comes, never two at a time, not always in order
   * @param progress receives how many ranks are done
   * @throws CancellationException when {@code progress} asked to stop
   */
  public void run(int[] ranks, Consumer<Training> onResult, Progress progress) {
    int most = IntStream.of(ranks).max().orElse(1);
    RankTrainer trainer = new RankTrainer(x, columnIds, settings, most, new FactorPool(), progress);
    AtomicInteger next = new AtomicInteger();
    AtomicBoolean stop = new AtomicBoolean();
    Progress each = stoppable(progress, stop);
    Results results = new Results(onResult, progress, ranks.length);
    int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, ranks.length + 1);
    try (var workers = new ForkJoinPool(threads)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(
            workers.submit(
                () -> {
                  for (int r = next.getAndIncrement();
                      r < ranks.length;
                      r = next.getAndIncrement()) {
                    results.hear(trainer.train(ranks[r], each));
                  }
                }));
      }
      await(running, stop);
    }
  }

  /** Silent, and stops when the whole is cancelled or one rank has failed. */
  private static Progress stoppable(Progress progress, AtomicBoolean stop) {
    return new Progress() {
      @Override
      public void report(Stage stage, long done, long total, double value) {}

      @Override
      public boolean cancelled() {
        return stop.get() || progress.cancelled();
      }
    };
  }

  /** Waits for all, and throws what the first one threw. */
  private static void await(List<Future<?>> running, AtomicBoolean stop) {
    try {
      for (Future<?> worker : running) {
        worker.get();
      }
    } catch (ExecutionException e) {
      stop.set(true);
      if (e.getCause() instanceof RuntimeException reason) {
        throw reason;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      stop.set(true);
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  /** Passes results on, one at a time. */
  private static final class Results {
    private final Consumer<Training> onResult;
    private final Progress progress;
    private final int total;
    private int done;

    Results(Consumer<Training> onResult, Progress progress, int total) {
      this.onResult = onResult;
      this.progress = progress;
      this.total = total;
    }

    synchronized void hear(Training training) {
      onResult.accept(training);
      done++;
      progress.report(Stage.TRAINING_RANKS, done, total, Double.NaN);
    }
  }
}
