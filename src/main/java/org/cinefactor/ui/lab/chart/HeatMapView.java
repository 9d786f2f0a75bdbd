package org.cinefactor.ui.lab.chart;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.cinefactor.chart.Box;
import org.cinefactor.chart.HeatMap;
import org.cinefactor.text.Texts;

/** A heat map whose values the pointer reads. */
public final class HeatMapView extends Region {
  private static final Texts TEXTS = Texts.of(HeatMapView.class);

  private final Reading reading;
  private final Label title = new Label();
  private final Label shortTitle = new Label();
  private final Label read = new Label();
  private final Label longestRead = new Label();
  private final Pane frame = new Pane();
  private final NodeSurface surface = new NodeSurface(this::requestLayout);
  private Optional<HeatMapView> beside = Optional.empty();
  private Optional<Region> corner = Optional.empty();
  private HeatMap map = new HeatMap("", "", "", 0, 0, 0, 0, new float[0]);

  /** The words for a value: its row and column in the matrix, from 1, and the value. */
  public interface Reading {
    String of(int row, int column, double value);
  }

  /** The key of a drawing: all that it depends on. */
  private record Drawing(HeatMap map, Box cells) {}

  /**
   * Nothing yet.
   *
   * @param reading the words for the value under the pointer
   */
  public HeatMapView(Reading reading) {
    this.reading = reading;
    getStyleClass().add("heat-map");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    title.getStyleClass().add("heat-title");
    shortTitle.getStyleClass().add("heat-title");
    for (Label words : List.of(read, longestRead)) {
      words.getStyleClass().add("heat-read");
      words.setWrapText(true);
      words.setAlignment(Pos.TOP_LEFT);
    }
    longestRead.setVisible(false);
    frame.getStyleClass().add("heat-frame");
    frame.getChildren().add(surface);
    getChildren().addAll(title, shortTitle, frame, read, longestRead);
    frame.setOnMouseMoved(this::hover);
    frame.setOnMouseExited(_ -> rest());
    setMinSize(70, 90);
  }

  /** Puts a small control into the upper right corner. */
  public void setCorner(Region control) {
    corner.ifPresent(getChildren()::remove);
    corner = Optional.of(control);
    getChildren().add(control);
  }

  /** The matrix that is shown. */
  public HeatMap map() {
    return map;
  }

  /** Shows another matrix. */
  public void show(HeatMap next) {
    map = next;
    title.setText(next.title().replace(" x ", " × "));
    shortTitle.setText(
        TEXTS.format(
            "heat.brief", next.title().split(":", 2)[0], next.fullRows(), next.fullColumns()));
    setAccessibleText(title.getText());
    longestRead.setText(reading.of(next.fullRows(), next.fullColumns(), next.greatest()));
    rest();
    requestLayout();
  }

  private void rest() {
    read.setText(map.rows() == 0 ? "" : TEXTS.format("heat", map.greatest()));
  }

  private void hover(MouseEvent e) {
    if (map.rows() == 0) {
      return;
    }
    int row = (int) Math.clamp(e.getY() / frame.getHeight() * map.rows(), 0, map.rows() - 1.0);
    int column =
        (int) Math.clamp(e.getX() / frame.getWidth() * map.columns(), 0, map.columns() - 1.0);
    read.setText(
        reading.of(map.firstRow(row) + 1, map.firstColumn(column) + 1, map.value(row, column)));
  }

  @Override
  protected void layoutChildren() {
    double head = title.prefHeight(-1);
    double foot = footHeight();
    double height = Math.max(1, getHeight() - head - foot - 8);
    double aside = corner.filter(Region::isManaged).map(c -> c.prefWidth(-1)).orElse(0.0);
    double room = Math.max(0, getWidth() - aside);
    title.setVisible(title.prefWidth(-1) <= room);
    shortTitle.setVisible(!title.isVisible());
    title.resizeRelocate(0, 0, room, head);
    shortTitle.resizeRelocate(0, 0, room, head);
    corner.ifPresent(c -> c.resizeRelocate(getWidth() - aside, -3, aside, head + 6));
    frame.resizeRelocate(0, head + 4, getWidth(), height);
    var cells = new Box(0, 0, getWidth(), height);
    surface.draw(new Drawing(map, cells), on -> map.draw(on, cells));
    read.resizeRelocate(0, head + 8 + height, getWidth(), foot);
  }

  /** Has two heat maps beside each other end at the same height. */
  public static void level(HeatMapView one, HeatMapView other) {
    one.beside = Optional.of(other);
    other.beside = Optional.of(one);
  }

  /** The same for all cells: the picture keeps its size under the pointer. */
  private double footHeight() {
    return Math.max(ownFoot(), beside.map(HeatMapView::ownFoot).orElse(0.0));
  }

  private double ownFoot() {
    return Math.max(read.prefHeight(getWidth()), longestRead.prefHeight(getWidth()));
  }
}
