package org.cinefactor.chart;

import java.util.Locale;

/** Writes the elements of an SVG picture, dark on white; numbers the same in every locale. */
public final class SvgSurface implements Surface {
  private final StringBuilder text = new StringBuilder();

  SvgSurface(int width, int height, String title) {
    text.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    attributes(
        "width", "" + width,
        "height", "" + height,
        "viewBox", "0 0 " + width + " " + height,
        "font-family", "Inter, 'Segoe UI', 'DejaVu Sans', sans-serif",
        "font-size", "" + SMALL,
        "fill", INK,
        "role", "img");
    text.append(">\n<title>").append(escaped(title)).append("</title>\n");
    rectangle(0, 0, width, height, "#ffffff");
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, String colour) {
    element("line", "x1", n(x1), "y1", n(y1), "x2", n(x2), "y2", n(y2), "stroke", colour);
  }

  @Override
  public void text(double x, double y, Anchor anchor, int size, String words) {
    words(words, anchor, size, "x", n(x), "y", n(y));
  }

  @Override
  public void upwards(double x, double y, Anchor anchor, int size, String words) {
    words(words, anchor, size, "transform", "translate(" + n(x) + " " + n(y) + ") rotate(-90)");
  }

  @Override
  public void rectangle(double x, double y, double width, double height, String fill) {
    element("rect", "x", n(x), "y", n(y), "width", n(width), "height", n(height), "fill", fill);
  }

  @Override
  public void stroke(String path, String colour, String dashes) {
    element(
        "path",
        "d",
        path,
        "fill",
        "none",
        "stroke",
        colour,
        "stroke-width",
        "2",
        "stroke-linejoin",
        "round",
        "stroke-dasharray",
        dashes.isEmpty() ? "none" : dashes);
  }

  @Override
  public void area(String path, String fill) {
    element("path", "d", path, "fill", fill);
  }

  @Override
  public void dot(double x, double y, double radius, String fill) {
    element("circle", "cx", n(x), "cy", n(y), "r", n(radius), "fill", fill);
  }

  private void words(String words, Anchor anchor, int size, String... place) {
    text.append("<text");
    attributes(place);
    attributes("text-anchor", anchor.word(), "font-size", String.valueOf(size));
    text.append('>').append(escaped(words)).append("</text>\n");
  }

  private void element(String name, String... namesAndValues) {
    text.append('<').append(name);
    attributes(namesAndValues);
    text.append("/>\n");
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

  /** A number with at most two digits behind the point. */
  public static String n(double value) {
    String rounded = String.format(Locale.ROOT, "%.2f", value);
    return rounded.replaceAll("0+$", "").replaceAll("\\.$", "");
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
