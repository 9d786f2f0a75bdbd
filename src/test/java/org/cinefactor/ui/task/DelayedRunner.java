package org.cinefactor.ui.task;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;

/**
 * A runner on which each work begins late, and stops late when it is cancelled, as on a busy
 * machine, and each time differently: with {@code -Dtest.delay=1500} a test that looks too early
 * fails, and so does work that cannot begin before what it takes the place of has ended.
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
          return work.run(new LateStop(progress, TimeUnit.MILLISECONDS.toNanos(delay)));
        },
        listener);
  }

  /** A progress that hears only some time later that the work should stop. */
  private static final class LateStop implements Progress {
    private final Progress progress;
    private final long delay;
    private final AtomicLong asked = new AtomicLong();

    LateStop(Progress progress, long delay) {
      this.progress = progress;
      this.delay = delay;
    }

    @Override
    public void report(Stage stage, long done, long total, double value) {
      progress.report(stage, done, total, value);
    }

    @Override
    public boolean cancelled() {
      if (!progress.cancelled()) {
        return false;
      }
      long now = System.nanoTime();
      asked.compareAndSet(0, now);
      return now - asked.get() >= delay;
    }
  }

  @Override
  public void close() {
    runner.close();
  }
}
