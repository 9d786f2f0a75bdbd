package org.cinefactor.ui.lab.training;

import java.util.Arrays;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;

/**
 * The record of the violation of every iteration, kept by the thread that trains, which passes
 * reports on. Any thread may read what is there so far.
 */
final class LiveTraining implements Progress {
  private final Progress progress;
  private double[] violations = new double[64];
  private int count;

  LiveTraining(Progress progress) {
    this.progress = progress;
  }

  @Override
  public void report(Stage stage, long done, long total, double value) {
    if (!Double.isNaN(value)) {
      write(value);
    }
    progress.report(stage, done, total, value);
  }

  @Override
  public boolean cancelled() {
    return progress.cancelled();
  }

  private synchronized void write(double violation) {
    if (count == violations.length) {
      violations = Arrays.copyOf(violations, 2 * count);
    }
    violations[count++] = violation;
  }

  /** The violations so far, the first iteration's first. */
  synchronized double[] soFar() {
    return Arrays.copyOf(violations, count);
  }
}
