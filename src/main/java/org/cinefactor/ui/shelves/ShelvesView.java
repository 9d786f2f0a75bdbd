package org.cinefactor.ui.shelves;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.cinefactor.catalog.Movie;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.BalancedFlowPane;
import org.cinefactor.ui.control.LazyTooltip;
import org.cinefactor.ui.control.SingleClicks;
import org.cinefactor.ui.control.movie.MovieAction;
import org.cinefactor.ui.control.movie.MovieList;
import org.kordamp.ikonli.feather.Feather;

/**
 * The person's lists of movies. While somebody works elsewhere, such as in the search, their stars
 * come here a moment later: the list of recommendations moves first.
 */
public final class ShelvesView extends VBox {
  private static final Texts TEXTS = Texts.of(ShelvesView.class);

  private static final Duration MOMENT = Duration.millis(100);

  private final ShelvesViewModel model;
  private final MovieList list;
  private final Label nothing = new Label();
  private final Map<ToggleButton, ObservableValue<String>> titles = new HashMap<>();
  private final PauseTransition moment = new PauseTransition(MOMENT);

  /** Shows what is kept. */
  public ShelvesView(ShelvesViewModel model) {
    this.model = model;
    getStyleClass().add("shelves");
    getStylesheets().add(ShelvesView.class.getResource("shelves.css").toExternalForm());
    list =
        new MovieList(
            model.profile(),
            model::rate,
            List.of(MovieAction.once(Feather.X, model.removal(), KeyCode.DELETE, model::remove)),
            List.of());
    model.dataProperty().subscribe(_ -> list.remark(model::remark));
    list.setAccessibleText(TEXTS.get("list"));
    nothing.getStyleClass().add("sentence");
    nothing.setWrapText(true);
    var body = new StackPane(list, nothing);
    VBox.setVgrow(body, Priority.ALWAYS);
    var lacking = new Label();
    lacking.getStyleClass().add("lacking");
    lacking.textProperty().bind(model.lacking());
    lacking.visibleProperty().bind(lacking.textProperty().isNotEmpty());
    lacking.managedProperty().bind(lacking.visibleProperty());
    getChildren().addAll(header(), question(), ownLists(), body, lacking);
    moment.setOnFinished(_ -> showAll());
    model.moviesProperty().subscribe(_ -> follow());
    nothing.textProperty().bind(model.nothing());
  }

  private void follow() {
    if (list.getItems().isEmpty() || isFocusWithin()) {
      moment.stop();
      showAll();
    } else {
      moment.play();
    }
  }

  private void showAll() {
    List<Movie> movies = model.moviesProperty().get();
    list.show(movies);
    list.setVisible(!movies.isEmpty());
    nothing.setVisible(movies.isEmpty());
    titles.forEach((toggle, words) -> toggle.setText(words.getValue()));
  }

  private Node header() {
    var group = new ToggleGroup();
    var header = new BalancedFlowPane();
    header.getStyleClass().add("shelves-header");
    for (ShelfTab kept : ShelfTab.values()) {
      header.getChildren().add(toggle(kept, group));
    }
    return header;
  }

  private Node ownLists() {
    var bar = new OwnListsBar(model.ownLists());
    bar.visibleProperty().bind(model.chosenProperty().isEqualTo(ShelfTab.LISTS));
    bar.managedProperty().bind(bar.visibleProperty());
    return bar;
  }

  private Node question() {
    var words = new Label(TEXTS.get("ask"));
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    var none = new Button(TEXTS.get("ask.none"));
    none.getStyleClass().add("none-of-these");
    none.setMinWidth(USE_PREF_SIZE);
    SingleClicks.guard(none);
    none.setOnAction(_ -> model.noneSeen());
    none.disableProperty().bind(model.moviesProperty().map(List::isEmpty));
    LazyTooltip.on(none, TEXTS.get("ask.none.help"));
    var question = new HBox(words, none);
    question.getStyleClass().add("question");
    question.visibleProperty().bind(model.chosenProperty().isEqualTo(ShelfTab.ASKED));
    question.managedProperty().bind(question.visibleProperty());
    return question;
  }

  private ToggleButton toggle(ShelfTab kept, ToggleGroup group) {
    var toggle = new ToggleButton();
    titles.put(toggle, model.title(kept));
    titles.get(toggle).subscribe(_ -> follow());
    toggle.visibleProperty().bind(model.isThere(kept));
    toggle.managedProperty().bind(toggle.visibleProperty());
    toggle.setToggleGroup(group);
    toggle.getStyleClass().addAll("tab-button", "shelf-toggle");
    toggle.setOnAction(
        _ -> {
          toggle.setSelected(true);
          model.chosenProperty().set(kept);
        });
    model.chosenProperty().subscribe(chosen -> toggle.setSelected(chosen == kept));
    return toggle;
  }
}
