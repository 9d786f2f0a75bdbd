package org.cinefactor.ui.lab.chart;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import org.cinefactor.lab.inside.HeatMap;

/**
 * A matrix as colours: nothing for 0, full colour for the greatest value, by the square root in
 * between so that small values are seen. The pointer reads values.
 */
public final class HeatMapView extends Region {
  private final Label title = new Label();
  private final Label shortTitle = new Label();
  private final Label read = new Label();
  private final Rectangle ink = new Rectangle();
  private final Pane frame = new Pane();
  private final ImageView picture = new ImageView();
  private WritableImage image = new WritableImage(1, 1);
  private boolean painted;
  private Optional<Region> corner = Optional.empty();
  private HeatMap map = new HeatMap("", "", "", 0, 0, 0, 0, new float[0]);

  /** Nothing yet. */
  public HeatMapView() {
    getStyleClass().add("heat-map");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    title.getStyleClass().add("heat-title");
    shortTitle.getStyleClass().add("heat-title");
    read.getStyleClass().add("heat-read");
    frame.getStyleClass().add("heat-frame");
    frame.getChildren().add(picture);
    ink.getStyleClass().add("heat-ink");
    ink.setVisible(false);
    ink.fillProperty()
        .subscribe(
            _ -> {
              painted = false;
              requestLayout();
            });
    getChildren().addAll(title, shortTitle, frame, read, ink);
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
    shortTitle.setText(title.getText().replaceAll("(?<=[0-9]) [a-z]+", ""));
    setAccessibleText(title.getText());
    painted = false;
    rest();
    requestLayout();
  }

  /**
   * Each pixel in the colour of the cell that it lies in. The picture has as many pixels as there
   * is room: making a small picture larger is not left to the renderer, which in software reads
   * beyond the end of one that is a single pixel high.
   */
  private void paint(int width, int height) {
    int[] colours = colours();
    int[] pixels = new int[width * height];
    for (int y = 0; y < height; y++) {
      int row = y * map.rows() / height * map.columns();
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] = colours[row + x * map.columns() / width];
      }
    }
    if (image.getWidth() != width || image.getHeight() != height) {
      image = new WritableImage(width, height);
      picture.setImage(image);
    }
    image
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
  }

  private int[] colours() {
    int colour = rgb(ink.getFill());
    int[] colours = new int[map.rows() * map.columns()];
    float greatest = Math.max(map.greatest(), Float.MIN_NORMAL);
    for (int i = 0; i < colours.length; i++) {
      int alpha = (int) Math.round(255 * Math.sqrt(map.values()[i] / greatest));
      colours[i] = alpha << 24 | colour;
    }
    return colours;
  }

  private static int rgb(Paint paint) {
    return paint instanceof Color c
        ? (int) Math.round(255 * c.getRed()) << 16
            | (int) Math.round(255 * c.getGreen()) << 8
            | (int) Math.round(255 * c.getBlue())
        : 0;
  }

  private void rest() {
    read.setText(
        map.rows() == 0
            ? ""
            : String.format(Locale.ROOT, "0 to %.2f · point at a cell", map.greatest()));
  }

  private void hover(MouseEvent e) {
    if (map.rows() == 0) {
      return;
    }
    int row = (int) Math.clamp(e.getY() / frame.getHeight() * map.rows(), 0, map.rows() - 1.0);
    int column =
        (int) Math.clamp(e.getX() / frame.getWidth() * map.columns(), 0, map.columns() - 1.0);
    read.setText(
        String.format(
            Locale.ROOT,
            "%s %,d, %s %,d: %.3f",
            singular(map.rowName()),
            map.firstRow(row) + 1,
            singular(map.columnName()),
            map.firstColumn(column) + 1,
            map.value(row, column)));
  }

  private static String singular(String name) {
    return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
  }

  @Override
  protected void layoutChildren() {
    double head = title.prefHeight(-1);
    double foot = read.prefHeight(-1);
    double height = Math.max(1, getHeight() - head - foot - 8);
    double aside = corner.filter(Region::isManaged).map(c -> c.prefWidth(-1)).orElse(0.0);
    double room = Math.max(0, getWidth() - aside);
    title.setVisible(title.prefWidth(-1) <= room);
    shortTitle.setVisible(!title.isVisible());
    title.resizeRelocate(0, 0, room, head);
    shortTitle.resizeRelocate(0, 0, room, head);
    corner.ifPresent(c -> c.resizeRelocate(getWidth() - aside, -3, aside, head + 6));
    frame.resizeRelocate(0, head + 4, getWidth(), height);
    int across = (int) Math.max(1, getWidth());
    int down = (int) Math.max(1, height);
    boolean fits = image.getWidth() == across && image.getHeight() == down;
    if (map.rows() > 0 && !(painted && fits)) {
      paint(across, down);
      painted = true;
    }
    read.resizeRelocate(0, head + 8 + height, getWidth(), foot);
  }
}
