package org.cinefactor.ui.lab.topten;

import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cinefactor.catalog.Movie;
import org.cinefactor.text.Numbers;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.LazyTooltip;
import org.cinefactor.ui.control.ListPlace;
import org.cinefactor.ui.control.ScoreBar;
import org.cinefactor.ui.control.movie.MovieColumns;
import org.cinefactor.ui.control.movie.MovieEvent;
import org.cinefactor.ui.control.movie.MovieWords;

/** One of the ten places: place, movement, movie, genres, score, and since which rank. */
final class TenRow extends HBox {
  private static final Texts TEXTS = Texts.of(TenRow.class);

  static final double LEAST = 34;
  static final double MOST = 88;
  private static final double COLUMNS = 440;

  /** In less width the title needs the room of the rank. */
  private static final double ROOM_FOR_SINCE = 440;

  private final CellText place = new CellText("place");
  private final CellText move = new CellText("move");
  private final ScoreBar bar = new ScoreBar();
  private final CellText score = new CellText("score");
  private final CellText since = new CellText("since");
  private final Movie movie;

  TenRow(Movie movie) {
    this.movie = movie;
    getStyleClass().addAll("rule-below", "ten-row");
    setFillHeight(false);
    var columns = new MovieColumns(movie);
    columns.setPrefWidth(COLUMNS);
    HBox.setHgrow(columns, Priority.ALWAYS);
    getChildren().addAll(place, move, columns, bar, score, since);
    widthProperty().subscribe(width -> leaveOut(width.doubleValue() < ROOM_FOR_SINCE));
    MovieEvent.onDoubleClick(this, () -> Optional.of(movie));
    LazyTooltip.on(this, MovieWords.withGenres(movie));
  }

  private void leaveOut(boolean narrow) {
    since.setVisible(!narrow);
    since.setManaged(!narrow);
  }

  void show(ListPlace now) {
    place.show(Integer.toString(now.rank()));
    move.show(now.move().sign(), now.move().styleClass());
    bar.show(now.share());
    score.show(Numbers.decimal(now.score(), 3));
    setAccessibleText(now.rank() + ". " + movie.nameAndYear() + ", " + now.move().words());
  }

  /** Since which rank it stands in the list; 0 while that is not known. */
  void since(int rank) {
    since.show(rank == 0 ? "" : TEXTS.format("since", rank));
  }
}
