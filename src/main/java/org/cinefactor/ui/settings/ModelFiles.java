package org.cinefactor.ui.settings;

import java.io.File;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** Opening and saving model files. */
final class ModelFiles extends VBox {
  private final SettingsViewModel model;

  ModelFiles(SettingsViewModel model) {
    this.model = model;
    getStyleClass().add("knobs");
    var open = new Button("Open …");
    open.setOnAction(_ -> open());
    var save = new Button("Save …");
    save.setOnAction(_ -> save());
    save.disableProperty().bind(model.canSave().map(can -> !can));
    getChildren()
        .addAll(
            SettingsView.title("Model files"),
            new Setting(
                "A model from a file",
                "A model that this program or scikit-learn has written (.npz with components and"
                    + " movie_ids). A file that is no model changes nothing.",
                open),
            new Setting(
                "This model as a file",
                "The factors that answer now, for numpy and for other computers.",
                save));
  }

  private static FileChooser chooser(String title) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Models", "*.npz"));
    return chooser;
  }

  private void open() {
    File chosen = chooser("A model file").showOpenDialog(getScene().getWindow());
    if (chosen != null) {
      model.open(chosen.toPath());
    }
  }

  private void save() {
    FileChooser chooser = chooser("Where to write the model");
    chooser.setInitialFileName("model.npz");
    File chosen = chooser.showSaveDialog(getScene().getWindow());
    if (chosen != null) {
      model.save(chosen.toPath());
    }
  }
}
