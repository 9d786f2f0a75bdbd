package org.cinefactor.ui.lab.list;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cinefactor.catalog.Movie;
import org.cinefactor.lab.PlaceChange;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.GenreChips;
import org.cinefactor.ui.control.LazyTooltip;
import org.cinefactor.ui.control.movie.MovieColumns;
import org.cinefactor.ui.control.movie.MovieEvent;
import org.cinefactor.ui.control.movie.MovieLine;
import org.cinefactor.ui.control.movie.MovieWords;

/** One place of a list that stands beside others: place, movie, genres, and what became of it. */
public final class SideRow extends HBox {
  private static final Texts TEXTS = Texts.of(SideRow.class);

  private static final double WIDE = 280;
  private static final double NARROW = 140;

  private final Label place = new Label();
  private final Label tag = new Label();
  private final Movie movie;

  /** With its genres in words. */
  public static SideRow wide(Movie movie) {
    var columns = new MovieColumns(movie);
    columns.setPrefWidth(WIDE);
    return new SideRow(movie, columns);
  }

  /** A row for little room: the first genre as a colour, all of them on hover. */
  public static SideRow narrow(Movie movie) {
    var colour = new Region();
    colour.getStyleClass().add("genre-colour");
    colour
        .getStyleClass()
        .add(
            movie.genres().isEmpty()
                ? "genre-none"
                : GenreChips.styleClass(movie.genres().getFirst()));
    var title = new MovieLine();
    title.show(movie);
    title.setPrefWidth(NARROW);
    var row = new SideRow(movie, title);
    row.getChildren().add(2, colour);
    row.getStyleClass().add("narrow");
    return row;
  }

  private SideRow(Movie movie, Region line) {
    this.movie = movie;
    getStyleClass().addAll("rule-below", "side-row");
    setFillHeight(false);
    place.getStyleClass().add("place");
    tag.getStyleClass().add("tag");
    place.setMinWidth(USE_PREF_SIZE);
    tag.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(line, Priority.ALWAYS);
    getChildren().addAll(place, tag, line);
    MovieEvent.onDoubleClick(this, () -> Optional.of(movie));
    LazyTooltip.on(this, MovieWords.withGenres(movie));
  }

  /** Of the first list, where nothing came from anywhere. */
  public SideRow withoutTag() {
    getChildren().remove(tag);
    return this;
  }

  /** Shows its place, from 1, and what the tag says. */
  public void show(int rank, String word, String look) {
    place.setText(Integer.toString(rank));
    tag.setText(word);
    if (!tag.getStyleClass().contains(look)) {
      tag.getStyleClass().setAll("label", "tag", look);
    }
    setAccessibleText(rank + ". " + movie.nameAndYear() + (word.isEmpty() ? "" : ", " + word));
  }

  /** The tag of a movie that came from a place before, in the list to the left. */
  public static String arrived(PlaceChange change, int before, int now) {
    return switch (change) {
      case NEW -> TEXTS.get("new");
      case MOVED -> before > now ? "▲" + (before - now) : "▼" + (now - before);
      case SAME -> "=";
      case LOST, ABSENT -> "";
    };
  }

  public static String look(PlaceChange change, int before, int now) {
    return switch (change) {
      case NEW -> "move-new";
      case MOVED -> before > now ? "move-up" : "move-down";
      case LOST -> "move-lost";
      case SAME, ABSENT -> "move-none";
    };
  }
}
