package org.cinefactor.ui.library;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cinefactor.text.Texts;

/** The field for the address of another server with the same archives, such as a school's. */
final class ServerView extends TitledPane {
  private static final Texts TEXTS = Texts.of(ServerView.class);

  ServerView(DownloadsViewModel model) {
    setText(TEXTS.get("server"));
    setExpanded(false);
    setAnimated(false);
    var address = new TextField();
    address.setId("server");
    address.setPromptText("https://files.grouplens.org/datasets/movielens/");
    address.setAccessibleText(TEXTS.get("server.field"));
    model.serverProperty().subscribe(address::setText);
    address.setOnAction(_ -> model.useServer(address.getText()));
    HBox.setHgrow(address, Priority.ALWAYS);
    var use = new Button(TEXTS.get("server.use"));
    use.setOnAction(_ -> model.useServer(address.getText()));
    use.setMinWidth(USE_PREF_SIZE);
    var row = new HBox(address, use);
    row.getStyleClass().add("making-line");
    var hint = WrappedLabels.muted(TEXTS.get("server.sentence"));
    var box = new VBox(hint, row);
    box.getStyleClass().add("data-section");
    setContent(box);
  }
}
