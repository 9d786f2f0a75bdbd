package org.cinefactor.ui.lab;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import org.cinefactor.catalog.Movie;
import org.cinefactor.ui.control.GenreChips;

/** Between two lists: a line from each movie's place to its place on the other side. */
final class LinkPane extends Pane {
  private static final double STUB = 14;

  private final int places;
  private final double least;
  private final double most;
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
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    getChildren().clear();
    double row = Math.clamp(Math.floor(getHeight() / places), least, most);
    for (Link link : links) {
      double left = (link.from - 0.5) * row;
      double right = (link.to - 0.5) * row;
      if (link.from > 0 && link.to > 0) {
        connect(link.movie, left, right);
      } else if (link.from > 0) {
        stub(0, STUB, left, "lost", "move-lost", STUB + 4);
      } else if (link.to > 0) {
        stub(getWidth() - STUB, getWidth(), right, "", "move-new", getWidth());
      }
    }
    applyCss();
  }

  private void connect(Movie movie, double left, double right) {
    double bend = getWidth() * 0.45;
    var line = new CubicCurve(0, left, bend, left, getWidth() - bend, right, getWidth(), right);
    line.getStyleClass().add("link");
    if (movie.genres().isEmpty()) {
      line.getStyleClass().add("genre-none");
    } else {
      line.getStyleClass().add(GenreChips.styleClass(movie.genres().getFirst()));
    }
    getChildren().add(line);
  }

  private void stub(double from, double to, double y, String word, String look, double at) {
    var line = new Line(from, y, to, y);
    line.getStyleClass().addAll("stub", look);
    var text = new Text(at, y, word);
    text.setTextOrigin(VPos.CENTER);
    text.getStyleClass().addAll("stub-word", look);
    getChildren().addAll(line, text);
  }
}
