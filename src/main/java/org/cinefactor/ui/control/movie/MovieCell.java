package org.cinefactor.ui.control.movie;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cinefactor.catalog.Movie;
import org.cinefactor.profile.Label;
import org.cinefactor.profile.Profile;
import org.cinefactor.ui.control.GenreChips;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.control.SingleClicks;
import org.cinefactor.ui.control.StarRating;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A movie in a list: title and year, genres, its stars, and what can be done with it. */
final class MovieCell extends ListCell<Movie> {
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  private final ObservableValue<Profile> profile;
  private final MovieLine title = new MovieLine();
  private final GenreChips genres = new GenreChips();
  private final StarRating stars = new StarRating();
  private final FontIcon liked = Icons.of(Feather.HEART);
  private final HBox row;
  private final HBox below = new HBox(genres);
  private final Map<MovieAction, Button> buttons = new LinkedHashMap<>();
  private final List<MovieAction> marks;
  private final Function<Movie, String> remark;

  MovieCell(
      ObservableValue<Profile> profile,
      BiConsumer<Movie, OptionalDouble> rate,
      List<MovieAction> actions,
      List<MovieAction> marks,
      Function<Movie, String> remark,
      ObservableValue<Insets> free) {
    this.profile = profile;
    this.remark = remark;
    this.marks = marks;
    getStyleClass().add("movie-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    stars.setOnChosen(given -> rate.accept(getItem(), given));
    below.getStyleClass().add("below");
    HBox.setHgrow(genres, Priority.ALWAYS);
    var words = new VBox(title, below);
    words.getStyleClass().add("words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    liked.getStyleClass().add("liked");
    liked.managedProperty().bind(liked.visibleProperty());
    row = new HBox(words, liked, stars);
    row.getStyleClass().add("row");
    row.setAlignment(Pos.CENTER_LEFT);
    row.paddingProperty().bind(free);
    for (MovieAction one : actions) {
      var button = Icons.button(one.icon(), one.words(), () -> one.action().accept(getItem()));
      button.setFocusTraversable(false);
      SingleClicks.guard(button);
      row.getChildren().add(button);
      buttons.put(one, button);
    }
    profile.subscribe(_ -> showSaid());
    MovieEvent.onDoubleClick(this, () -> Optional.ofNullable(getItem()));
  }

  @Override
  protected void updateItem(@Nullable Movie movie, boolean empty) {
    super.updateItem(movie, empty);
    if (movie == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      title.show(movie);
      genres.show(movie.genres());
      setGraphic(row);
      stars.show(stars(movie));
      showSaid();
    }
  }

  private OptionalDouble stars(Movie movie) {
    return profile.getValue().ratings().stars(movie.id());
  }

  private void showSaid() {
    Movie movie = getItem();
    if (movie != null) {
      Profile now = profile.getValue();
      buttons.forEach(
          (action, button) -> button.pseudoClassStateChanged(ON, action.on().test(now, movie)));
      stars.starsProperty().set(stars(movie));
      liked.setVisible(now.labels().of(Label.LIKED).contains(movie.id()));
      List<MovieAction> said = marks.stream().filter(one -> one.on().test(now, movie)).toList();
      String word = remark.apply(movie);
      showMarks(said, word);
      String all = MovieWords.of(movie, now);
      setAccessibleText(word.isEmpty() ? all : all + ", " + word);
    }
  }

  private void showMarks(List<MovieAction> said, String word) {
    if (below.getChildren().size() != 1 || !said.isEmpty() || !word.isEmpty()) {
      below.getChildren().setAll(said.stream().map(this::chip).toList());
      if (!word.isEmpty()) {
        below.getChildren().add(remark(word));
      }
      below.getChildren().add(genres);
    }
  }

  private static Node remark(String word) {
    var label = new javafx.scene.control.Label(word);
    label.getStyleClass().add("remark");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private MarkChip chip(MovieAction mark) {
    return new MarkChip(mark.words().getValue(), () -> mark.action().accept(getItem()));
  }
}
