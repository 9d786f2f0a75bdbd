package org.cinefactor.ui.lab.chart;

import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/**
 * The directions from 0 to 90 degrees as a quarter circle, parted into stretches, with a needle;
 * people stand on its rim.
 */
public final class QuarterDial extends Pane {
  private static final double MARGIN = 46;
  private static final double CROWD = 8;
  private static final double NAME_LINE = 15;

  /**
   * Somebody on the rim.
   *
   * @param name for people
   * @param degrees 0 to 90
   */
  public record Landing(String name, double degrees) {}

  private final Path even = new Path();
  private final Path odd = new Path();
  private final Path crowd = new Path();
  private final Path chosen = new Path();
  private final Line needle = new Line();
  private final Pane names = new Pane();
  private final Text first = new Text();
  private final Text second = new Text();
  private double[] borders = {0, 90};
  private double[] people = {};
  private List<Landing> landings = List.of();
  private double degrees = 45;
  private int stretch;
  private DoubleConsumer turn = _ -> {};

  /** Nothing parted yet. */
  public QuarterDial() {
    getStyleClass().add("quarter-dial");
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText("Direction of the taste, 0 to 90 degrees");
    even.getStyleClass().add("dial-even");
    odd.getStyleClass().add("dial-odd");
    crowd.getStyleClass().add("dial-crowd");
    chosen.getStyleClass().add("dial-chosen");
    needle.getStyleClass().add("dial-needle");
    first.getStyleClass().add("axis-title");
    second.getStyleClass().add("axis-title");
    second.setRotate(-90);
    getChildren().addAll(even, odd, chosen, crowd, needle, names, first, second);
    setOnMousePressed(this::turn);
    setOnMouseDragged(this::turn);
    setMinSize(240, 220);
  }

  /** Who hears where the pointer turns the needle, in degrees. */
  public void setOnTurn(DoubleConsumer action) {
    turn = action;
  }

  /** Parts it: each stretch ends at a border, the last one at 90. */
  public void part(double[] ends) {
    borders = ends.clone();
    requestLayout();
  }

  /** Sets everybody onto the rim as thin lines. */
  public void crowd(double[] directions) {
    people = directions.clone();
    requestLayout();
  }

  /** Names some. */
  public void name(List<Landing> some) {
    landings =
        some.stream().sorted(java.util.Comparator.comparingDouble(Landing::degrees)).toList();
    requestLayout();
  }

  /** Turns the needle to a direction, within a stretch from 0. */
  public void point(double direction, int stretchNumber) {
    degrees = direction;
    stretch = stretchNumber;
    requestLayout();
  }

  /** As large as there is room for, with the names above it. */
  private double radius() {
    double r = Math.max(40, Math.min(getWidth() - MARGIN - 90, getHeight() - 2 * MARGIN));
    double over = landings.isEmpty() ? 0 : NAME_LINE / 2 - names(r)[landings.size() - 1];
    return Math.max(40, r - Math.max(0, over));
  }

  /** The heights of the names, by ascending angle, each above the one before. */
  private double[] names(double r) {
    double[] heights = new double[landings.size()];
    double last = Double.POSITIVE_INFINITY;
    for (int i = 0; i < heights.length; i++) {
      heights[i] = Math.min(y(landings.get(i).degrees, r + CROWD + 5), last - NAME_LINE);
      last = heights[i];
    }
    return heights;
  }

  private double left() {
    return MARGIN / 2;
  }

  private double base() {
    return getHeight() - MARGIN / 2 - 8;
  }

  private void turn(MouseEvent e) {
    double angle = Math.toDegrees(Math.atan2(base() - e.getY(), e.getX() - left()));
    turn.accept(Math.clamp(angle, 0.0, 90.0));
  }

  @Override
  protected void layoutChildren() {
    double r = radius();
    even.getElements().clear();
    odd.getElements().clear();
    chosen.getElements().clear();
    double from = 0;
    for (int i = 0; i < borders.length; i++) {
      wedge(i % 2 == 0 ? even : odd, from, borders[i], 0.55 * r, r);
      if (i == stretch) {
        wedge(chosen, from, borders[i], 0, r);
      }
      from = borders[i];
    }
    crowd.getElements().clear();
    for (double direction : people) {
      crowd.getElements().add(new MoveTo(x(direction, r + 2), y(direction, r + 2)));
      crowd.getElements().add(new LineTo(x(direction, r + CROWD), y(direction, r + CROWD)));
    }
    needle.setStartX(left());
    needle.setStartY(base());
    needle.setEndX(x(degrees, r));
    needle.setEndY(y(degrees, r));
    write(first, "only component 1 · 0°", "0°", r);
    write(second, "only component 2 · 90°", "90°", r);
    first.setX(left());
    first.setY(base() + 18);
    double wide = second.getLayoutBounds().getWidth();
    second.setX(left() - 12 - wide / 2);
    second.setY(base() - r + wide / 2 + 4);
    layoutNames(r);
  }

  /** The whole sentence where the edge is long enough for it. */
  private static void write(Text text, String whole, String brief, double room) {
    text.setText(whole);
    if (text.getLayoutBounds().getWidth() > room) {
      text.setText(brief);
    }
  }

  private void layoutNames(double r) {
    names.getChildren().clear();
    double[] heights = names(r);
    for (int i = 0; i < heights.length; i++) {
      Landing landing = landings.get(i);
      double x = x(landing.degrees, r + CROWD + 5);
      double y = y(landing.degrees, r + CROWD + 5);
      var dot = new Circle(x, y, 4.5);
      dot.getStyleClass().add("dial-person");
      var word = new Text(x + 9, heights[i], landing.name);
      word.setTextOrigin(VPos.CENTER);
      word.getStyleClass().add("dial-name");
      names.getChildren().addAll(dot, word);
    }
    names.applyCss();
  }

  private double x(double angle, double r) {
    return left() + r * Math.cos(Math.toRadians(angle));
  }

  private double y(double angle, double r) {
    return base() - r * Math.sin(Math.toRadians(angle));
  }

  private void wedge(Path path, double from, double to, double inner, double outer) {
    int steps = (int) Math.max(1, Math.ceil((to - from) / 2));
    path.getElements().add(new MoveTo(x(from, inner), y(from, inner)));
    for (int i = 0; i <= steps; i++) {
      double angle = from + (to - from) * i / steps;
      path.getElements().add(new LineTo(x(angle, outer), y(angle, outer)));
    }
    for (int i = steps; i >= 0; i--) {
      double angle = from + (to - from) * i / steps;
      path.getElements().add(new LineTo(x(angle, inner), y(angle, inner)));
    }
  }
}
