package org.cinefactor.ui.recommendations;

import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.EmptyState;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.control.LazyTooltip;
import org.cinefactor.ui.control.PaintedPane;
import org.kordamp.ikonli.feather.Feather;

/** The panel with the list of recommendations and the words above it. */
public final class RecommendationsView extends BorderPane {
  private static final Texts TEXTS = Texts.of(RecommendationsView.class);

  /**
   * In less width the title and the dials need all of it; the line at the bottom names the model.
   */
  private static final double ROOM_FOR_NOTE = 490;

  private static final Duration SOON = Duration.millis(250);
  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

  private final RecommendationsViewModel model;
  private final MovingList list;
  private final ScrollPane scroll = new PaintedPane();
  private final Button more = new Button(TEXTS.get("more"));

  /**
   * @param model what to show
   * @param predictions what the person is predicted to give
   * @param why explains a place
   * @param motion whether movies slide to their places
   */
  public RecommendationsView(
      RecommendationsViewModel model,
      PredictionsViewModel predictions,
      WhyViewModel why,
      BooleanSupplier motion) {
    this.model = model;
    this.list =
        new MovingList(
            new PlaceRow.Actions(model::rate, model::hide, model::watch, why::ask),
            motion,
            this::reveal);
    getStyleClass().add("recommendations");
    getStylesheets()
        .add(RecommendationsView.class.getResource("recommendations.css").toExternalForm());
    setTop(heading());
    more.setOnAction(_ -> model.showMore());
    var content = new VBox(list, more);
    content.getStyleClass().add("list-content");
    scroll.setContent(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    why.whyProperty().subscribe(asked -> showWhy(why, asked.isPresent()));
    addEventHandler(KeyEvent.KEY_PRESSED, e -> closeWhy(why, e));
    model.placesProperty().subscribe(list::show);
    model.placesProperty().subscribe(_ -> showMore());
    predictions.predictedProperty().subscribe(list::showPredictions);
    model.profileProperty().subscribe(profile -> list.showWatched(profile.watchlist()));
    model.stateProperty().subscribe(this::show);
    model.sample().subscribe(_ -> offerSample());
    dimWhileStale();
  }

  private static void closeWhy(WhyViewModel why, KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE && why.whyProperty().get().isPresent()) {
      why.close();
      e.consume();
    }
  }

  /** The explanation is made when it is first asked for. */
  private void showWhy(WhyViewModel why, boolean asked) {
    if (asked && getBottom() == null) {
      setBottom(new WhyView(why));
    }
  }

  /**
   * A list that is about to be replaced is dimmed, unless that takes no time, or long: a
   * preliminary one is as good as it says.
   */
  private void dimWhileStale() {
    var soon = new PauseTransition(SOON);
    soon.setOnFinished(_ -> list.pseudoClassStateChanged(STALE, true));
    model
        .making()
        .stateProperty()
        .subscribe(
            state -> {
              if (state.busy() && !model.isPreliminary()) {
                soon.play();
              } else {
                soon.stop();
                list.pseudoClassStateChanged(STALE, false);
              }
            });
  }

  /** Scrolls as little as needed for a row to be seen. */
  private void reveal(PlaceRow row) {
    double height = scroll.getContent().getLayoutBounds().getHeight();
    double room = scroll.getViewportBounds().getHeight();
    double hidden = height - room;
    if (hidden <= 0) {
      return;
    }
    double top = scroll.getVvalue() * hidden;
    double y = row.getLayoutY();
    if (y < top) {
      scroll.setVvalue(y / hidden);
    } else if (y + PlaceRow.HEIGHT > top + room) {
      scroll.setVvalue((y + PlaceRow.HEIGHT - room) / hidden);
    }
  }

  private void showMore() {
    more.setVisible(model.canShowMore());
    more.setManaged(model.canShowMore());
  }

  private Node heading() {
    var title = new Label(TEXTS.get("title"));
    title.getStyleClass().add("pane-title");
    // The words behind it give way first.
    title.setMinWidth(USE_PREF_SIZE);
    var by = new Label();
    by.getStyleClass().add("pane-note");
    by.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_NOTE));
    by.managedProperty().bind(by.visibleProperty());
    by.textProperty().bind(model.loadedProperty().map(a -> a.map(ListTexts::madeBy).orElse("")));
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var open = new ToggleButton(TEXTS.get("dials"), Icons.of(Feather.SLIDERS));
    open.getStyleClass().addAll("flat", "dials-toggle");
    LazyTooltip.on(open, TEXTS.get("dials.help"));
    open.setMinWidth(USE_PREF_SIZE);
    var below = new VBox();
    open.selectedProperty().subscribe(shown -> showDials(below, shown));
    var heading = new HBox(title, space, by, open);
    heading.getStyleClass().addAll("rule-below", "pane-heading");
    var chips = new FilterChips(model.optionsProperty(), open.selectedProperty());
    return new VBox(heading, new PreliminaryLine(model), below, chips);
  }

  /** The dials are made when they are first asked for. */
  private void showDials(VBox below, boolean shown) {
    if (shown && below.getChildren().isEmpty()) {
      below.getChildren().add(new DialsView(model));
    }
    below.setVisible(shown);
    below.setManaged(shown);
  }

  private void show(ListState state) {
    setCenter(
        switch (state) {
          case LOADING -> loading();
          case FAILED ->
              new EmptyState(
                  Feather.ALERT_TRIANGLE,
                  TEXTS.get("empty.model"),
                  TEXTS.get("empty.model.sentence"));
          case NOTHING_RATED -> nothingRated();
          case NOTHING_KNOWN ->
              new EmptyState(
                  Feather.FILM, TEXTS.get("empty.unknown"), TEXTS.get("empty.unknown.sentence"));
          case NOTHING_FITS ->
              new EmptyState(
                  Feather.SLIDERS,
                  TEXTS.get("empty.filtered"),
                  TEXTS.get("empty.filtered.sentence"));
          case FULL -> scroll;
        });
  }

  private void offerSample() {
    if (model.stateProperty().get() == ListState.NOTHING_RATED) {
      setCenter(nothingRated());
    }
  }

  private Node loading() {
    var text = new Label();
    text.textProperty().bind(model.making().stepProperty().map(ListTexts::step));
    text.getStyleClass().add("sentence");
    var box = new VBox(new ProgressIndicator(), text);
    box.getStyleClass().add("empty-state");
    return box;
  }

  private Node nothingRated() {
    if (model.sample().getValue().isEmpty()) {
      return new EmptyState(
          Feather.STAR, TEXTS.get("empty.unrated"), TEXTS.get("empty.unrated.sentence"));
    }
    var sample = new Button(TEXTS.get("empty.sample"));
    sample.setId("try-sample");
    sample.getStyleClass().add("accent");
    sample.setOnAction(_ -> model.trySample());
    String sentences =
        TEXTS.get("empty.unrated.sentence") + " " + TEXTS.get("empty.sample.sentence");
    return new EmptyState(Feather.STAR, TEXTS.get("empty.unrated"), sentences, sample);
  }
}
