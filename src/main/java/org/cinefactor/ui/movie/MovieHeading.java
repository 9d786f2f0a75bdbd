package org.cinefactor.ui.movie;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.cinefactor.catalog.Movie;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.GenreChips;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.control.StarRating;
import org.kordamp.ikonli.feather.Feather;

/** A movie's title, year, genres and other titles, and the person's own stars. */
final class MovieHeading extends VBox {
  private static final Texts TEXTS = Texts.of(MovieHeading.class);

  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  private final MovieViewModel model;
  private final Text title = new Text();
  private final Text year = new Text();
  private final GenreChips genres = new GenreChips();
  private final Label others = new Label();
  private final StarRating stars = new StarRating();
  private final Label own = new Label();
  private final OwnListsRow lists;
  private final Button watch;
  private final Button hide;

  MovieHeading(MovieViewModel model) {
    this.model = model;
    this.lists = new OwnListsRow(model);
    this.watch = toggle(Feather.BOOKMARK, model::watch);
    this.hide = toggle(Feather.EYE_OFF, model::hide);
    getStyleClass().add("movie-heading");
    title.getStyleClass().add("movie-name");
    year.getStyleClass().add("movie-name-year");
    var name = new TextFlow(title, year);
    others.getStyleClass().add("setting-sentence");
    others.setWrapText(true);
    others.visibleProperty().bind(others.textProperty().isNotEmpty());
    others.managedProperty().bind(others.visibleProperty());
    stars.setOnChosen(model::rate);
    stars.setFocusTraversable(true);
    own.getStyleClass().add("setting-sentence");
    own.setWrapText(true);
    FlowPane given = line(stars, own);
    own.maxWidthProperty().bind(given.widthProperty());
    FlowPane actions = line(watch, hide);
    actions.getStyleClass().add("own-actions");
    var prediction = new Label();
    prediction.getStyleClass().add("prediction");
    prediction.setWrapText(true);
    prediction.textProperty().bind(model.prediction());
    prediction.visibleProperty().bind(prediction.textProperty().isNotEmpty());
    prediction.managedProperty().bind(prediction.visibleProperty());
    getChildren().addAll(name, genres, others, given, actions, lists, prediction);
  }

  private static FlowPane line(Node... parts) {
    var line = new FlowPane(parts);
    line.getStyleClass().add("own-line");
    // Else the line would be no narrower than its parts beside each other.
    line.setMinWidth(0);
    line.setRowValignment(VPos.CENTER);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private static Button toggle(Feather icon, Runnable action) {
    var button = new Button("", Icons.of(icon));
    button.getStyleClass().addAll("flat", "icon-button");
    button.setOnAction(_ -> action.run());
    return button;
  }

  void show(Movie movie) {
    title.setText(movie.mainTitle());
    year.setText(movie.year().isPresent() ? "  " + movie.year().getAsInt() : "");
    genres.show(movie.genres());
    genres.setManaged(!movie.genres().isEmpty());
    others.setText(
        movie.otherTitles().isEmpty()
            ? ""
            : TEXTS.format("known", String.join(" · ", movie.otherTitles())));
  }

  /** Shows what the person said of it, and when. */
  void showOwn() {
    stars.starsProperty().set(model.stars());
    own.setText(model.starsGiven());
    lists.show(model.ownLists());
    watch.setText(model.watched() ? TEXTS.get("watch.on") : TEXTS.get("watch"));
    watch.pseudoClassStateChanged(ON, model.watched());
    hide.setText(model.hidden() ? TEXTS.get("hide.on") : TEXTS.get("hide"));
    hide.pseudoClassStateChanged(ON, model.hidden());
  }
}
