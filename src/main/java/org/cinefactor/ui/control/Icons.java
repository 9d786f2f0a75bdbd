package org.cinefactor.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons of the one family, and buttons that are nothing but an icon. */
public final class Icons {
  private Icons() {}

  /** An icon. */
  public static FontIcon of(Feather icon) {
    return new FontIcon(icon);
  }

  /** A flat button with an icon; its words are a tooltip and for those who do not see it. */
  public static Button button(Feather icon, String words, Runnable action) {
    Button button = button(icon, action);
    button.setText(words);
    button.setAccessibleText(words);
    LazyTooltip.on(button, words);
    return button;
  }

  /** A flat button with an icon, and words that change. */
  public static Button button(Feather icon, ObservableValue<String> words, Runnable action) {
    Button button = button(icon, action);
    button.textProperty().bind(words);
    button.accessibleTextProperty().bind(words);
    LazyTooltip.on(button, words);
    return button;
  }

  private static Button button(Feather icon, Runnable action) {
    var button = new Button("", of(icon));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().addAll("flat", "icon-button");
    button.setOnAction(_ -> action.run());
    return button;
  }
}
