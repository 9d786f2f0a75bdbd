package org.cinefactor.ui.lab.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.cinefactor.chart.Box;
import org.cinefactor.chart.LineChart;
import org.cinefactor.chart.Plot;
import org.cinefactor.chart.Scale;
import org.cinefactor.chart.Series;

/**
 * A line chart with a legend, a mark at one place, and the values under the pointer. A click, where
 * that leads somewhere, goes to a place.
 */
public final class CurveChart extends Region {
  private static final double INDENT = 58;

  private final Label title = new Label();
  private final FlowPane legend = new FlowPane(12, 2);
  private final NodeSurface surface = new NodeSurface(this::requestLayout);
  private final Line mark = new Line();
  private final Line hair = new Line();
  private final HoverBox hover = new HoverBox();
  private LineChart chart;
  private Plot plot = new Plot(new Scale(0, 1, false), new Scale(0, 1, false), new Box(0, 0, 1, 1));
  private double marked = Double.NaN;
  private DoubleConsumer go = _ -> {};
  private Optional<Region> corner = Optional.empty();

  /** The key of a drawing: all that it depends on. */
  private record Drawing(LineChart chart, Box room) {}

  /**
   * @param name what it shows
   * @param x the title of the horizontal axis
   * @param y the title of the vertical axis
   */
  public CurveChart(String name, String x, String y) {
    chart = LineChart.of(name, x, y, false, List.of());
    getStyleClass().add("curve-chart");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(name);
    title.setText(name);
    title.getStyleClass().add("chart-title");
    mark.getStyleClass().add("chart-mark");
    hair.getStyleClass().add("chart-hair");
    legend.getStyleClass().add("legend");
    for (var node : List.of(mark, hair, hover)) {
      node.setMouseTransparent(true);
      node.setManaged(false);
    }
    hoverOff();
    getChildren().addAll(title, legend, surface, mark, hair, hover);
    setOnMouseMoved(e -> hoverAt(e.getX(), e.getY()));
    setOnMouseExited(_ -> hoverOff());
    setOnMouseClicked(
        e -> {
          if (e.getY() >= plot.box().y()) {
            go.accept(plot.place(e.getX()));
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

  /** Sets the action for a click, with the value of the horizontal axis. */
  public void setOnGo(DoubleConsumer action) {
    go = action;
    setStyle("-fx-cursor: hand;"); // not shown
  }

  /** The chart that is shown now. */
  public LineChart chart() {
    return chart;
  }

  /** Shows other lines on other axes. */
  public void show(List<Series> lines, Scale x, boolean logarithmic) {
    chart = new LineChart(chart.title(), chart.xTitle(), chart.yTitle(), x, logarithmic, lines);
    legend.getChildren().clear();
    for (Series line : lines) {
      legend.getChildren().add(LegendEntry.of(line.name(), line.stroke()));
    }
    legend.setVisible(lines.size() > 1 && legend.isManaged());
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
    double legendHeight = legend.isVisible() ? legend.prefHeight(getWidth() - INDENT) : 0;
    legend.resizeRelocate(INDENT, titleHeight + 2, getWidth() - INDENT, legendHeight);
    double top = titleHeight + legendHeight + 10;
    var room = new Box(0, top, getWidth(), Math.max(0, getHeight() - top));
    surface.draw(new Drawing(chart, room), on -> plot = chart.draw(on, room));
    placeMark();
  }

  private void placeMark() {
    boolean shown =
        !Double.isNaN(marked) && chart.series().stream().anyMatch(line -> line.x().length > 0);
    mark.setVisible(shown);
    if (shown) {
      vertical(mark, plot.horizontal(marked));
    }
  }

  private void vertical(Line line, double x) {
    line.setStartX(x);
    line.setEndX(x);
    line.setStartY(plot.box().y());
    line.setEndY(plot.box().bottom());
  }

  private void hoverAt(double x, double y) {
    if (chart.series().isEmpty() || x < plot.box().x() || x > plot.box().right()) {
      hoverOff();
      return;
    }
    double place = plot.nearest(chart.series(), x);
    double at = plot.horizontal(place);
    vertical(hair, at);
    hover.show(chart.xTitle() + " " + plot.x().words(place), chart.series(), place, plot.y());
    hair.setVisible(true);
    hover.setVisible(true);
    double width = hover.prefWidth(-1);
    double height = hover.prefHeight(-1);
    hover.resizeRelocate(
        at + 10 + width > getWidth() ? at - 10 - width : at + 10,
        Math.clamp(y - height / 2, 0, Math.max(0, getHeight() - height)),
        width,
        height);
  }

  private void hoverOff() {
    hair.setVisible(false);
    hover.setVisible(false);
  }
}
