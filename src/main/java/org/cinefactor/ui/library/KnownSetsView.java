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
import org.cinefactor.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** The data sets of this computer, a row each. */
public final class KnownSetsView extends VBox {
  private final KnownSetsViewModel model;
  private final VBox rows = new VBox();

  /** Shows what the model knows. */
  public KnownSetsView(KnownSetsViewModel model) {
    this.model = model;
    getStyleClass().addAll("data-section", "known-sets");
    getStylesheets().add(KnownSetsView.class.getResource("library.css").toExternalForm());
    var title = new Label("On this computer");
    title.getStyleClass().add("section-title");
    rows.getStyleClass().add("set-rows");
    getChildren().addAll(title, rows, Texts.failure(model.failureProperty()));
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
      var mark = new Label("open");
      mark.getStyleClass().add("set-open");
      head.getChildren().add(mark);
    }
    var words = new VBox(head);
    words.getStyleClass().add("set-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    if (!line.figures().isEmpty()) {
      words.getChildren().add(Texts.wrapped(line.figures()));
    }
    words
        .getChildren()
        .addAll(Texts.muted(line.details()), Texts.muted("Terms: " + line.terms() + "."));
    var row = new HBox(words, button(line), more(line));
    row.getStyleClass().add("set-row");
    return row;
  }

  private Button button(KnownSetLine line) {
    var open = new Button("Open");
    open.setAccessibleText("Open " + line.set().name());
    open.setVisible(line.canOpen());
    open.setMinWidth(USE_PREF_SIZE);
    open.setOnAction(_ -> model.open(line.set()));
    return open;
  }

  private MenuButton more(KnownSetLine line) {
    var more = new MenuButton("", Icons.of(Feather.MORE_HORIZONTAL));
    more.getStyleClass().addAll("flat", "no-arrow");
    more.setAccessibleText("More about " + line.set().name());
    more.setMinWidth(USE_PREF_SIZE);
    if (line.set().isThere()) {
      more.getItems().add(item("Show in file manager", () -> model.show(line.set())));
    }
    if (line.canAskAgain()) {
      more.getItems().add(item("Change how it is read …", () -> model.askAgain(line.set())));
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
