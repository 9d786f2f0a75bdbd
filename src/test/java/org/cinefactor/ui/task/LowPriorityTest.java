package org.cinefactor.ui.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;

class LowPriorityTest {
  @Test
  void parallelPartsLeaveOneProcessor() throws Exception {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    Work<Integer> work =
        _ -> {
          IntStream.range(0, 10_000).parallel().forEach(_ -> threads.add(Thread.currentThread()));
          return 7;
        };
    assertThat(LowPriority.of(work).run(Progress.NONE)).isEqualTo(7);
    assertThat(threads)
        .hasSizeLessThanOrEqualTo(Math.max(1, Runtime.getRuntime().availableProcessors() - 1))
        .doesNotContain(Thread.currentThread());
  }

  @Test
  void threadsGiveWayToTheWindow() throws Exception {
    Work<Integer> work = _ -> Thread.currentThread().getPriority();
    assertThat(LowPriority.of(work).run(Progress.NONE)).isEqualTo(Thread.MIN_PRIORITY);
    assertThat(LowPriority.behind(work).run(Progress.NONE)).isEqualTo(Thread.MIN_PRIORITY);
  }

  @Test
  void workThatNobodyWaitsForGoesOnlySomeTimeAfterAnInput() {
    Progress resting = LowPriority.resting(Progress.NONE);
    long from = System.nanoTime();
    ThrottledProgress.input();
    assertThat(resting.cancelled()).isFalse();
    assertThat(System.nanoTime() - from).isGreaterThanOrEqualTo(ThrottledProgress.QUIET);
  }

  @Test
  void somebodyWhoNeverStopsLeavesItATurn() throws Exception {
    var inputs = Thread.startVirtualThread(LowPriorityTest::inputs);
    int[] looks = {0};
    try {
      Work<Integer> work =
          progress -> {
            for (; looks[0] < 3; looks[0]++) {
              progress.stopIfCancelled();
            }
            return looks[0];
          };
      assertThat(LowPriority.of(work).run(Progress.NONE)).isEqualTo(3);
    } finally {
      inputs.interrupt();
    }
  }

  private static void inputs() {
    while (!Thread.interrupted()) {
      ThrottledProgress.input();
      LockSupport.parkNanos(1_000_000);
    }
  }

  @Test
  void whatFailsOrStopsDoesSoAsItWouldElsewhere() {
    var reason = new IOException("the disk is full");
    assertThatThrownBy(() -> LowPriority.of(_ -> fail(reason)).run(Progress.NONE)).isSameAs(reason);
    var stopped = new CancellationException();
    assertThatThrownBy(() -> LowPriority.of(_ -> fail(stopped)).run(Progress.NONE))
        .isSameAs(stopped);
    var error = new StackOverflowError();
    assertThatThrownBy(
            () ->
                LowPriority.of(
                        _ -> {
                          throw error;
                        })
                    .run(Progress.NONE))
        .isSameAs(error);
  }

  private static int fail(Exception reason) throws Exception {
    throw reason;
  }
}
