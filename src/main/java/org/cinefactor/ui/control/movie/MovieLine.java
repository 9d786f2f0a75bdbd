package org.cinefactor.ui.control.movie;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import org.cinefactor.catalog.Movie;

/** A movie's title with its year behind it. A title that is too long is cut, the year never. */
public final class MovieLine extends HBox {
  private final Label title = new Label();
  private final Text year = new Text();

  /** No movie yet. */
  public MovieLine() {
    getStyleClass().add("movie-line");
    title.getStyleClass().add("movie-title");
    year.getStyleClass().add("movie-year");
    setAlignment(Pos.BASELINE_LEFT);
    title.setMinWidth(0);
    setMinWidth(0);
    HBox.setHgrow(title, Priority.SOMETIMES);
    getChildren().addAll(title, year);
  }

  /** Shows another movie. */
  public void show(Movie movie) {
    title.setText(movie.name());
    year.setText(movie.year().isPresent() ? Integer.toString(movie.year().getAsInt()) : "");
  }
}
