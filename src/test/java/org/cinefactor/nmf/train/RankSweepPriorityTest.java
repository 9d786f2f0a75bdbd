package org.cinefactor.nmf.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.ForkJoinWorkerThread;
import org.cinefactor.nmf.MovieLensMatrix;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.progress.StopWhen;
import org.junit.jupiter.api.Test;

class RankSweepPriorityTest {
  /** Of the threads that trained: each asks, on its way, whether to stop. */
  private final Set<Integer> priorities = ConcurrentHashMap.newKeySet();

  private final Set<ForkJoinPool> pools = ConcurrentHashMap.newKeySet();

  /**
   * A thread of the common pool would keep a low priority for whoever comes next, and one with the
   * usual priority would take the processor from the window.
   */
  @Test
  void allThatTrainsForACallerOfLowPriorityHasThatPriorityAndIsNoThreadOfTheCommonPool()
      throws IOException {
    MovieLensMatrix data = MovieLensMatrix.shipped();
    var sweep = new RankSweep(data.matrix(), data.movieIds(), NmfSettings.notebook());
    try (var low = new ForkJoinPool(2, RankSweepPriorityTest::lowThread, null, false)) {
      low.submit(() -> sweep.run(new int[] {2, 3, 20}, _ -> {}, new StopWhen(this::noted))).join();
    }
    assertThat(priorities).containsExactly(Thread.MIN_PRIORITY);
    assertThat(pools).doesNotContain(ForkJoinPool.commonPool());
  }

  private boolean noted() {
    priorities.add(Thread.currentThread().getPriority());
    if (ForkJoinTask.inForkJoinPool()) {
      pools.add(ForkJoinTask.getPool());
    }
    return false;
  }

  @SuppressWarnings("ThreadPriorityCheck") // It is what the test is about.
  private static ForkJoinWorkerThread lowThread(ForkJoinPool pool) {
    ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
    thread.setPriority(Thread.MIN_PRIORITY);
    return thread;
  }
}
