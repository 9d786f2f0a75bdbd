package org.cinefactor.progress;

import java.util.concurrent.CancellationException;

/**
 * A listener to the progress of long work, which can also cancel it. Called on the thread that
 * works, often; an implementation must be quick and must not throw.
 */
public interface Progress {
  /** Hears nothing and never stops the work. */
  Progress NONE = (stage, done, total, value) -> {};

  /**
   * Reports how far the work is.
   *
   * @param stage what is being done
   * @param done how many units are done
   * @param total how many there are at most, 0 when unknown
   * @param value the figure that goes with it (for training: the relative violation), NaN when
   *     there is none
   */
  void report(Stage stage, long done, long total, double value);

  /** True if the work should stop now: it then throws a {@link CancellationException}. */
  default boolean cancelled() {
    return false;
  }

  /** A listener that asks the same whether to stop, and passes no report on. */
  default Progress withoutReports() {
    Progress all = this;
    return new Progress() {
      @Override
      public void report(Stage stage, long done, long total, double value) {}

      @Override
      public boolean cancelled() {
        return all.cancelled();
      }
    };
  }

  /**
   * For work to call on its way.
   *
   * @throws CancellationException when the work should stop now
   */
  default void stopIfCancelled() {
    if (cancelled()) {
      throw new CancellationException("cancelled");
    }
  }
}
