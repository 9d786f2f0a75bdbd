package org.cinefactor.ui.task;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;

/**
 * A runner of work in the background that has it stand still once a stage has come so far, until it
 * is let go: a state in the midst of work, which stays as long as a test looks at it.
 */
public final class HoldingRunner implements TaskRunner {
  private final TaskRunner runner = new BackgroundRunner();
  private final CountDownLatch going = new CountDownLatch(1);
  private final Stage stage;
  private final long enough;

  /**
   * @param stage what is done
   * @param enough how much of it is done before it stands still
   */
  public HoldingRunner(Stage stage, long enough) {
    this.stage = stage;
    this.enough = enough;
  }

  /** Lets held work go on, and holds nothing any more. */
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
    public void report(Stage now, long done, long total, double value) {
      to.report(now, done, total, value);
      if (now == stage && done >= enough) {
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
