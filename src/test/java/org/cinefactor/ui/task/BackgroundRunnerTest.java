package org.cinefactor.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.cinefactor.ui.OnScreen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@OnScreen
class BackgroundRunnerTest {
  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void closingStopsWhatRunsAndTakesNothingMore() throws Exception {
    var runner = new BackgroundRunner();
    var begun = new CountDownLatch(1);
    var stopped = new CountDownLatch(1);
    AtomicReference<LatestJob<String>> job = new AtomicReference<>();
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          job.set(new LatestJob<>(runner, _ -> {}));
          job.get()
              .start(
                  progress -> {
                    begun.countDown();
                    while (!progress.cancelled()) {
                      Thread.onSpinWait();
                    }
                    stopped.countDown();
                    throw new CancellationException("stopped");
                  });
        });
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    runner.close();
    assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(state(job.get())).isEqualTo(WorkState.CANCELLED);

    WaitForAsyncUtils.waitForAsyncFx(10_000, () -> job.get().start(_ -> "too late"));
    assertThat(state(job.get())).isEqualTo(WorkState.CANCELLED);
  }

  private static WorkState state(LatestJob<String> job) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, job::state);
  }
}
