package org.cinefactor.ui.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;
import org.junit.jupiter.api.Test;

class AsideTest {
  @Test
  void parallelPartsLeaveOneProcessor() throws Exception {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    Work<Integer> work =
        _ -> {
          IntStream.range(0, 10_000).parallel().forEach(_ -> threads.add(Thread.currentThread()));
          return 7;
        };
    assertThat(Aside.of(work).run(Progress.NONE)).isEqualTo(7);
    assertThat(threads)
        .hasSizeLessThanOrEqualTo(Math.max(1, Runtime.getRuntime().availableProcessors() - 1))
        .doesNotContain(Thread.currentThread());
  }

  @Test
  void threadsGiveWayToTheWindow() throws Exception {
    Work<Integer> work = _ -> Thread.currentThread().getPriority();
    assertThat(Aside.of(work).run(Progress.NONE)).isEqualTo(Thread.MIN_PRIORITY);
    assertThat(Aside.behind(work).run(Progress.NONE)).isEqualTo(Thread.MIN_PRIORITY);
  }

  @Test
  void restsAfterAnInputUntilCancelled() throws Exception {
    var cancel = new AtomicBoolean();
    var all = new Cancellable(cancel);
    Progress resting = Aside.resting(all);
    Aside.input();
    Thread working = Thread.startVirtualThread(resting::cancelled);
    all.asked.await();
    assertThat(working.isAlive()).isTrue();
    cancel.set(true);
    working.join();
    assertThat(resting.cancelled()).isTrue();
  }

  @Test
  void somebodyWhoNeverStopsLeavesItATurn() throws Exception {
    var inputs = Thread.startVirtualThread(AsideTest::inputs);
    int[] looks = {0};
    try {
      Work<Integer> work =
          progress -> {
            for (; looks[0] < 3; looks[0]++) {
              progress.stopIfCancelled();
            }
            return looks[0];
          };
      assertThat(Aside.of(work).run(Progress.NONE)).isEqualTo(3);
    } finally {
      inputs.interrupt();
    }
  }

  private static void inputs() {
    while (!Thread.interrupted()) {
      Aside.input();
    }
  }

  /** Progress that can be cancelled, with a latch for the first look. */
  private static final class Cancellable implements Progress {
    private final AtomicBoolean cancel;
    private final CountDownLatch asked = new CountDownLatch(1);

    Cancellable(AtomicBoolean cancel) {
      this.cancel = cancel;
    }

    @Override
    public void report(Stage stage, long done, long total, double value) {}

    @Override
    public boolean cancelled() {
      asked.countDown();
      return cancel.get();
    }
  }

  @Test
  void whatFailsOrStopsDoesSoAsItWouldElsewhere() {
    var reason = new IOException("the disk is full");
    assertThatThrownBy(() -> Aside.of(_ -> fail(reason)).run(Progress.NONE)).isSameAs(reason);
    var stopped = new CancellationException();
    assertThatThrownBy(() -> Aside.of(_ -> fail(stopped)).run(Progress.NONE)).isSameAs(stopped);
    var error = new StackOverflowError();
    assertThatThrownBy(
            () ->
                Aside.of(
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
