package org.cinefactor.ui.task;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.cinefactor.progress.Progress;

/**
 * Runs work in the background, and has it stand still once a step of a name has come so far, until
 * it is let go: a state in the midst of work, which stays as long as a test looks at it.
 */
public final class HoldingRunner implements TaskRunner {
  private final TaskRunner runner = new BackgroundRunner();
  private final CountDownLatch going = new CountDownLatch(1);
  private final String step;
  private final long enough;

  /**
   * @param step the name of the step
   * @param enough how much of it is done before it stands still
   */
  public HoldingRunner(String step, long enough) {
    this.step = step;
    this.enough = enough;
  }

  /** What stands still goes on, and nothing stands still any more. */
  public void letGo() {
    going.countDown();
  }

  @Override
  public <T> Started start(Work<T> work, WorkListener<T> listener) {
    return runner.start(progress -> work.run(new Holding(progress)), listener);
  }

  @Override
  public void close() {
    runner.close();
    letGo();
  }

  private final class Holding implements Progress {
    private final Progress to;

    Holding(Progress to) {
      this.to = to;
    }

    @Override
    public void report(String name, long done, long total, double value) {
      to.report(name, done, total, value);
      if (name.equals(step) && done >= enough) {
        hold();
      }
    }

    private void hold() {
      try {
        going.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException("interrupted");
      }
    }

    @Override
    public boolean cancelled() {
      return to.cancelled();
    }
  }
}
