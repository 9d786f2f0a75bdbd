package org.cinefactor.ui.lab.inside;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cinefactor.catalog.Movie;
import org.cinefactor.ui.control.ListPlace;
import org.cinefactor.ui.control.RankChange;
import org.cinefactor.ui.control.movie.MovieEvent;

/** One of the ten places in a small line: place, movie, movement. */
final class SmallLine extends HBox {
  private final Label number = new Label();
  private final Label title = new Label();
  private final Label move = new Label();
  private Optional<Movie> movie = Optional.empty();

  SmallLine() {
    getStyleClass().add("small-line");
    number.getStyleClass().add("place");
    title.getStyleClass().add("small-title");
    title.setMinWidth(0);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    move.getStyleClass().add("move");
    move.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(number, title, space, move);
    MovieEvent.onDoubleClick(this, () -> movie);
  }

  /** Shows a place; nothing without one. */
  void show(Optional<ListPlace> place) {
    movie = place.map(ListPlace::movie);
    number.setText(place.map(p -> Integer.toString(p.rank())).orElse(""));
    title.setText(movie.map(Movie::name).orElse(""));
    RankChange came = place.map(ListPlace::move).orElse(RankChange.STAYED);
    move.setText(came.sign());
    if (!move.getStyleClass().contains(came.styleClass())) {
      move.getStyleClass().setAll("label", "move", came.styleClass());
    }
  }
}
