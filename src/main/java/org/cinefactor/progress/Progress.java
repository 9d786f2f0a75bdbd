package org.cinefactor.progress;

import java.util.concurrent.CancellationException;

/**
 * What long work tells about itself and asks on its way. Called on the thread that works, often; an
 * implementation must be quick and must not throw.
 */
public interface Progress {
  /** Hears nothing and never stops the work. */
  Progress NONE = (step, done, total, value) -> {};

  /**
   * Reports how far the work is.
   *
   * @param step what is being done, in words fit for a person: {@code "reading ratings"}, {@code
   *     "training"}
   * @param done how many units are done
   * @param total how many there are at most, 0 when unknown
   * @param value the figure that goes with it (for training: the relative violation), NaN when
   *     there is none
   */
  void report(String step, long done, long total, double value);

  /** Whether the work should stop now: it then throws a {@link CancellationException}. */
  default boolean cancelled() {
    return false;
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
