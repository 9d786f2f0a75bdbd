package org.cinefactor.chart;

/**
 * A rectangle, in pixels.
 *
 * @param x its left edge, from the left
 * @param y its upper edge, from the top
 */
public record Box(double x, double y, double width, double height) {
  /** Its right edge. */
  public double right() {
    return x + width;
  }

  /** Its lower edge. */
  public double bottom() {
    return y + height;
  }
}
