package org.cinefactor.ui.lab.lesson;

import java.util.List;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.file.FileDialogs;

/** The form for the question and the text of a lesson that is about to be saved. */
public final class SavePrompt extends HBox {
  private static final Texts TEXTS = Texts.of(SavePrompt.class);

  /** The kind of file that a lesson is kept in. */
  static FileDialogs.Kind lessonFiles() {
    return new FileDialogs.Kind(TEXTS.get("files"), List.of("cinelesson", "json"));
  }

  private final LessonViewModel lessons;
  private final FileDialogs dialogs;
  private final Label label = new Label(TEXTS.get("save.label"));
  private final TextField question = new TextField();
  private final TextField narration = new TextField();

  public SavePrompt(LessonViewModel lessons, FileDialogs dialogs) {
    this.lessons = lessons;
    this.dialogs = dialogs;
    getStyleClass().addAll("rule-below", "save-prompt");
    question.setPromptText(TEXTS.get("question"));
    narration.setPromptText(TEXTS.get("notes"));
    question.setPrefColumnCount(22);
    HBox.setHgrow(narration, Priority.ALWAYS);
    var save = new Button(TEXTS.get("save.as"));
    save.getStyleClass().add("accent");
    save.setDefaultButton(false);
    save.setOnAction(_ -> save());
    var cancel = new Button(TEXTS.get("cancel"));
    cancel.setOnAction(_ -> show(false));
    label.setLabelFor(question);
    for (var fixed : new javafx.scene.layout.Region[] {save, cancel, label}) {
      fixed.setMinWidth(USE_PREF_SIZE);
    }
    getChildren().addAll(label, question, narration, save, cancel);
    show(false);
  }

  /** Asks for the words; the keyboard comes as by Tab, so that it is seen where the keys go. */
  void ask() {
    question.setText(lessons.question());
    show(true);
    label.requestFocusTraversal(TraversalDirection.NEXT);
    question.selectAll();
  }

  private void show(boolean on) {
    setVisible(on);
    setManaged(on);
  }

  private void save() {
    dialogs
        .save(getScene().getWindow(), TEXTS.get("save.title"), "lab.cinelesson", lessonFiles())
        .ifPresent(
            file -> {
              lessons.save(file, question.getText().strip(), narration.getText().strip());
              show(false);
            });
  }
}
