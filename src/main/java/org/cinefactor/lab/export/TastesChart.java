package org.cinefactor.lab.export;

import java.util.Comparator;
import java.util.Map;
import org.cinefactor.chart.Picture;
import org.cinefactor.chart.Surface;
import org.cinefactor.chart.Surface.Anchor;
import org.cinefactor.chart.SvgSurface;
import org.cinefactor.lab.tastes.Taste;
import org.cinefactor.lab.tastes.Tastes;

/**
 * The directions from 0 to 90 degrees as a quarter circle, a stretch for each list that two
 * components can give; people as thin lines on its rim, some of them with their names.
 */
final class TastesChart {
  private static final double LEFT = 60;
  private static final double BASE = 560;
  private static final double RADIUS = 440;
  private static final double INNER = 240;
  private static final double RIM = 10;
  private static final double NAMES_APART = 17;
  private static final String EVEN = "#cfe0f5";
  private static final String ODD = "#8fb8e4";

  private TastesChart() {}

  static Picture picture(Tastes tastes, double[] crowd, Map<String, Double> people) {
    int lists = tastes.lists().size();
    String title =
        lists == 1
            ? "Two components can give only 1 list"
            : "Two components can give only " + lists + " lists";
    return new Picture(
        780, 640, title, surface -> draw(surface, title, tastes, crowd.clone(), people));
  }

  private static void draw(
      Surface surface, String title, Tastes tastes, double[] crowd, Map<String, Double> people) {
    surface.text(LEFT, 32, Anchor.START, Surface.TITLE, title);
    String shares =
        tastes.distinctSets() + " different sets of movies, " + tastes.movieIds().size();
    surface.text(LEFT, 56, Anchor.START, Surface.SMALL, shares + " movies in all");
    for (Taste taste : tastes.lists()) {
      double from = taste.angles().fromDegrees();
      double to = taste.angles().toDegrees();
      surface.area(wedge(from, to), taste.number() % 2 == 0 ? EVEN : ODD);
    }
    for (double d : crowd) {
      surface.line(
          x(d, RADIUS + 2), y(d, RADIUS + 2), x(d, RADIUS + RIM), y(d, RADIUS + RIM), "#6b7280");
    }
    surface.line(LEFT, BASE, LEFT + RADIUS, BASE, Surface.INK);
    surface.line(LEFT, BASE, LEFT, BASE - RADIUS, Surface.INK);
    names(surface, people);
    surface.text(
        LEFT, BASE + 24, Anchor.START, Surface.SMALL, "direction of the taste, in degrees:");
    surface.text(LEFT + RADIUS, BASE + 24, Anchor.MIDDLE, Surface.SMALL, "0: only component 1");
    surface.text(LEFT, BASE - RADIUS - 18, Anchor.START, Surface.SMALL, "90: only component 2");
  }

  private static void names(Surface surface, Map<String, Double> people) {
    double last = Double.POSITIVE_INFINITY;
    for (Map.Entry<String, Double> one :
        people.entrySet().stream()
            .sorted(Comparator.comparingDouble(Map.Entry<String, Double>::getValue))
            .toList()) {
      double x = x(one.getValue(), RADIUS + RIM + 6);
      double y = y(one.getValue(), RADIUS + RIM + 6);
      surface.dot(x, y, 4.5, "#d55e00");
      double at = Math.min(y + 4, last - NAMES_APART);
      surface.text(x + 10, at, Anchor.START, Surface.SMALL, one.getKey());
      last = at;
    }
  }

  private static String wedge(double from, double to) {
    var path = new StringBuilder();
    int steps = (int) Math.max(1, Math.ceil(to - from));
    for (int i = 0; i <= steps; i++) {
      double angle = from + (to - from) * i / steps;
      path.append(i == 0 ? "M" : "L").append(point(angle, RADIUS));
    }
    for (int i = steps; i >= 0; i--) {
      path.append("L").append(point(from + (to - from) * i / steps, INNER));
    }
    return path.append("z").toString();
  }

  private static String point(double angle, double radius) {
    return SvgSurface.n(x(angle, radius)) + " " + SvgSurface.n(y(angle, radius));
  }

  private static double x(double angle, double radius) {
    return LEFT + radius * Math.cos(Math.toRadians(angle));
  }

  private static double y(double angle, double radius) {
    return BASE - radius * Math.sin(Math.toRadians(angle));
  }
}
