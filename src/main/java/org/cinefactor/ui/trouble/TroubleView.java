package org.cinefactor.ui.trouble;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.file.FileDialogs;

/**
 * The window's content where the person's files could not be opened: what happened, and ways on.
 */
public final class TroubleView extends VBox {
  private static final Texts TEXTS = Texts.of(TroubleView.class);

  /** Of all buttons, so that what they do stands in one column. */
  private static final double WIDTH = 200;

  /** With the choices, and a dialog for folders. */
  public TroubleView(TroubleViewModel model, FileDialogs dialogs) {
    getStyleClass().add("trouble");
    getStylesheets().add(TroubleView.class.getResource("trouble.css").toExternalForm());
    var title = new Label(TEXTS.get("title"));
    title.getStyleClass().add("trouble-title");
    var sentence = text("");
    sentence.getStyleClass().add("trouble-sentence");
    sentence.textProperty().bind(model.sentenceProperty());
    var spinner = new ProgressIndicator();
    spinner.visibleProperty().bind(model.busyProperty());
    var again = button(TEXTS.get("again"), model::tryAgain);
    again.setDefaultButton(true);
    getChildren()
        .addAll(
            new HBox(title, spinner),
            sentence,
            text(TEXTS.get("safe")),
            choice(again, TEXTS.get("again.sentence")),
            choice(button(TEXTS.get("copy"), model::openCopy), TEXTS.get("copy.sentence")),
            choice(
                button(
                    TEXTS.get("folder"),
                    () ->
                        dialogs
                            .folder(getScene().getWindow(), TEXTS.get("folder.dialog"))
                            .ifPresent(model::openIn)),
                TEXTS.get("folder.sentence")),
            choice(button(TEXTS.get("backup"), model::restoreBackup), TEXTS.get("backup.sentence")),
            choice(button(TEXTS.get("anew"), model::startAnew), TEXTS.get("anew.sentence")));
    disableProperty().bind(model.busyProperty());
  }

  private static Button button(String name, Runnable action) {
    var button = new Button(name);
    button.setMinWidth(USE_PREF_SIZE);
    button.setPrefWidth(WIDTH);
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
