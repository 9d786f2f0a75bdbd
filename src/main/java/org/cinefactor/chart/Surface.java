package org.cinefactor.chart;

/**
 * A drawing surface for charts: a window, or a picture of pixels or of lines. Places and sizes are
 * in pixels from the top left corner; colours and sizes of texts are known by what they are for.
 */
public interface Surface {
  /** The alignment of a text to its place. */
  enum Anchor {
    START(0),
    MIDDLE(0.5),
    END(1);

    private final double share;

    Anchor(double share) {
      this.share = share;
    }

    /** Share of the text that lies before its place, 0 to 1. */
    public double share() {
      return share;
    }
  }

  /** Draws along an outline. */
  void stroke(Outline outline, Stroke stroke);

  /** Fills an outline. */
  void fill(Outline outline, Paint paint);

  /** Fills a circle. */
  void dot(double x, double y, double radius, Role role);

  /** Fills a rectangle with a matrix. */
  void cells(Box box, Cells cells);

  /** Writes a text to the right; {@code y} is the middle of its letters. */
  void text(double x, double y, Anchor anchor, TextStyle style, String words);

  /** Writes a text upwards; {@code x} is the middle of its letters. */
  void upwards(double x, double y, Anchor anchor, TextStyle style, String words);

  /** About how wide a text is. */
  default double width(TextStyle style, String words) {
    return 0.56 * style.size() * words.length();
  }

  /** About how high a line of text is. */
  default double height(TextStyle style) {
    return 1.25 * style.size();
  }

  /** Draws a straight line. */
  default void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    stroke(Outline.line(x1, y1, x2, y2), stroke);
  }

  /** Fills a rectangle. */
  default void rectangle(Box box, Paint paint) {
    fill(Outline.of(box), paint);
  }
}
