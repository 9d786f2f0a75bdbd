package org.cinefactor.ui.failure;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cinefactor.log.LogSettings;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.ControlEdges;
import org.cinefactor.ui.control.CopyButton;
import org.cinefactor.ui.control.file.FileDialogs;

/** The error screen, shown where the usual content cannot be: what happened, and ways on. */
public final class WindowFailureView extends ScrollPane {
  private static final Texts TEXTS = Texts.of(WindowFailureView.class);

  /** Of all buttons, so that what they do stands in one column. */
  private static final double WIDTH = 200;

  /** With the choices, and a dialog for folders. */
  public WindowFailureView(WindowFailureViewModel model, FileDialogs dialogs) {
    String styles = WindowFailureView.class.getResource("failure.css").toExternalForm();
    getStylesheets().addAll(ControlEdges.styleSheet(), styles);
    Label title = styled("window-failure-title", model.title());
    Label sentence = styled("window-failure-sentence", "");
    sentence.textProperty().bind(model.sentenceProperty());
    var spinner = new ProgressIndicator();
    spinner.visibleProperty().bind(model.busyProperty());
    var again = button(TEXTS.get("again"), model::tryAgain);
    again.setDefaultButton(true);
    var all =
        new VBox(
            new HBox(title, spinner),
            sentence,
            text(model.safe()),
            choice(again, TEXTS.get("again.sentence")),
            withDetails(
                model,
                choice(
                    button(TEXTS.get("settings"), model::openWithoutSettings),
                    TEXTS.get("settings.sentence"))),
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
            choice(button(TEXTS.get("anew"), model::startAnew), TEXTS.get("anew.sentence")),
            details(model));
    all.getStyleClass().add("window-failure");
    setContent(all);
    // A small screen whose points are large shows a part of it.
    setFitToWidth(true);
    disableProperty().bind(model.busyProperty());
  }

  private static HBox details(WindowFailureViewModel model) {
    var place = text("");
    place.textProperty().bind(model.detailsProperty().map(_ -> placeOfDetails()));
    return withDetails(model, choice(new CopyButton(model.detailsProperty()::get), place));
  }

  private static String placeOfDetails() {
    String log = LogSettings.place();
    return log.isEmpty() ? TEXTS.get("details.sentence") : log;
  }

  /** Shown for errors that nobody expected only. */
  private static HBox withDetails(WindowFailureViewModel model, HBox row) {
    row.visibleProperty().bind(model.detailsProperty().isNotEmpty());
    row.managedProperty().bind(row.visibleProperty());
    return row;
  }

  private static Button button(String name, Runnable action) {
    var button = new Button(name);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static HBox choice(Button button, String words) {
    return choice(button, text(words));
  }

  private static HBox choice(Button button, Label words) {
    button.setPrefWidth(WIDTH);
    var row = new HBox(button, words);
    row.getStyleClass().add("window-failure-choice");
    return row;
  }

  private static Label styled(String style, String words) {
    Label text = text(words);
    text.getStyleClass().add(style);
    return text;
  }

  private static Label text(String words) {
    var text = new Label(words);
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    return text;
  }
}
