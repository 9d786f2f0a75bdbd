package org.cinefactor.ui.lab.topten;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cinefactor.catalog.Movie;
import org.cinefactor.text.Numbers;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.Place;
import org.cinefactor.ui.control.ScoreBar;
import org.cinefactor.ui.control.movie.MovieColumns;
import org.cinefactor.ui.control.movie.MovieWords;

/** One of the ten places: place, movement, movie, genres, score, and since which rank. */
final class TenRow extends HBox {
  private static final Texts TEXTS = Texts.of(TenRow.class);

  static final double LEAST = 34;
  static final double MOST = 88;
  private static final double COLUMNS = 440;

  private final Label place = new Label();
  private final Label move = new Label();
  private final ScoreBar bar = new ScoreBar();
  private final Label score = new Label();
  private final Label since = new Label();
  private final Movie movie;

  TenRow(Movie movie) {
    this.movie = movie;
    getStyleClass().add("ten-row");
    setFillHeight(false);
    var columns = new MovieColumns(movie);
    columns.setPrefWidth(COLUMNS);
    place.getStyleClass().add("place");
    move.getStyleClass().add("move");
    score.getStyleClass().add("score");
    since.getStyleClass().add("since");
    HBox.setHgrow(columns, Priority.ALWAYS);
    for (Label fixed : new Label[] {place, move, score, since}) {
      fixed.setMinWidth(USE_PREF_SIZE);
    }
    getChildren().addAll(place, move, columns, bar, score, since);
    Tooltip.install(this, new Tooltip(MovieWords.withGenres(movie)));
  }

  void show(Place now) {
    place.setText(Integer.toString(now.rank()));
    move.setText(now.move().sign());
    if (!move.getStyleClass().contains(now.move().styleClass())) {
      move.getStyleClass().setAll("label", "move", now.move().styleClass());
    }
    bar.show(now.share());
    score.setText(Numbers.decimal(now.score(), 3));
    setAccessibleText(now.rank() + ". " + movie.nameAndYear() + ", " + now.move().words());
  }

  /** Since which rank it stands in the list; 0 while that is not known. */
  void since(int rank) {
    since.setText(rank == 0 ? "" : TEXTS.format("since", rank));
  }
}
