package org.cinefactor.ui.lab.chart;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.cinefactor.chart.Stroke;

/** A name with a piece of its line. */
public final class LegendEntry {
  private static final double LENGTH = 22;

  private LegendEntry() {}

  /** A name, and the look of its line. */
  public static Label of(String name, Stroke stroke) {
    var sample = new Line(0, 0, LENGTH, 0);
    NodeSurface.dress(sample, stroke);
    var entry = new Label(name, sample);
    entry.getStyleClass().add("legend-entry");
    entry.setWrapText(true);
    entry.setMinHeight(Region.USE_PREF_SIZE);
    return entry;
  }
}
