package org.cinefactor.ui.lab.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/**
 * Curves with axes, a legend, a mark at one place, and the values under the pointer. A click, where
 * that leads somewhere, goes to a place.
 */
public final class CurveChart extends Region {
  private static final double LEFT = 58;
  private static final double RIGHT = 14;
  private static final double BOTTOM = 40;

  /** How much longer than its axis the upright title may be before it is left out. */
  private static final double OVER = 24;

  private final Label title = new Label();
  private final FlowPane legend = new FlowPane(12, 2);
  private final Text xTitle = new Text();
  private final Text yTitle = new Text();
  private final Path grid = new Path();
  private final Pane ticks = new Pane();
  private final Pane lines = new Pane();
  private final Line mark = new Line();
  private final Line hair = new Line();
  private final HoverBox hover = new HoverBox();
  private final Rectangle clip = new Rectangle();
  private ChartShape shape = ChartShape.EMPTY;
  private List<Curve> curves = List.of();
  private double marked = Double.NaN;
  private DoubleConsumer go = _ -> {};
  private Optional<Region> corner = Optional.empty();
  private boolean logarithmic;

  /**
   * @param name what it shows
   * @param x the title of the horizontal axis
   * @param y the title of the vertical axis
   */
  public CurveChart(String name, String x, String y) {
    getStyleClass().add("curve-chart");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(name);
    title.setText(name);
    title.getStyleClass().add("chart-title");
    xTitle.setText(x);
    yTitle.setText(y);
    yTitle.setRotate(-90);
    xTitle.getStyleClass().add("axis-title");
    yTitle.getStyleClass().add("axis-title");
    grid.getStyleClass().add("chart-grid");
    mark.getStyleClass().add("chart-mark");
    hair.getStyleClass().add("chart-hair");
    lines.setClip(clip);
    legend.getStyleClass().add("legend");
    for (var node : List.of(grid, ticks, lines, mark, hair, hover)) {
      node.setMouseTransparent(true);
    }
    hair.setVisible(false);
    hover.setVisible(false);
    getChildren().addAll(title, legend, xTitle, yTitle, grid, ticks, lines, mark, hair, hover);
    setOnMouseMoved(e -> hoverAt(e.getX(), e.getY()));
    setOnMouseExited(_ -> hoverOff());
    setOnMouseClicked(
        e -> {
          if (e.getY() >= shape.top()) {
            go.accept(shape.place(e.getX()));
          }
        });
    setMinSize(160, 120);
  }

  /** Leaves the legend to somebody else. */
  public void withoutLegend() {
    getChildren().remove(legend);
    legend.setManaged(false);
  }

  /** Puts a small control into the upper right corner. */
  public void setCorner(Region control) {
    corner.ifPresent(getChildren()::remove);
    corner = Optional.of(control);
    getChildren().add(control);
  }

  /** The title of the horizontal axis. */
  public String xTitle() {
    return xTitle.getText();
  }

  /** The title of the vertical axis. */
  public String yTitle() {
    return yTitle.getText();
  }

  /** Whether the vertical axis is logarithmic. */
  public boolean logarithmic() {
    return logarithmic;
  }

  /** Where a click leads. */
  public void setOnGo(DoubleConsumer action) {
    go = action;
    setStyle("-fx-cursor: hand;");
  }

  /** What it shows, for people and for files. */
  public String title() {
    return title.getText();
  }

  /** What it shows now. */
  public List<Curve> curves() {
    return curves;
  }

  /** Shows other curves on other axes. */
  public void show(List<Curve> next, Scale x, boolean byPowers) {
    curves = List.copyOf(next);
    logarithmic = byPowers;
    shape = ChartShape.of(curves, x, byPowers);
    lines.getChildren().clear();
    legend.getChildren().clear();
    for (Curve curve : curves) {
      var line = new Path();
      line.getStyleClass().addAll("curve", curve.look());
      lines.getChildren().add(line);
      legend.getChildren().add(LegendEntry.of(curve.name(), curve.look()));
    }
    legend.setVisible(curves.size() > 1 && legend.isManaged());
    requestLayout();
  }

  /** Marks a place; NaN for none. */
  public void mark(double place) {
    marked = place;
    placeMark();
  }

