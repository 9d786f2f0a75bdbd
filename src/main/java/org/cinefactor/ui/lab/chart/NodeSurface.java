package org.cinefactor.ui.lab.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.cinefactor.chart.Box;
import org.cinefactor.chart.Cells;
import org.cinefactor.chart.Outline;
import org.cinefactor.chart.Paint;
import org.cinefactor.chart.Role;
import org.cinefactor.chart.Stroke;
import org.cinefactor.chart.Surface;
import org.cinefactor.chart.TextStyle;

/**
 * A surface that draws a chart as nodes, which the style sheet gives colours and sizes: style
 * classes are {@code chart-} and the name of a role, a weight or a kind of text. Nodes are used
 * again when the same chart is drawn with other values.
 */
final class NodeSurface extends Group implements Surface {
  private static final double BYTE = 255;

  private final Group drawn = new Group();
  private final Group samples = new Group();
  private final Map<TextStyle, Text> texts = new EnumMap<>(TextStyle.class);
  private final Map<Role, Rectangle> colours = new EnumMap<>(Role.class);
  private final Runnable restyled;
  private Optional<Object> last = Optional.empty();
  private boolean drawing;
  private int used;

  /**
   * @param restyled is called when the style sheet gives other sizes or colours, after which all is
   *     to be drawn again
   */
  NodeSurface(Runnable restyled) {
    this.restyled = restyled;
    samples.setVisible(false);
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(drawn, samples);
  }

  /**
   * Draws, unless it is what was drawn last and still looks so.
   *
   * @param what all that the drawing depends on
   */
  void draw(Object what, Consumer<Surface> drawing) {
    if (last.isPresent() && last.get().equals(what)) {
      return;
    }
    this.drawing = true;
    used = 0;
    drawing.accept(this);
    drawn.getChildren().remove(used, drawn.getChildren().size());
    // What is drawn while the scene is laid out has its sizes and colours in this very frame.
    drawn.applyCss();
    last = Optional.of(what);
    this.drawing = false;
  }

  /** Gives a shape the look of a line. */
  static void dress(Shape shape, Stroke stroke) {
    shape.getStyleClass().setAll("chart-line", look(stroke.role()), look(stroke.weight()));
    shape.getStrokeDashArray().setAll(stroke.dashes());
  }

  private static String look(Enum<?> name) {
    return "chart-" + name.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public void stroke(Outline outline, Stroke stroke) {
    Path path =
        next(Path.class, Path::new, "chart-line", look(stroke.role()), look(stroke.weight()));
    if (!path.getStrokeDashArray().equals(stroke.dashes())) {
      path.getStrokeDashArray().setAll(stroke.dashes());
    }
    trace(outline, path.getElements());
  }

  @Override
  public void fill(Outline outline, Paint paint) {
    Path path = next(Path.class, Path::new, "chart-area", look(paint.role()));
    path.setOpacity(paint.strength());
    trace(outline, path.getElements());
  }

  @Override
  public void dot(double x, double y, double radius, Role role) {
    Circle dot = next(Circle.class, Circle::new, "chart-area", look(role));
    dot.setCenterX(x);
    dot.setCenterY(y);
    dot.setRadius(radius);
  }

  @Override
  public void cells(Box box, Cells cells) {
    ImageView view = next(ImageView.class, ImageView::new, "chart-cells");
    int width = (int) Math.max(1, box.width());
    int height = (int) Math.max(1, box.height());
    WritableImage image =
        view.getImage() instanceof WritableImage old
                && old.getWidth() == width
                && old.getHeight() == height
            ? old
            : new WritableImage(width, height);
    int[] pixels = cells.pixels(width, height, rgb(cells.role()));
    var format = PixelFormat.getIntArgbInstance();
    image.getPixelWriter().setPixels(0, 0, width, height, format, pixels, 0, width);
    view.setImage(image);
    view.setX(box.x());
    view.setY(box.y());
  }

  @Override
  public void text(double x, double y, Anchor anchor, TextStyle style, String words) {
    Text text = next(style, words);
    text.setRotate(0);
    text.setX(x - anchor.share() * width(style, words));
    text.setY(y);
  }

  @Override
  public void upwards(double x, double y, Anchor anchor, TextStyle style, String words) {
    double width = width(style, words);
    Text text = next(style, words);
    text.setRotate(-90);
    text.setX(x - width / 2);
    text.setY(y + (anchor.share() - 0.5) * width);
  }

  @Override
  public double width(TextStyle style, String words) {
    Text sample = sample(style);
    sample.setText(words);
    return sample.getLayoutBounds().getWidth();
  }

  @Override
  public double height(TextStyle style) {
    return sample(style).getLayoutBounds().getHeight();
  }

  private Text next(TextStyle style, String words) {
    Text text = next(Text.class, Text::new, look(style));
    text.setTextOrigin(VPos.CENTER);
    text.setText(words);
    return text;
  }

  /** The next node, which is used again where it is of the same kind and look. */
  private <N extends Node> N next(Class<N> kind, Supplier<N> make, String... looks) {
    List<Node> nodes = drawn.getChildren();
    boolean more = used < nodes.size();
    if (more
        && kind.isInstance(nodes.get(used))
        && nodes.get(used).getStyleClass().equals(List.of(looks))) {
      return kind.cast(nodes.get(used++));
    }
    N node = make.get();
    node.getStyleClass().setAll(looks);
    if (more) {
      nodes.set(used++, node);
    } else {
      nodes.add(node);
      used++;
    }
    return node;
  }

  private Text sample(TextStyle style) {
    return texts.computeIfAbsent(
        style,
        _ -> {
          Text sample = sampled(new Text("0"), look(style));
          sample.fontProperty().addListener(_ -> restyle());
          return sample;
        });
  }

  private int rgb(Role role) {
    Rectangle sample =
        colours.computeIfAbsent(
            role,
            _ -> {
              Rectangle first = sampled(new Rectangle(1, 1), "chart-area", look(role));
              first.fillProperty().addListener(_ -> restyle());
              return first;
            });
    return sample.getFill() instanceof Color c
        ? part(c.getRed()) << 16 | part(c.getGreen()) << 8 | part(c.getBlue())
        : 0;
  }

  private static int part(double share) {
    return (int) Math.round(BYTE * share);
  }

  private <N extends Node> N sampled(N sample, String... looks) {
    sample.getStyleClass().setAll(looks);
    samples.getChildren().add(sample);
    sample.applyCss();
    return sample;
  }

  private void restyle() {
    if (!drawing) {
      last = Optional.empty();
      restyled.run();
    }
  }

  private static void trace(Outline outline, ObservableList<PathElement> elements) {
    var traced = new ArrayList<PathElement>();
    for (double[] piece : outline.pieces()) {
      traced.add(new MoveTo(piece[0], piece[1]));
      for (int i = 2; i < piece.length; i += 2) {
        traced.add(new LineTo(piece[i], piece[i + 1]));
      }
      if (outline.closed()) {
        traced.add(new ClosePath());
      }
    }
    elements.setAll(traced);
  }
}
