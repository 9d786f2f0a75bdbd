package org.cinefactor.ui.lab.lesson;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.cinefactor.lab.lesson.Lesson;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.control.file.FileDialogs;
import org.cinefactor.ui.control.gradual.Gradual;
import org.kordamp.ikonli.feather.Feather;

/** The menu of the lessons, and of lab files to open and save. */
public final class LessonMenu extends MenuButton implements Gradual {
  private static final Texts TEXTS = Texts.of(LessonMenu.class);

  private final LessonViewModel model;
  private final FileDialogs dialogs;

  public LessonMenu(LessonViewModel model, SavePrompt prompt, FileDialogs dialogs) {
    super(TEXTS.get("lessons"), Icons.of(Feather.BOOK_OPEN));
    this.model = model;
    this.dialogs = dialogs;
    setId("lessons");
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("flat");
    var open = new MenuItem(TEXTS.get("open"), Icons.of(Feather.FOLDER));
    open.setOnAction(_ -> open());
    var save = new MenuItem(TEXTS.get("save"), Icons.of(Feather.SAVE));
    save.setOnAction(_ -> prompt.ask());
    model.shippedProperty().subscribe(lessons -> offer(lessons, List.of(open, save)));
  }

  /** True when the lessons are there. */
  @Override
  public boolean isWhole() {
    return model.hasRead();
  }

  private void offer(List<Lesson> lessons, List<MenuItem> others) {
    getItems().setAll(lessons.stream().map(this::item).toList());
    if (!lessons.isEmpty()) {
      getItems().add(new SeparatorMenuItem());
    }
    getItems().addAll(others);
  }

  private MenuItem item(Lesson lesson) {
    var item = new MenuItem(lesson.title());
    item.setOnAction(_ -> model.teach(lesson));
    return item;
  }

  private void open() {
    dialogs
        .open(getScene().getWindow(), TEXTS.get("open.title"), SavePrompt.lessonFiles())
        .ifPresent(model::open);
  }
}
