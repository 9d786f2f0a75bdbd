package org.cinefactor.ui.lab;

import java.io.File;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.FileChooser;
import org.cinefactor.lab.lesson.Lesson;
import org.cinefactor.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** The lessons, and lab files to open and save. */
final class LessonMenu extends MenuButton {
  private final LessonViewModel model;

  LessonMenu(LessonViewModel model, SavePrompt prompt) {
    super("Lessons", Icons.of(Feather.BOOK_OPEN));
    this.model = model;
    setId("lessons");
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("flat");
    for (Lesson lesson : LessonViewModel.shipped()) {
      var item = new MenuItem(lesson.title());
      item.setOnAction(_ -> model.teach(lesson));
      getItems().add(item);
    }
    var open = new MenuItem("Open a lab file …", Icons.of(Feather.FOLDER));
    open.setOnAction(_ -> open());
    var save = new MenuItem("Save what is shown …", Icons.of(Feather.SAVE));
    save.setOnAction(_ -> prompt.ask());
    getItems().addAll(new SeparatorMenuItem(), open, save);
  }

  private void open() {
    File file = chooser("Open a lab file").showOpenDialog(getScene().getWindow());
    if (file != null) {
      model.open(file.toPath());
    }
  }

  static FileChooser chooser(String title) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter("Lab files", "*.cinelesson", "*.json"),
            new FileChooser.ExtensionFilter("All files", "*"));
    return chooser;
  }
}
