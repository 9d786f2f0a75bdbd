package org.cinefactor.ui.settings;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.cinefactor.recommend.Method;
import org.cinefactor.text.Language;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.ToggleSwitches;
import org.cinefactor.ui.control.file.FileDialogs;
import org.cinefactor.ui.control.gradual.GradualColumn;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.settings.Theme;

/** The settings screen, all settings on one page. */
public final class SettingsView extends BorderPane {
  private static final Texts TEXTS = Texts.of(SettingsView.class);

  private final SettingsViewModel model;

  /**
   * @param model the settings
   * @param dialogs ask for model files
   */
  public SettingsView(SettingsViewModel model, FileDialogs dialogs) {
    this.model = model;
    getStyleClass().add("settings");
    getStylesheets().add(SettingsView.class.getResource("settings.css").toExternalForm());
    var page = new GradualColumn();
    page.append(
        List.of(
            () -> new SectionTitle(TEXTS.get("appearance")),
            this::theme,
            this::language,
            this::motion,
            this::size,
            () -> new SectionTitle(TEXTS.get("recommendations")),
            this::method,
            () -> new TrainingFields(model),
            () -> new FilterFields(model),
            () -> new ModelFiles(model, dialogs)));
    page.getStyleClass().add("settings-page");
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setCenter(scroll);
  }

  private Setting method() {
    var choice =
        new ChoiceSetting<>(
            List.of(Method.TUNED, Method.NOTEBOOK),
            TEXTS::get,
            model.wantedProperty().map(Settings::method),
            model::choose);
    return new Setting(TEXTS.get("method"), TEXTS.get("method.sentence"), choice);
  }

  private Setting theme() {
    var choice =
        new ChoiceSetting<>(
            List.of(Theme.SYSTEM, Theme.LIGHT, Theme.DARK),
            TEXTS::get,
            model.themeProperty(),
            model::choose);
    return new Setting(TEXTS.get("theme"), TEXTS.get("theme.sentence"), choice);
  }

  private Setting language() {
    var choice =
        new ChoiceSetting<>(
            List.of(Language.SYSTEM, Language.ENGLISH, Language.GERMAN),
            TEXTS::get,
            model.languageProperty(),
            model::choose);
    return new Setting(TEXTS.get("language"), TEXTS.get("language.sentence"), choice);
  }

  private Setting size() {
    return new Setting(TEXTS.get("size"), TEXTS.get("size.sentence"), new SizeChoice(model));
  }

  private Setting motion() {
    return new Setting(
        TEXTS.get("motion"),
        TEXTS.get("motion.sentence"),
        ToggleSwitches.bound(model.motionProperty(), model::move));
  }
}
