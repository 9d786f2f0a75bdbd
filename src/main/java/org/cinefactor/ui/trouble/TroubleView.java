package org.cinefactor.ui.trouble;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cinefactor.ui.control.FileDialogs;

/**
 * The window's content where the person's files could not be opened: what happened, and ways on.
 */
public final class TroubleView extends VBox {
  /** With the choices, and a dialog for folders. */
  public TroubleView(TroubleViewModel model, FileDialogs dialogs) {
    getStyleClass().add("trouble");
    getStylesheets().add(TroubleView.class.getResource("trouble.css").toExternalForm());
    var title = new Label("Your ratings could not be opened");
    title.getStyleClass().add("trouble-title");
    var sentence = text("");
    sentence.getStyleClass().add("trouble-sentence");
    sentence.textProperty().bind(model.sentenceProperty());
    var spinner = new ProgressIndicator();
    spinner.visibleProperty().bind(model.busyProperty());
    var again = button("Try again", model::tryAgain);
    again.setDefaultButton(true);
    getChildren()
        .addAll(
            new HBox(title, spinner),
            sentence,
            text("Your files are safe: the program has not written to them. You can:"),
            choice(again, "when what stands in the way is gone"),
            choice(
                button("Look at a copy", model::openCopy),
                "see your ratings and lists; what you change then is not kept"),
            choice(
                button(
                    "Another folder…",
                    () ->
                        dialogs
                            .folder(getScene().getWindow(), "The folder of your ratings")
                            .ifPresent(model::openIn)),
                "use ratings that lie elsewhere, or begin some there, for this time"),
            choice(
                button("Last backup", model::restoreBackup),
                "go on from the newest backup; the file of today stays beside under a dated name"),
            choice(
                button("Start anew", model::startAnew),
                "with nothing rated; the file of today stays beside under a dated name"));
    disableProperty().bind(model.busyProperty());
  }

  private static Button button(String name, Runnable action) {
    var button = new Button(name);
    button.setMinWidth(150);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static HBox choice(Button button, String words) {
    var row = new HBox(button, text(words));
    row.getStyleClass().add("trouble-choice");
    return row;
  }

  private static Label text(String words) {
    var text = new Label(words);
    text.setWrapText(true);
    return text;
  }
}
