package org.cinefactor.ui.lab.sidebyside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import org.cinefactor.catalog.Movie;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.GenreChips;

/** The lines between two lists, from each movie's place to its place on the other side. */
final class LinkPane extends Pane {
  private static final Texts TEXTS = Texts.of(LinkPane.class);

  private static final double STUB = 14;

  private final int places;
  private final double least;
  private final double most;
  private final Map<String, Stock<CubicCurve>> curves = new HashMap<>();
  private final Stock<Stub> lost = new Stock<>(() -> new Stub(TEXTS.get("lost"), "move-lost"));
  private final Stock<Stub> fresh = new Stock<>(() -> new Stub("", "move-new"));
  private List<Link> links = List.of();

  /**
   * One movie.
   *
   * @param movie the movie
   * @param from its place to the left, from 1; 0 when it is new
   * @param to its place to the right, from 1; 0 when it is lost
   */
  record Link(Movie movie, int from, int to) {}

  LinkPane(int places, double least, double most) {
    this.places = places;
    this.least = least;
    this.most = most;
    getStyleClass().add("link-pane");
    setMouseTransparent(true);
  }

  void show(List<Link> next) {
    links = List.copyOf(next);
    if (getWidth() > 0) {
      layoutChildren();
    } else {
      requestLayout();
    }
  }

  /** Lines and words are made once, a stock of each look, and used again. */
  @Override
  protected void layoutChildren() {
    curves.values().forEach(Stock::begin);
    lost.begin();
    fresh.begin();
    double row = Math.clamp(Math.floor(getHeight() / places), least, most);
    for (Link link : links) {
      double left = (link.from - 0.5) * row;
      double right = (link.to - 0.5) * row;
      if (link.from > 0 && link.to > 0) {
        connect(link.movie, left, right);
      } else if (link.from > 0) {
        lost.next().show(0, STUB, left);
      } else if (link.to > 0) {
        fresh.next().show(getWidth() - STUB, getWidth(), right);
      }
    }
    curves.values().forEach(Stock::end);
    lost.end();
    fresh.end();
  }

  private void connect(Movie movie, double left, double right) {
    String genre =
        movie.genres().isEmpty() ? "genre-none" : GenreChips.styleClass(movie.genres().getFirst());
    CubicCurve line = curves.computeIfAbsent(genre, this::stock).next();
    double bend = getWidth() * 0.45;
    line.setStartY(left);
    line.setControlX1(bend);
    line.setControlY1(left);
    line.setControlX2(getWidth() - bend);
    line.setControlY2(right);
    line.setEndX(getWidth());
    line.setEndY(right);
  }

  private Stock<CubicCurve> stock(String genre) {
    return new Stock<>(
        () -> {
          var line = new CubicCurve();
          line.getStyleClass().setAll("link", genre);
          return line;
        });
  }

  /**
   * Nodes of one kind, as many as were ever needed; those that are not needed now are hidden. One
   * that is made while the pane is laid out is dressed here: the pulse has dressed all others
   * before, and would draw this one's words in the toolkit's own size.
   */
  private final class Stock<N extends Node> {
    private final List<N> all = new ArrayList<>();
    private final Supplier<N> maker;
    private int used;

    Stock(Supplier<N> maker) {
      this.maker = maker;
    }

    void begin() {
      used = 0;
    }

    N next() {
      if (used == all.size()) {
        N made = maker.get();
        made.setManaged(false);
        all.add(made);
        getChildren().add(made);
        made.applyCss();
      }
      N node = all.get(used++);
      node.setVisible(true);
      return node;
    }

    void end() {
      all.subList(used, all.size()).forEach(node -> node.setVisible(false));
    }
  }

  /** The end of a movie's line that has no other place. */
  private static final class Stub extends Group {
    private final Line line = new Line();
    private final Text text = new Text();

    Stub(String word, String look) {
      line.getStyleClass().setAll("stub", look);
      text.getStyleClass().setAll("stub-word", look);
      text.setText(word);
      text.setTextOrigin(VPos.CENTER);
      getChildren().addAll(line, text);
    }

    void show(double from, double to, double y) {
      line.setStartX(from);
      line.setEndX(to);
      line.setStartY(y);
      line.setEndY(y);
      text.setX(to + 4);
      text.setY(y);
    }
  }
}
