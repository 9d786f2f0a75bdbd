package org.cinefactor.ui.task;

import org.cinefactor.progress.Stage;

/**
 * The progress of some work.
 *
 * @param stage what is being done
 * @param done how many units are done
 * @param total how many there are at most, 0 when unknown
 * @param value the figure that goes with it (in training the relative violation), NaN for none
 */
public record ProgressStep(Stage stage, long done, long total, double value) {
  /** Before anything was reported. */
  public static final ProgressStep NONE = new ProgressStep(Stage.STARTING, 0, 0, Double.NaN);

  /** The share that is done, 0 to 1, or -1 when unknown, as progress bars want it. */
  public double share() {
    return total <= 0 || stage == Stage.ASKING_AGAIN
        ? -1
        : Math.clamp((double) done / total, 0.0, 1.0);
  }
}
