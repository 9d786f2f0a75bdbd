package org.cinefactor.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a path in the few of SVG's words that charts are drawn with: M, L, H, h, v and z. */
final class Outline {
  private static final Pattern WORD = Pattern.compile("([MLHhvz])([^MLHhvz]*)");

  private Outline() {}

  static Path2D of(String path) {
    Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    Matcher word = WORD.matcher(path);
    while (word.find()) {
      String numbers = word.group(2).strip();
      double[] at =
          numbers.isEmpty()
              ? new double[0]
              : Pattern.compile("[ ,]+")
                  .splitAsStream(numbers)
                  .mapToDouble(Double::parseDouble)
                  .toArray();
      step(outline, word.group(1).charAt(0), at);
    }
    return outline;
  }

  private static void step(Path2D outline, char word, double[] at) {
    Point2D now = outline.getCurrentPoint();
    switch (word) {
      case 'M' -> outline.moveTo(at[0], at[1]);
      case 'L' -> outline.lineTo(at[0], at[1]);
      case 'H' -> outline.lineTo(at[0], now.getY());
      case 'h' -> outline.lineTo(now.getX() + at[0], now.getY());
      case 'v' -> outline.lineTo(now.getX(), now.getY() + at[0]);
      default -> outline.closePath();
    }
  }
}
