package org.cinefactor.ui.settings;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.cinefactor.recommend.Method;
import org.cinefactor.ui.control.FileDialogs;
import org.cinefactor.ui.control.ToggleSwitches;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.settings.Theme;

/** All settings on one page. */
public final class SettingsView extends BorderPane {
  private final SettingsViewModel model;

  /**
   * @param model the settings
   * @param dialogs ask for model files
   */
  public SettingsView(SettingsViewModel model, FileDialogs dialogs) {
    this.model = model;
    getStyleClass().add("settings");
    getStylesheets().add(SettingsView.class.getResource("settings.css").toExternalForm());
    var page =
        new VBox(
            new SectionTitle("Appearance"),
            theme(),
            motion(),
            size(),
            new SectionTitle("Recommendations"),
            method(),
            new TrainingFields(model),
            new FilterFields(model),
            new ModelFiles(model, dialogs));
    page.getStyleClass().add("settings-page");
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setTop(new TrainingProgressBar(model));
    setCenter(scroll);
  }

  private Setting method() {
    var choice =
        new ChoiceSetting<>(
            List.of(Method.TUNED, Method.NOTEBOOK),
            m -> m == Method.TUNED ? "Tuned" : "Plain NMF",
            model.wantedProperty().map(Settings::method),
            model::choose);
    return new Setting(
        "Method",
        "Tuned gives the best lists, and low ratings push similar movies away. Plain NMF is the"
            + " reference notebook's method with the settings below; changing one of them selects"
            + " it.",
        choice);
  }

  private Setting theme() {
    var choice =
        new ChoiceSetting<>(
            List.of(Theme.SYSTEM, Theme.LIGHT, Theme.DARK),
            t ->
                switch (t) {
                  case SYSTEM -> "System";
                  case LIGHT -> "Light";
                  case DARK -> "Dark";
                },
            model.themeProperty(),
            model::choose);
    return new Setting("Theme", "Light, dark, or the same as the system.", choice);
  }

  private Setting size() {
    return new Setting(
        "Size",
        "Of everything in the window, 80 to 200%: as large as chosen where the window has room for"
            + " it. Ctrl+0 is the usual size.",
        new SizeChoice(model));
  }

  private Setting motion() {
    return new Setting(
        "Motion",
        "Movies slide to their new places. When off, they change places at once.",
        ToggleSwitches.bound(model.motionProperty(), model::move));
  }
}