  @Override
  protected void layoutChildren() {
    double titleHeight = title.prefHeight(-1);
    double aside = corner.filter(Region::isManaged).map(c -> c.prefWidth(-1)).orElse(0.0);
    title.resizeRelocate(0, 0, Math.max(0, getWidth() - aside), titleHeight);
    corner.ifPresent(
        c -> c.resizeRelocate(getWidth() - aside, -3, aside, Math.max(20, titleHeight + 6)));
    double legendHeight = legend.isVisible() ? legend.prefHeight(getWidth() - LEFT) : 0;
    legend.resizeRelocate(LEFT, titleHeight + 2, getWidth() - LEFT, legendHeight);
    double top = titleHeight + legendHeight + 10;
    double bottom = Math.max(top + 1, getHeight() - BOTTOM);
    ticks.getChildren().clear();
    double left = drawRows(top, bottom);
    shape = shape.within(left, top, Math.max(left + 1, getWidth() - RIGHT), bottom);
    clip.setX(left - 2);
    clip.setY(top - 3);
    clip.setWidth(shape.right() - shape.left() + 4);
    clip.setHeight(shape.bottom() - shape.top() + 6);
    ticks.resizeRelocate(0, 0, getWidth(), getHeight());
    lines.resizeRelocate(0, 0, getWidth(), getHeight());
    drawAxes();
    for (int i = 0; i < curves.size(); i++) {
      if (lines.getChildren().get(i) instanceof Path path) {
        draw(curves.get(i), path);
      }
    }
    placeMark();
  }

  /**
   * Writes the vertical axis.
   *
   * @return where the horizontal axis begins: beside the widest number, and the title before it
   */
  private double drawRows(double top, double bottom) {
    shape = shape.within(0, top, 1, bottom);
    int rows = (int) Math.max(2, (bottom - top) / 36);
    List<Text> texts = new ArrayList<>();
    double widest = 0;
    for (double value : shape.y().ticks(rows)) {
      Text text = tick(shape.y().words(value));
      text.setY(Math.rint(shape.vertical(value)) + 0.5);
      widest = Math.max(widest, text.getLayoutBounds().getWidth());
      texts.add(text);
    }
    double left = Math.max(LEFT, Math.ceil(yTitle.getLayoutBounds().getHeight() + widest) + 8);
    texts.forEach(text -> text.setX(left - 6 - text.getLayoutBounds().getWidth()));
    return left;
  }

  private void drawAxes() {
    grid.getElements().clear();
    for (var node : ticks.getChildren()) {
      if (node instanceof Text text) {
        grid.getElements()
            .addAll(new MoveTo(shape.left(), text.getY()), new LineTo(shape.right(), text.getY()));
      }
    }
    int columns = (int) Math.max(2, (shape.right() - shape.left()) / 56);
    for (double value : shape.x().ticks(columns)) {
      Text text = tick(shape.x().words(value));
      text.setX(shape.horizontal(value) - text.getLayoutBounds().getWidth() / 2);
      text.setY(shape.bottom() + 12);
    }
    xTitle.setX((shape.left() + shape.right() - xTitle.getLayoutBounds().getWidth()) / 2);
    xTitle.setY(getHeight() - 4);
    Bounds upright = yTitle.getLayoutBounds();
    yTitle.setX((upright.getHeight() - upright.getWidth()) / 2);
    yTitle.setY((shape.top() + shape.bottom()) / 2);
    yTitle.setTextOrigin(VPos.CENTER);
    yTitle.setVisible(upright.getWidth() <= shape.bottom() - shape.top() + OVER);
  }

  private Text tick(String words) {
    var text = new Text(words);
    text.getStyleClass().add("axis-tick");
    text.setTextOrigin(VPos.CENTER);
    ticks.getChildren().add(text);
    text.applyCss();
    return text;
  }

  private void draw(Curve curve, Path path) {
    var elements = new ArrayList<javafx.scene.shape.PathElement>();
    boolean pen = false;
    for (int i = 0; i < curve.x().length; i++) {
      double value = curve.y()[i];
      if (!shape.shows(value)) {
        pen = false;
        continue;
      }
      double x = shape.horizontal(curve.x()[i]);
      double y = shape.vertical(value);
      elements.add(pen ? new LineTo(x, y) : new MoveTo(x, y));
      pen = true;
    }
    path.getElements().setAll(elements);
  }

  private void placeMark() {
    boolean shown = !Double.isNaN(marked) && !curves.isEmpty();
    mark.setVisible(shown);
    if (shown) {
      vertical(mark, shape.horizontal(marked));
    }
  }

  private void vertical(Line line, double x) {
    line.setStartX(x);
    line.setEndX(x);
    line.setStartY(shape.top());
    line.setEndY(shape.bottom());
  }

  private void hoverAt(double x, double y) {
    if (curves.isEmpty() || x < shape.left() || x > shape.right()) {
      hoverOff();
      return;
    }
    double place = shape.nearest(curves, x);
    vertical(hair, shape.horizontal(place));
    hover.show(xTitle.getText() + " " + shape.x().words(place), curves, place, shape);
    hair.setVisible(true);
    hover.setVisible(true);
    double width = hover.prefWidth(-1);
    double left = shape.horizontal(place) + 10;
    double height = hover.prefHeight(-1);
    hover.resizeRelocate(
        left + width > getWidth() ? left - width - 20 : left,
        Math.clamp(y - height / 2, 0, Math.max(0, getHeight() - height)),
        width,
        height);
  }

  private void hoverOff() {
    hair.setVisible(false);
    hover.setVisible(false);
  }
}
