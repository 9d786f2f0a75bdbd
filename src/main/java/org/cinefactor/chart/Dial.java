package org.cinefactor.chart;

import static org.cinefactor.chart.TextStyle.LABEL;
import static org.cinefactor.chart.TextStyle.NAME;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cinefactor.chart.Surface.Anchor;
import org.cinefactor.text.Texts;

/**
 * The directions from 0 to 90 degrees as a quarter circle, parted into stretches; people stand on
 * its rim.
 *
 * @param borders where each stretch ends, ascending, in degrees; the array is not to be changed
 * @param crowd directions of people who are not named; the array is not to be changed
 * @param people those who are named
 */
public record Dial(double[] borders, double[] crowd, List<Landing> people) {
  private static final Texts TEXTS = Texts.of(Dial.class);

  private static final double MARGIN = 10;
  private static final double INNER = 0.55;
  private static final double RIM = 8;
  private static final double DOT = 4.5;
  private static final double LEAST = 40;

  /** Distance of a name's dot from the centre. */
  private static final double NAMED = RIM + 5;

  private static final double BESIDE = 2 * DOT;

  /**
   * Somebody on the rim.
   *
   * @param name for people
   * @param degrees 0 to 90
   */
  public record Landing(String name, double degrees) {}

  public Dial {
    people = people.stream().sorted(Comparator.comparingDouble(Landing::degrees)).toList();
  }

  /** The picture, with its title and a sentence below it. */
  public Picture picture(String title, String sentence) {
    return new Picture(780, 640, title, surface -> drawPaper(surface, title, sentence));
  }

  private void drawPaper(Surface surface, String title, String sentence) {
    double left = draw(surface, new Box(24, 74, 732, 556)).left();
    surface.text(left, 26, Anchor.START, TextStyle.TITLE, title);
    surface.text(left, 52, Anchor.START, LABEL, sentence);
  }

  /**
   * Draws all but the needle.
   *
   * @return where directions stand
   */
  public Quarter draw(Surface surface, Box room) {
    Quarter quarter = quarter(surface, room);
    double r = quarter.radius();
    var even = new ArrayList<double[]>();
    var odd = new ArrayList<double[]>();
    for (int i = 0; i < borders.length; i++) {
      (i % 2 == 0 ? even : odd).add(quarter.wedge(start(i), borders[i], INNER * r, r));
    }
    surface.fill(new Outline(even, true), Paint.full(Role.EVEN));
    surface.fill(new Outline(odd, true), Paint.full(Role.ODD));
    var lines = new ArrayList<double[]>();
    for (double at : crowd) {
      double in = r + 2;
      double out = r + RIM;
      lines.add(
          new double[] {
            quarter.x(at, in), quarter.y(at, in), quarter.x(at, out), quarter.y(at, out)
          });
    }
    surface.stroke(new Outline(lines, false), Stroke.thin(Role.CROWD));
    drawAxes(surface, quarter);
    drawNames(surface, quarter, room);
    return quarter;
  }

  /**
   * Draws the needle, and the stretch that it points to.
   *
   * @param stretch from 0
   */
  public void point(Surface surface, Quarter quarter, double degrees, int stretch) {
    double r = quarter.radius();
    if (stretch < borders.length) {
      double[] wedge = quarter.wedge(start(stretch), borders[stretch], 0, r);
      Outline chosen = new Outline(List.of(wedge), true);
      surface.fill(chosen, Paint.full(Role.CHOSEN));
      surface.stroke(chosen, Stroke.thin(Role.CHOSEN));
    }
    surface.line(
        quarter.left(),
        quarter.base(),
        quarter.x(degrees, r),
        quarter.y(degrees, r),
        Stroke.thick(Role.INK));
  }

  private double start(int stretch) {
    return stretch == 0 ? 0 : borders[stretch - 1];
  }

  /** As large as there is room for, with the names above it and beside it. */
  private Quarter quarter(Surface surface, Box room) {
    double label = surface.height(LABEL) + MARGIN;
    double left = room.x() + label;
    double base = room.bottom() - label;
    double widest =
        people.stream().mapToDouble(one -> surface.width(NAME, one.name())).max().orElse(0);
    double beside = Math.clamp(NAMED + BESIDE + widest, 2 * NAMED, room.width() / 3);
    double wide = room.right() - left - beside;
    double high = base - room.y() - NAMED;
    Quarter quarter = new Quarter(left, base, Math.max(LEAST, Math.min(wide, high)));
    double line = surface.height(NAME);
    double over = people.isEmpty() ? 0 : room.y() + (line + MARGIN) / 2 - heights(quarter, line)[0];
    double r = Math.max(LEAST, quarter.radius() - Math.max(0, over));
    return new Quarter(left, base, r);
  }

  /**
   * The heights of the names, the uppermost first, each at least a line above the next and above
   * the axis.
   */
  private double[] heights(Quarter quarter, double line) {
    double[] heights = new double[people.size()];
    double last = quarter.base() + line / 2 + MARGIN / 2;
    for (int i = 0; i < heights.length; i++) {
      double beside = quarter.y(people.get(i).degrees(), quarter.radius() + NAMED);
      last = Math.min(beside, last - line);
      heights[heights.length - 1 - i] = last;
    }
    return heights;
  }

  private void drawNames(Surface surface, Quarter quarter, Box room) {
    double[] heights = heights(quarter, surface.height(NAME));
    for (int i = 0; i < heights.length; i++) {
      Landing one = people.get(heights.length - 1 - i);
      double x = quarter.x(one.degrees(), quarter.radius() + NAMED);
      double y = quarter.y(one.degrees(), quarter.radius() + NAMED);
      surface.dot(x, y, DOT, Role.PERSON);
      String name = cut(surface, room.right() - x - BESIDE, one.name());
      surface.text(x + BESIDE, heights[i], Anchor.START, NAME, name);
    }
  }

  /** The name, or as much of it as there is room for. */
  private static String cut(Surface surface, double room, String name) {
    String shown = name;
    for (int end = name.length() - 1; end > 0 && surface.width(NAME, shown) > room; end--) {
      shown = name.substring(0, end).strip() + "…";
    }
    return shown;
  }

  private static void drawAxes(Surface surface, Quarter quarter) {
    double left = quarter.left();
    double base = quarter.base();
    double r = quarter.radius();
    double[] corner = {left, base - r, left, base, left + r, base};
    surface.stroke(new Outline(List.of(corner), false), Stroke.thin(Role.AXIS));
    double out = surface.height(LABEL) / 2 + MARGIN / 2;
    String first = fitting(surface, r, TEXTS.get("dial.first"), "0°");
    String second = fitting(surface, r, TEXTS.get("dial.second"), "90°");
    surface.text(left, base + out, Anchor.START, LABEL, first);
    surface.upwards(left - out, base - r, Anchor.END, LABEL, second);
  }

  /** The whole sentence where the edge is long enough for it. */
  private static String fitting(Surface surface, double room, String whole, String brief) {
    return surface.width(LABEL, whole) > room ? brief : whole;
  }
}
