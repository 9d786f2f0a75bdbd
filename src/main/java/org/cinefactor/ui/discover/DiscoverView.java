package org.cinefactor.ui.discover;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.EmptyState;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.control.ShortText;
import org.cinefactor.ui.control.cover.CoverGrid;
import org.cinefactor.ui.control.movie.MovieAction;
import org.cinefactor.ui.control.movie.MovieList;
import org.kordamp.ikonli.feather.Feather;

/** The search screen: the search field, and below it what was found. */
public final class DiscoverView extends VBox {
  private static final Texts TEXTS = Texts.of(DiscoverView.class);

  private final DiscoverViewModel model;
  private final TextField field = new TextField();
  private final HBox bar;
  private final BrowseBar browse;
  private final MovieList hits;
  private final CoverGrid covers;
  private final StackPane below = new StackPane();
  private final PendingKeys pendingKeys = new PendingKeys();

  /** Shows a search. */
  public DiscoverView(DiscoverViewModel model) {
    this.model = model;
    getStyleClass().add("discover");
    getStylesheets().add(DiscoverView.class.getResource("discover.css").toExternalForm());
    var watch = MovieAction.watch(model::watch);
    var marks =
        List.of(MovieAction.notSeen(model::notSeen), MovieAction.notInterested(model::hide));
    hits = new MovieList(model.profile(), model::rate, List.of(watch), marks);
    covers =
        new CoverGrid(
            model.profile(), model::rate, List.of(watch, marks.getFirst(), marks.getLast()));
    hits.setAccessibleText(TEXTS.get("found"));
    hits.onFarDown(model::findAll);
    covers.onFarDown(model::findAll);
    VBox.setVgrow(below, Priority.ALWAYS);
    bar = searchBar();
    browse = new BrowseBar(model, this::type);
    getChildren().addAll(bar, browse, below);
    // Whoever types again goes to the first movie then, wherever they were before.
    model.queryProperty().subscribe(_ -> hits.getSelectionModel().clearSelection());
    model.hitsProperty().subscribe(_ -> showMovies(model.stateProperty().get()));
    model.stateProperty().subscribe(this::show);
    model.lookingProperty().subscribe(this::goOn);
    hits.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveUpwards);
    covers.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveUpwards);
  }

  private HBox searchBar() {
    field.setId("search");
    ShortText.in(field);
    field.promptTextProperty().bind(model.prompt());
    field.textProperty().bindBidirectional(model.queryProperty());
    field.setAccessibleText(TEXTS.get("field"));
    field.addEventFilter(KeyEvent.ANY, this::key);
    HBox.setHgrow(field, Priority.ALWAYS);
    var clear = Icons.button(Feather.X, TEXTS.get("clear"), field::clear);
    clear.visibleProperty().bind(field.textProperty().isNotEmpty());
    var bar = new HBox(Icons.of(Feather.SEARCH), field, clear);
    bar.getStyleClass().addAll("rule-below", "search-bar");
    return bar;
  }

  /** Puts the keyboard into the search field. */
  public void enterField() {
    field.requestFocus();
    field.selectAll();
  }

  /** True if movies are shown, or the reason for there being none. */
  public boolean isFinding() {
    return below.isManaged();
  }

  /** The height in which all that was found is seen without scrolling. */
  public double neededHeight(double width) {
    return switch (model.stateProperty().get()) {
      case NOTHING_TYPED -> prefHeight(width);
      case FOUND -> bar.prefHeight(width) + browse.prefHeight(width) + hits.neededHeight();
      default -> Double.MAX_VALUE;
    };
  }

  private void type(String words) {
    field.setText(words);
    field.requestFocus();
    field.end();
  }

  /**
   * One filter for all: of two, both would see the key with which somebody goes on to movies that
   * are still looked for. Escape is for the field, then too.
   */
  private void key(KeyEvent e) {
    if (pendingKeys.waiting() && e.getCode() != KeyCode.ESCAPE) {
      pendingKeys.keep(e);
      e.consume();
      return;
    }
    pendingKeys.forget();
    if (e.getEventType() == KeyEvent.KEY_PRESSED) {
      fieldKey(e);
    }
  }

  private void fieldKey(KeyEvent e) {
    if (e.getCode() == KeyCode.TAB) {
      tab(e);
    } else if (model.completion().isChoosing() && completionKey(e.getCode())) {
      e.consume();
    } else if (e.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
      field.clear();
      e.consume();
    } else if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER) {
      if (model.lookingProperty().get()) {
        pendingKeys.begin();
      } else {
        enterMovies();
      }
      e.consume();
    }
  }

  private void enterMovies() {
    if (model.stateProperty().get() == SearchState.BROWSED) {
      covers.enter();
    } else {
      hits.enter();
    }
  }

  private void goOn(boolean looking) {
    if (looking || !pendingKeys.waiting()) {
      return;
    }
    Scene scene = getScene();
    boolean here = scene != null && field.equals(scene.getFocusOwner());
    if (here && !model.hitsProperty().get().isEmpty()) {
      below.applyCss();
      enterMovies();
      pendingKeys.give(scene);
    } else {
      pendingKeys.forget();
    }
  }

  /**
   * Tab takes the completion that is chosen, and else goes to those that are offered, past the
   * cross, for which there is Escape; backwards it goes as everywhere.
   */
  private void tab(KeyEvent e) {
    CompletionViewModel completion = model.completion();
    if (!e.isShiftDown() && completion.isChoosing()) {
      take(completion);
      e.consume();
    } else if (!e.isShiftDown() && !completion.offered().isEmpty()) {
      bar.getChildren().getLast().requestFocusTraversal(TraversalDirection.NEXT);
      e.consume();
    }
  }

  private void take(CompletionViewModel completion) {
    completion.take();
    field.end();
  }

  /** True if a key did something to the completions; an arrow behind the last does nothing. */
  private boolean completionKey(KeyCode key) {
    CompletionViewModel completion = model.completion();
    switch (key) {
      case DOWN -> completion.next();
      case UP -> completion.previous();
      case ENTER -> take(completion);
      case ESCAPE -> completion.dismiss();
      default -> {
        return false;
      }
    }
    return key != KeyCode.DOWN || completion.isChoosing();
  }

  private void leaveUpwards(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) {
      enterField();
      e.consume();
    }
  }

  private void showMovies(SearchState state) {
    requestLayout();
    if (state == SearchState.BROWSED) {
      covers.show(model.hitsProperty().get());
    } else {
      hits.show(model.hitsProperty().get());
    }
  }

  private void show(SearchState state) {
    showMovies(state);
    boolean visible = state != SearchState.NOTHING_TYPED;
    below.setVisible(visible);
    below.setManaged(visible);
    switch (state) {
      case NOTHING_TYPED -> below.getChildren().clear();
      case PREPARING ->
          below
              .getChildren()
              .setAll(
                  new EmptyState(
                      Feather.LOADER, TEXTS.get("loading"), TEXTS.get("loading.sentence")));
      case NO_DATA ->
          below
              .getChildren()
              .setAll(
                  new EmptyState(
                      Feather.ALERT_TRIANGLE,
                      TEXTS.get("empty.data"),
                      TEXTS.get("empty.data.sentence")));
      case NOTHING_FOUND ->
          below
              .getChildren()
              .setAll(
                  new EmptyState(
                      Feather.SEARCH, TEXTS.get("empty.found"), TEXTS.get("empty.found.sentence")));
      case FOUND -> below.getChildren().setAll(hits);
      case BROWSED -> below.getChildren().setAll(covers);
    }
  }
}
