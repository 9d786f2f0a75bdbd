package org.cinefactor.progress;

import java.util.function.BooleanSupplier;

/**
 * Progress that hears nothing and stops the work by a condition.
 *
 * @param condition asked each time that the work asks
 */
public record StopWhen(BooleanSupplier condition) implements Progress {
  /** Stops the work at once. */
  public static final Progress NOW = new StopWhen(() -> true);

  @Override
  public void report(Stage stage, long done, long total, double value) {}

  @Override
  public boolean cancelled() {
    return condition.getAsBoolean();
  }
}
