package org.cinefactor.ui.task;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * A runner on which each work begins late, as on a busy machine, and each time differently: with
 * {@code -Dtest.delay=1500} a test that looks too early fails.
 */
public record DelayedRunner(TaskRunner runner, long millis) implements TaskRunner {
  /** At most that long, in milliseconds; often much less. */
  private static final long MILLIS = Long.getLong("test.delay", 0);

  /** The runner itself, where no delay is asked for. */
  public static TaskRunner of(TaskRunner runner) {
    return MILLIS == 0 ? runner : new DelayedRunner(runner, MILLIS);
  }

  @Override
  public <T> Started start(Work<T> work, WorkListener<T> listener) {
    double share = ThreadLocalRandom.current().nextDouble();
    long delay = Math.round(share * share * millis);
    return runner.start(
        progress -> {
          TimeUnit.MILLISECONDS.sleep(delay);
          return work.run(progress);
        },
        listener);
  }

  @Override
  public void close() {
    runner.close();
  }
}
