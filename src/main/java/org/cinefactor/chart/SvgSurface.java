package org.cinefactor.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A surface that writes the elements of an SVG picture; numbers are the same in every locale. */
final class SvgSurface implements Surface {
  /** Distance of the baseline from the middle of the letters, in font sizes. */
  static final double MIDDLE = 0.35;

  private static final int LEVELS = 48;

  private final StringBuilder text = new StringBuilder();

  SvgSurface(int width, int height, String title) {
    text.append("<svg xmlns=\"http://www.w3.org/2000/svg\""); // not shown
    attributes(
        "width",
        "" + width,
        "height",
        "" + height,
        "viewBox",
        "0 0 " + width + " " + height,
        "font-family",
        "Inter, 'Segoe UI', 'DejaVu Sans', sans-serif", // not shown
        "fill",
        colour(Paint.full(Role.INK)),
        "role",
        "img");
    text.append(">\n<title>").append(escaped(title)).append("</title>\n");
    rectangle(new Box(0, 0, width, height), Paint.full(Role.PAPER));
  }

  @Override
  public void stroke(Outline outline, Stroke stroke) {
    if (outline.pieces().isEmpty()) {
      return;
    }
    text.append("<path");
    attributes(
        "d",
        path(outline),
        "fill",
        "none",
        "stroke",
        colour(Paint.full(stroke.role())),
        "stroke-width",
        "" + stroke.weight().pixels(),
        "stroke-linejoin",
        "round");
    if (!stroke.dashes().isEmpty()) {
      String dashes = stroke.dashes().stream().map(SvgSurface::n).collect(Collectors.joining(" "));
      attributes("stroke-dasharray", dashes);
    }
    text.append("/>\n");
  }

  @Override
  public void fill(Outline outline, Paint paint) {
    if (!outline.pieces().isEmpty()) {
      text.append("<path");
      attributes("d", path(outline), "fill", colour(paint));
      text.append("/>\n");
    }
  }

  @Override
  public void dot(double x, double y, double radius, Role role) {
    text.append("<circle");
    attributes("cx", n(x), "cy", n(y), "r", n(radius), "fill", colour(Paint.full(role)));
    text.append("/>\n");
  }

  /** One path for each of some levels of strength, runs of equal cells joined. */
  @Override
  public void cells(Box box, Cells cells) {
    var levels = new TreeMap<Integer, List<double[]>>();
    double width = box.width() / cells.columns();
    double height = box.height() / cells.rows();
    for (int i = 0; i < cells.rows(); i++) {
      int from = 0;
      for (int j = 1; j <= cells.columns(); j++) {
        int level = level(cells, i, from);
        if (j == cells.columns() || level(cells, i, j) != level) {
          Box run =
              new Box(box.x() + from * width, box.y() + i * height, (j - from) * width, height);
          levels.computeIfAbsent(level, _ -> new ArrayList<>()).add(Outline.corners(run));
          from = j;
        }
      }
    }
    levels.remove(0);
    levels.forEach(
        (level, runs) ->
            fill(new Outline(runs, true), new Paint(cells.role(), (double) level / LEVELS)));
  }

  private static int level(Cells cells, int row, int column) {
    return Math.round(cells.strengths()[row * cells.columns() + column] * LEVELS);
  }

  @Override
  public void text(double x, double y, Anchor anchor, TextStyle style, String words) {
    words(words, anchor, style, "x", n(x), "y", n(y + MIDDLE * style.size()));
  }

  @Override
  public void upwards(double x, double y, Anchor anchor, TextStyle style, String words) {
    String place = "translate(" + n(x + MIDDLE * style.size()) + " " + n(y) + ") rotate(-90)";
    words(words, anchor, style, "transform", place);
  }

  private void words(String words, Anchor anchor, TextStyle style, String... place) {
    text.append("<text");
    attributes(place);
    String stands = anchor.name().toLowerCase(Locale.ROOT);
    attributes("text-anchor", stands, "font-size", String.valueOf(style.size()));
    text.append('>').append(escaped(words)).append("</text>\n");
  }

  private void attributes(String... namesAndValues) {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      text.append(' ').append(namesAndValues[i]).append("=\"");
      text.append(namesAndValues[i + 1]).append('"');
    }
  }

  /** The picture. */
  String end() {
    return text + "</svg>\n";
  }

  private static String colour(Paint paint) {
    return String.format(Locale.ROOT, "#%06x", paint.onPaper());
  }

  private static String path(Outline outline) {
    var path = new StringBuilder();
    for (double[] piece : outline.pieces()) {
      for (int i = 0; i < piece.length; i += 2) {
        path.append(i == 0 ? 'M' : 'L').append(n(piece[i])).append(' ').append(n(piece[i + 1]));
      }
      path.append(outline.closed() ? "z" : "");
    }
    return path.toString();
  }

  /** A number with at most two digits behind the point. */
  private static String n(double value) {
    long hundredths = Math.round(value * 100);
    return hundredths % 100 == 0
        ? String.valueOf(hundredths / 100)
        : String.valueOf(hundredths / 100.0);
  }

  /** Words as XML may hold them; a letter that it must not hold is a replacement character. */
  private static String escaped(String words) {
    var escaped = new StringBuilder();
    words
        .codePoints()
        .forEach(
            letter -> {
              switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(isText(letter) ? letter : 0xfffd);
              }
            });
    return escaped.toString();
  }

  /** XML 1.0, section 2.2, without the control letters that it allows. */
  private static boolean isText(int letter) {
    return !Character.isISOControl(letter)
        && (letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE)
        && letter != 0xfffe
        && letter != 0xffff;
  }
}
