package org.cinefactor.ui.control.cover;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.CacheHint;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cinefactor.catalog.Movie;

/**
 * A drawn cover: a movie's title in the type of its time, on the colours of its genres. It is drawn
 * once and then kept as a picture, until it shows another movie.
 */
public final class Cover extends StackPane {
  private final Region ground = new Region();
  private final Region shape = new Region();
  private final Label title = new Label();
  private final Label year = new Label();
  private Optional<CoverStyle> style = Optional.empty();

  /** No movie yet. */
  public Cover() {
    getStyleClass().add("cover");
    ground.getStyleClass().add("cover-ground");
    shape.getStyleClass().add("cover-shape");
    title.getStyleClass().add("cover-title");
    year.getStyleClass().add("cover-year");
    title.setWrapText(true);
    var words = new VBox(title, year);
    words.getStyleClass().add("cover-words");
    words.setAlignment(Pos.BOTTOM_LEFT);
    StackPane.setAlignment(shape, Pos.TOP_RIGHT);
    getChildren().addAll(ground, shape, words);
    setCache(true);
    setCacheHint(CacheHint.SPEED);
  }

  /** The style sheet of all covers, for the window that shows some. */
  public static String styleSheet() {
    return Cover.class.getResource("cover.css").toExternalForm();
  }

  /** Shows another movie. */
  public void show(Movie movie) {
    title.setText(CoverStyle.breakable(movie.mainTitle()));
    year.setText(movie.year().isPresent() ? Integer.toString(movie.year().getAsInt()) : "");
    CoverStyle next = CoverStyle.of(movie);
    if (!style.equals(Optional.of(next))) {
      style = Optional.of(next);
      ground.getStyleClass().setAll("cover-ground", next.ground());
      shape.getStyleClass().setAll("cover-shape", next.shape());
      getStyleClass().setAll("cover", next.decade(), next.length());
    }
  }
}
