package org.cinefactor.ui.library;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The address of another server with the same archives, such as a school's. */
final class ServerView extends TitledPane {

  ServerView(DownloadsViewModel model) {
    setText("Download from another server");
    setExpanded(false);
    setAnimated(false);
    var address = new TextField();
    address.setId("server");
    address.setPromptText("https://files.grouplens.org/datasets/movielens/");
    address.setAccessibleText("Address of the folder with the archives");
    model.serverProperty().subscribe(address::setText);
    address.setOnAction(_ -> model.useServer(address.getText()));
    HBox.setHgrow(address, Priority.ALWAYS);
    var use = new Button("Use it");
    use.setOnAction(_ -> model.useServer(address.getText()));
    use.setMinWidth(USE_PREF_SIZE);
    var row = new HBox(address, use);
    row.getStyleClass().add("making-line");
    var hint =
        Texts.muted(
            "A school or library can keep the archives on a server of its own: the address of the"
                + " folder in which ml-32m.zip and the others lie. Sizes and checksums stay those"
                + " that GroupLens published. Empty for GroupLens itself.");
    var box = new VBox(hint, row);
    box.getStyleClass().add("data-section");
    setContent(box);
  }
}
