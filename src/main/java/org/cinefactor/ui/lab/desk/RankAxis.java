package org.cinefactor.ui.lab.desk;

import org.cinefactor.chart.Scale;

/** The axis of charts over all ranks of the slider. */
public final class RankAxis {
  /** From 0 to {@link Ranks#MOST}. */
  public static final Scale SCALE = new Scale(0, Ranks.MOST, false);

  private RankAxis() {}
}
