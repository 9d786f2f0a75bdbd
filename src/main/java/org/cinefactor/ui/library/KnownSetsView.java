package org.cinefactor.ui.library;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** The list of this computer's data sets, a row each. */
public final class KnownSetsView extends VBox {
  private static final Texts TEXTS = Texts.of(KnownSetsView.class);

  private final KnownSetsViewModel model;
  private final VBox rows = new VBox();

  /** Shows what the model knows. */
  public KnownSetsView(KnownSetsViewModel model) {
    this.model = model;
    getStyleClass().addAll("data-section", "known-sets");
    getStylesheets().add(KnownSetsView.class.getResource("library.css").toExternalForm());
    var title = new Label(TEXTS.get("sets"));
    title.getStyleClass().add("section-title");
    rows.getStyleClass().add("set-rows");
    getChildren().addAll(title, rows, WrappedLabels.failure(model.failureProperty()));
    model.linesProperty().subscribe(this::show);
  }

  private void show(List<KnownSetLine> lines) {
    rows.getChildren().setAll(lines.stream().map(this::row).toList());
  }

  private Node row(KnownSetLine line) {
    var name = new Label(line.set().name());
    name.getStyleClass().add("set-name");
    var head = new HBox(name);
    head.getStyleClass().add("set-head");
    if (line.open()) {
      var mark = new Label(TEXTS.get("set.isOpen"));
      mark.getStyleClass().add("set-open");
      head.getChildren().add(mark);
    }
    var words = new VBox(head);
    words.getStyleClass().add("set-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    if (!line.figures().isEmpty()) {
      words.getChildren().add(WrappedLabels.wrapped(line.figures()));
    }
    words
        .getChildren()
        .addAll(
            WrappedLabels.muted(line.details()),
            WrappedLabels.muted(TEXTS.format("set.terms", line.terms())));
    var row = new HBox(words, button(line), more(line));
    row.getStyleClass().add("set-row");
    return row;
  }

  private Button button(KnownSetLine line) {
    var open = new Button(TEXTS.get("set.open"));
    open.setAccessibleText(TEXTS.format("set.open.spoken", line.set().name()));
    open.setVisible(line.canOpen());
    open.setManaged(line.canOpen());
    open.setMinWidth(USE_PREF_SIZE);
    open.setOnAction(_ -> model.open(line.set()));
    return open;
  }

  private MenuButton more(KnownSetLine line) {
    var more = new MenuButton("", Icons.of(Feather.MORE_HORIZONTAL));
    more.getStyleClass().addAll("flat", "no-arrow");
    more.setAccessibleText(TEXTS.format("set.more", line.set().name()));
    more.setMinWidth(USE_PREF_SIZE);
    if (line.set().isThere()) {
      more.getItems().add(item(TEXTS.get("set.show"), () -> model.show(line.set())));
    }
    if (line.canAskAgain()) {
      more.getItems().add(item(TEXTS.get("set.ask"), () -> model.askAgain(line.set())));
    }
    if (!line.removal().isEmpty()) {
      more.getItems().add(item(line.removal(), () -> model.forget(line.set())));
    }
    return more;
  }

  private static MenuItem item(String words, Runnable action) {
    var item = new MenuItem(words);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
