package org.cinefactor.chart;

import java.util.List;

/**
 * Colour, weight and dashes of a line.
 *
 * @param dashes lengths of dashes and of the gaps between them in turn, in pixels; none for a line
 *     without gaps
 */
public record Stroke(Role role, Weight weight, List<Double> dashes) {
  /** The width of a line. */
  public enum Weight {
    /** An axis, a grid. */
    THIN(1),
    /** A measured line. */
    THICK(2);

    private final int pixels;

    Weight(int pixels) {
      this.pixels = pixels;
    }

    int pixels() {
      return pixels;
    }
  }

  public Stroke {
    dashes = List.copyOf(dashes);
  }

  /** A thin line without gaps. */
  public static Stroke thin(Role role) {
    return new Stroke(role, Weight.THIN, List.of());
  }

  /** A thick line without gaps. */
  public static Stroke thick(Role role) {
    return new Stroke(role, Weight.THICK, List.of());
  }
}
