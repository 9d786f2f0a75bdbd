package org.cinefactor.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.cinefactor.ui.control.FileDialogs;

/** Opening and saving model files. */
final class ModelFiles extends VBox {
  private static final FileDialogs.Kind MODELS = FileDialogs.Kind.of("Models", "npz");

  private final SettingsViewModel model;
  private final FileDialogs dialogs;

  ModelFiles(SettingsViewModel model, FileDialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
    getStyleClass().add("knobs");
    var open = new Button("Open …");
    open.setOnAction(_ -> open());
    var save = new Button("Save …");
    save.setOnAction(_ -> save());
    save.disableProperty().bind(model.canSave().map(can -> !can));
    getChildren()
        .addAll(
            new SectionTitle("Model files"),
            new Setting(
                "Open a model",
                "A model written by this program or with scikit-learn (.npz with components and"
                    + " movie_ids). A file that is not a model changes nothing.",
                open),
            new Setting(
                "Save this model", "The current factors, for NumPy or another computer.", save),
            saved());
  }

  /** What saving came to. */
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

  private void open() {
    dialogs.open(getScene().getWindow(), "Open model", MODELS).ifPresent(model::open);
  }

  private void save() {
    dialogs.save(getScene().getWindow(), "Save model", "model.npz", MODELS).ifPresent(model::save);
  }
}
