package org.cinefactor.ui.settings;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.file.FileDialogs;
import org.cinefactor.ui.control.gradual.GradualColumn;

/** The opening and saving of model files. */
final class ModelFiles extends GradualColumn {
  private static final Texts TEXTS = Texts.of(ModelFiles.class);

  private final SettingsViewModel model;
  private final FileDialogs dialogs;

  ModelFiles(SettingsViewModel model, FileDialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
    getStyleClass().add("knobs");
    var open = new Button(TEXTS.get("files.open.button"));
    open.setOnAction(_ -> open());
    var save = new Button(TEXTS.get("files.save.button"));
    save.setOnAction(_ -> save());
    save.disableProperty().bind(model.canSave().map(can -> !can));
    append(
        List.of(
            () -> new SectionTitle(TEXTS.get("files.title")),
            () -> new Setting(TEXTS.get("files.open"), TEXTS.get("files.open.sentence"), open),
            () -> new Setting(TEXTS.get("files.save"), TEXTS.get("files.save.sentence"), save),
            this::saved));
  }

  /** The result of saving. */
  private Label saved() {
    var saved = new Label();
    saved.setId("model-verdict");
    saved.setWrapText(true);
    saved.textProperty().bind(model.saved());
    saved.visibleProperty().bind(saved.textProperty().isNotEmpty());
    saved.managedProperty().bind(saved.visibleProperty());
    model.savingFailed().subscribe(failed -> mark(saved, failed));
    return saved;
  }

  private static void mark(Label saved, boolean failed) {
    saved.getStyleClass().remove("failure");
    if (failed) {
      saved.getStyleClass().add("failure");
    }
  }

  private static FileDialogs.Kind models() {
    return FileDialogs.Kind.of(TEXTS.get("files.models"), "npz");
  }

  private void open() {
    dialogs
        .open(getScene().getWindow(), TEXTS.get("files.open.dialog"), models())
        .ifPresent(model::open);
  }

  private void save() {
    dialogs
        .save(getScene().getWindow(), TEXTS.get("files.save.dialog"), "model.npz", models())
        .ifPresent(model::save);
  }
}
