package org.cinefactor.ui.lab.chart;

import javafx.scene.control.Label;
import javafx.scene.shape.Line;

/** A name with a piece of its line. */
public final class LegendEntry {
  private static final double LENGTH = 22;

  private LegendEntry() {}

  /** A name, and the look of its curve. */
  public static Label of(String name, String look) {
    var sample = new Line(0, 0, LENGTH, 0);
    sample.getStyleClass().addAll("curve", look);
    var entry = new Label(name, sample);
    entry.getStyleClass().add("legend-entry");
    return entry;
  }
}
