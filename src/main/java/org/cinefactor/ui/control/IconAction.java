package org.cinefactor.ui.control;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/**
 * An icon with an action on a click. It looks like {@link Icons#button}, and is a button for those
 * who do not see it, but takes no keyboard: for rows whose keys do the same. A list has dozens of
 * them, and a true button costs ten times as much.
 */
public final class IconAction extends StackPane {
  private final Runnable action;

  /** With an icon; its words are a tooltip and for those who do not see it. */
  public IconAction(Feather icon, String words, Runnable action) {
    this.action = action;
    getStyleClass().addAll("icon-button", "icon-action");
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(words);
    LazyTooltip.on(this, words);
    getChildren().add(Icons.of(icon));
    SingleClicks.guard(this);
    setOnMouseClicked(
        e -> {
          if (e.getButton() == MouseButton.PRIMARY) {
            action.run();
            e.consume();
          }
        });
  }

  @Override
  public void executeAccessibleAction(AccessibleAction what, Object... parameters) {
    if (what == AccessibleAction.FIRE) {
      action.run();
    } else {
      super.executeAccessibleAction(what, parameters);
    }
  }
}
