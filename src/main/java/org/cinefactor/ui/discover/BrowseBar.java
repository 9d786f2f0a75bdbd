package org.cinefactor.ui.discover;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.browse.MovieOrder;
import org.cinefactor.catalog.browse.MovieQuery;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.LazyTooltip;
import org.cinefactor.ui.control.WrappedTooltip;
import org.cinefactor.ui.control.menu.ListMenu;

/**
 * The bar for browsing without a query; while something is typed, the number of hits and
 * completions.
 */
final class BrowseBar extends FlowPane {
  private static final Texts TEXTS = Texts.of(BrowseBar.class);

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double INSETS = 40;

  private final DiscoverViewModel model;
  private final Consumer<String> typed;
  private final ListMenu<Genre> genre;
  private final ListMenu<Integer> decade;
  private final HBox menus;
  private final Label count = new Label();

  /**
   * @param typed gets what stands in the field from now on
   */
  BrowseBar(DiscoverViewModel model, Consumer<String> typed) {
    this.model = model;
    this.typed = typed;
    this.genre =
        new ListMenu<>(
            TEXTS.get("genre"),
            Genre::word,
            one -> typed.accept("genre:" + one.word().split(" ", -1)[0] + " "));
    this.decade =
        new ListMenu<>(
            TEXTS.get("decade"),
            from -> TEXTS.format("decade.of", Integer.toString(from)),
            from -> typed.accept("year:" + from + "-" + (from + 9) + " "));
    getStyleClass().add("browse-bar");
    count.getStyleClass().add("browse-count");
    count.setWrapText(true);
    count.maxWidthProperty().bind(widthProperty().subtract(INSETS));
    setMinWidth(0);
    // Neither stands alone on a second line.
    this.menus = new HBox(genre, decade);
    genre.whenEmpty(model::noGenres);
    decade.whenEmpty(model::noDecades);
    model.genres().subscribe(genre::offer);
    model.decades().subscribe(decade::offer);
    model.queryProperty().subscribe(_ -> show());
    model.countProperty().subscribe(_ -> showCount());
    model.completion().chosenProperty().subscribe(_ -> markChosen());
  }

  private void show() {
    getChildren().clear();
    if (model.queryProperty().get().isBlank()) {
      for (MovieOrder order : MovieOrder.values()) {
        var button = new Button(TEXTS.get(order));
        button.getStyleClass().addAll("flat", "browse-button");
        LazyTooltip.on(button, OrderText.formula(order));
        button.setOnAction(_ -> typed.accept("sort:" + order.word() + " "));
        getChildren().add(button);
      }
      getChildren().add(menus);
      return;
    }
    for (String completion : model.completion().offered()) {
      var button = new Button(completion);
      button.getStyleClass().addAll("flat", "browse-button", "completion");
      button.setOnAction(
          _ -> {
            model.completion().take(completion);
            typed.accept(model.queryProperty().get());
          });
      getChildren().add(button);
    }
    markChosen();
    showCount();
  }

  /** The completions stay as they are: one of them may have the keyboard. */
  private void showCount() {
    String query = model.queryProperty().get();
    String words = query.isBlank() ? "" : model.countProperty().get();
    if (words.isEmpty()) {
      getChildren().remove(count);
      return;
    }
    count.setText(words);
    count.setTooltip(
        MovieQuery.parse(query)
            .order()
            .map(order -> new WrappedTooltip(OrderText.formula(order)))
            .orElse(null));
    if (!getChildren().contains(count)) {
      getChildren().addFirst(count);
    }
  }

  /** Marks the one that Enter takes. */
  private void markChosen() {
    int chosen = model.completion().chosenProperty().get();
    List<Node> buttons = getChildren().filtered(one -> one.getStyleClass().contains("completion"));
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
    }
  }
}
