package org.cinefactor.ui.lab.chart;

import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** The small menu button in the corner of a chart that saves it as a picture or as numbers. */
public final class SaveMenu extends MenuButton {
  private static final Texts TEXTS = Texts.of(SaveMenu.class);

  /**
   * @param name what is saved, for people
   */
  public SaveMenu(String name) {
    setGraphic(Icons.of(Feather.DOWNLOAD));
    getStyleClass().addAll("flat", "small", "save-menu");
    setMinWidth(USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    setAccessibleText(TEXTS.format("save", name));
    setTooltip(new Tooltip(TEXTS.format("save", name)));
  }
}
