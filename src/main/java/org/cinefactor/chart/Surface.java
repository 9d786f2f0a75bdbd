package org.cinefactor.chart;

import java.util.Locale;

/**
 * A drawing surface for charts, dark on white: places and sizes in pixels from the top left corner,
 * colours as {@code #rrggbb}.
 */
public interface Surface {
  String INK = "#1f2430";
  String FAINT = "#c9ced8";
  int SMALL = 13;
  int TITLE = 20;

  /** The alignment of a text to its place. */
  enum Anchor {
    START,
    MIDDLE,
    END;

    /** SVG's word. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  void line(double x1, double y1, double x2, double y2, String colour);

  /** A text whose letters stand on the given height. */
  void text(double x, double y, Anchor anchor, int size, String words);

  /** A text that reads upwards. */
  void upwards(double x, double y, Anchor anchor, int size, String words);

  void rectangle(double x, double y, double width, double height, String fill);

  /**
   * A stroke along points.
   *
   * @param path in SVG's words: M and L with absolute places, H, h, v and z
   * @param dashes lengths of dashes and gaps, with spaces between them; none where it is empty
   */
  void stroke(String path, String colour, String dashes);

  /** An area along points, which are written as for {@link #stroke}. */
  void area(String path, String fill);

  void dot(double x, double y, double radius, String fill);
}
