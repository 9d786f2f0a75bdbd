package org.cinefactor.ui.control.cover;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cinefactor.catalog.Movie;
import org.cinefactor.profile.Profile;
import org.cinefactor.ui.control.StarRating;
import org.cinefactor.ui.control.movie.MovieEvent;
import org.cinefactor.ui.control.movie.MovieWords;

/** A cover with stars to give below it. A click, or Enter, opens the movie's page. */
final class CoverTile extends VBox {
  private final Cover cover = new Cover();
  private final StarRating stars = new StarRating();
  private Optional<Movie> movie = Optional.empty();

  CoverTile(BiConsumer<Movie, OptionalDouble> rate) {
    getStyleClass().add("cover-tile");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    stars.setOnChosen(given -> movie.ifPresent(one -> rate.accept(one, given)));
    var frame = new StackPane(cover);
    frame.getStyleClass().add("cover-frame");
    frame.setOnMouseClicked(this::clicked);
    getChildren().addAll(frame, stars);
  }

  private void clicked(MouseEvent e) {
    if (e.getButton() == MouseButton.PRIMARY) {
      requestFocus();
      open();
    }
  }

  /** Opens the movie's page. */
  void open() {
    movie.ifPresent(one -> MovieEvent.open(this, one));
  }

  Optional<Movie> movie() {
    return movie;
  }

  /** Shows another movie. */
  void show(Movie next, Profile profile) {
    movie = Optional.of(next);
    cover.show(next);
    stars.starsProperty().set(profile.ratings().stars(next.id()));
    setAccessibleText(MovieWords.of(next, profile));
  }

  /** Shows what the person says of it now. */
  void show(Profile profile) {
    movie.ifPresent(one -> show(one, profile));
  }
}
