package org.cinefactor.ui.recommendations;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.cinefactor.catalog.Movie;
import org.cinefactor.recommend.prediction.StarDistribution;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.GenreChips;
import org.cinefactor.ui.control.IconAction;
import org.cinefactor.ui.control.LazyTooltip;
import org.cinefactor.ui.control.ListPlace;
import org.cinefactor.ui.control.ScoreBar;
import org.cinefactor.ui.control.StarKeys;
import org.cinefactor.ui.control.StarRating;
import org.cinefactor.ui.control.movie.MovieEvent;
import org.cinefactor.ui.control.movie.MovieLine;
import org.cinefactor.ui.session.PredictionText;
import org.kordamp.ikonli.feather.Feather;

/** One place of the list: rank, movement, movie, genres, score, and stars to give. */
final class PlaceRow extends HBox {
  private static final Texts TEXTS = Texts.of(PlaceRow.class);

  static final double HEIGHT = 62;

  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  /** In less width no genre would fit beside the bar; the percentage says the same. */
  private static final double ROOM_FOR_BAR = 380;

  private static final double SCORE_WIDTH = 34;

  /** The actions of a place. */
  record Actions(
      BiConsumer<Movie, OptionalDouble> rate,
      Consumer<Movie> hide,
      Consumer<Movie> watch,
      Consumer<Movie> why) {}

  private final Region rule = new Region();
  private final Text rank = new Text();
  private final Text move = new Text();
  private final MovieLine title = new MovieLine();
  private final GenreChips genres = new GenreChips();
  private final ScoreBar bar = new ScoreBar();
  private final Text score = new Text();
  private final StringProperty prediction =
      new SimpleStringProperty(this, "prediction", TEXTS.get("likely.soon"));
  private final IconAction watch;
  private final Actions actions;
  private final StarRating stars = new StarRating();
  private Movie movie;
  private String standing = "";
  private String moveClass = "";
  private boolean onWatchlist;

  PlaceRow(Movie first, Actions actions) {
    this.movie = first;
    this.actions = actions;
    this.watch =
        new IconAction(
            Feather.BOOKMARK, TEXTS.get("action.watch"), () -> actions.watch.accept(movie));
    getStyleClass().add("place-row");
    setAccessibleRole(AccessibleRole.TEXT);
    setOnMousePressed(_ -> requestFocus());
    MovieEvent.onDoubleClick(this, () -> Optional.of(movie));
    setOnKeyPressed(this::pressed);
    rule.getStyleClass().add("rule");
    rule.setManaged(false);
    getChildren().addAll(place(), middle(), right(), rule);
    become(first);
  }

  /** Stands for another movie from now on, of which nothing is known yet. */
  void become(Movie next) {
    movie = next;
    title.show(next);
    genres.show(next.genres());
    stars.show(OptionalDouble.empty());
    bar.show(0);
    score.setText("");
    prediction.set(TEXTS.get("likely.soon"));
    setFocusTraversable(true);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    rule.resizeRelocate(0, getHeight() - 1, getWidth(), 1);
  }

  private VBox place() {
    rank.getStyleClass().add("rank");
    move.getStyleClass().add("move");
    var place = new VBox(rank, move);
    place.getStyleClass().add("place");
    return place;
  }

  private VBox middle() {
    score.getStyleClass().add("score");
    score.setWrappingWidth(SCORE_WIDTH);
    LazyTooltip.on(score, prediction);
    LazyTooltip.on(bar, prediction);
    bar.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(ROOM_FOR_BAR));
    bar.managedProperty().bind(bar.visibleProperty());
    HBox.setHgrow(genres, Priority.ALWAYS);
    var scoring = new HBox(genres, bar, score);
    scoring.getStyleClass().add("scoring");
    var middle = new VBox(title, scoring);
    middle.getStyleClass().add("middle");
    middle.setMinWidth(0);
    HBox.setHgrow(middle, Priority.ALWAYS);
    return middle;
  }

  private VBox right() {
    stars.setOnChosen(given -> actions.rate.accept(movie, given));
    var why =
        new IconAction(
            Feather.HELP_CIRCLE, TEXTS.get("action.why"), () -> actions.why.accept(movie));
    var hide =
        new IconAction(Feather.EYE_OFF, TEXTS.get("action.hide"), () -> actions.hide.accept(movie));
    var buttons = new HBox(why, watch, hide);
    buttons.getStyleClass().add("row-actions");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    var right = new VBox(stars, buttons);
    right.getStyleClass().add("right");
    right.setMinWidth(USE_PREF_SIZE);
    return right;
  }

  Movie movie() {
    return movie;
  }

  /** Shows how likely it is that the person likes it. */
  void show(StarDistribution predicted) {
    bar.show(predicted.liked());
    score.setText(PredictionText.percent(predicted.liked()));
    prediction.set(PredictionText.of(predicted));
    describe();
  }

  /** Shows whether the movie is on the watchlist. */
  void showWatched(boolean watched) {
    watch.pseudoClassStateChanged(ON, watched);
    onWatchlist = watched;
    describe();
  }

  /** The row goes. */
  void leave() {
    setFocusTraversable(false);
  }

  /** The row will not come back. */
  void end() {
    stars.keepPicture(false);
  }

  /** Shows where the movie stands now. */
  void show(ListPlace now) {
    rank.setText(Integer.toString(now.rank()));
    move.setText(now.move().sign());
    showMove(now.move().styleClass());
    standing = TEXTS.format("place.standing", now.rank(), movie.nameAndYear(), now.move().words());
    describe();
  }

  /** A change of style classes has a node dressed anew. */
  private void showMove(String next) {
    if (!next.equals(moveClass)) {
      move.getStyleClass().remove(moveClass);
      move.getStyleClass().add(next);
      moveClass = next;
    }
  }

  /** Says all that can be seen of it. */
  private void describe() {
    String words = standing;
    if (!score.getText().isEmpty()) {
      words = TEXTS.format("place.likely", words, prediction.get());
    }
    if (onWatchlist) {
      words = TEXTS.format("place.watched", words);
    }
    setAccessibleText(TEXTS.format("place.keys", words));
  }

  private void pressed(KeyEvent e) {
    var stars = StarKeys.chosen(e, OptionalDouble.empty());
    if (stars.isPresent()) {
      actions.rate.accept(movie, stars.get());
      e.consume();
    } else if (!e.isShortcutDown() && act(e.getCode())) {
      e.consume();
    }
  }

  private boolean act(KeyCode code) {
    Consumer<Movie> action =
        switch (code) {
          case ENTER -> asked -> MovieEvent.open(this, asked);
          case SPACE -> actions.why;
          case W -> actions.watch;
          case H -> actions.hide;
          default -> _ -> {};
        };
    action.accept(movie);
    return code == KeyCode.ENTER || code == KeyCode.SPACE || code == KeyCode.W || code == KeyCode.H;
  }
}
