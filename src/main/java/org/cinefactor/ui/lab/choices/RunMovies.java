package org.cinefactor.ui.lab.choices;

import java.util.Comparator;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cinefactor.lab.Comparison;
import org.cinefactor.lab.PlaceChange;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.movie.MovieEvent;
import org.cinefactor.ui.lab.list.SideRow;

/** The ten movies of a run in small lines, each with what became of it. */
final class RunMovies extends VBox {
  private static final Texts TEXTS = Texts.of(RunMovies.class);

  RunMovies(Comparison comparison, int side) {
    getStyleClass().add("small-list");
    comparison.movies().stream()
        .filter(m -> m.places().get(side) > 0)
        .sorted(Comparator.comparingInt(m -> m.places().get(side)))
        .forEach(m -> getChildren().add(line(m, side)));
  }

  private static HBox line(Comparison.Placed movie, int side) {
    int place = movie.places().get(side);
    var number = new Label(Integer.toString(place));
    number.getStyleClass().add("place");
    var title = new Label(movie.movie().nameAndYear());
    title.setMinWidth(0);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var tag = new Label(tag(movie, side, place));
    tag.getStyleClass().addAll("move", look(movie, side, place));
    tag.setMinWidth(USE_PREF_SIZE);
    var line = new HBox(number, title, space, tag);
    line.getStyleClass().add("small-line");
    MovieEvent.onDoubleClick(line, () -> Optional.of(movie.movie()));
    return line;
  }

  private static String tag(Comparison.Placed movie, int side, int place) {
    if (side > 0) {
      return SideRow.arrived(movie.changes().get(side - 1), movie.places().get(side - 1), place);
    }
    boolean lost = !movie.changes().isEmpty() && movie.changes().getFirst() == PlaceChange.LOST;
    return lost ? TEXTS.get("lost") : "";
  }

  private static String look(Comparison.Placed movie, int side, int place) {
    return side > 0
        ? SideRow.look(movie.changes().get(side - 1), movie.places().get(side - 1), place)
        : "move-none";
  }
}
