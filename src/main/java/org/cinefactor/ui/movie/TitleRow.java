package org.cinefactor.ui.movie;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cinefactor.catalog.Movie;
import org.cinefactor.profile.Profile;
import org.cinefactor.ui.control.movie.MovieColumns;
import org.cinefactor.ui.control.movie.MovieEvent;
import org.cinefactor.ui.session.StarsText;

/** A link to a movie's page: its title, followed by a click or Enter. */
final class TitleRow extends HBox {
  private final Movie movie;
  private final Label stars = new Label();

  TitleRow(Movie movie) {
    this.movie = movie;
    getStyleClass().addAll("rule-below", "title-row");
    setAlignment(Pos.CENTER_LEFT);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(movie.nameAndYear());
    stars.getStyleClass().add("own-stars");
    stars.setMinWidth(USE_PREF_SIZE);
    var columns = new MovieColumns(movie);
    HBox.setHgrow(columns, Priority.ALWAYS);
    getChildren().addAll(columns, stars);
    setOnMouseClicked(
        e -> {
          if (e.getButton() == MouseButton.PRIMARY) {
            open();
            e.consume();
          }
        });
    setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
            open();
            e.consume();
          }
        });
  }

  /** Shows the stars that the person gave it. */
  void show(Profile profile) {
    var given = profile.ratings().stars(movie.id());
    stars.setText(given.isPresent() ? StarsText.brief(given.getAsDouble()) : "");
  }

  @Override
  public void executeAccessibleAction(AccessibleAction what, Object... parameters) {
    if (what == AccessibleAction.FIRE) {
      open();
    } else {
      super.executeAccessibleAction(what, parameters);
    }
  }

  private void open() {
    MovieEvent.open(this, movie);
  }
}
