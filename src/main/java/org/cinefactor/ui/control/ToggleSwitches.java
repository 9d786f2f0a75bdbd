package org.cinefactor.ui.control;

import atlantafx.base.controls.ToggleSwitch;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import org.cinefactor.text.Texts;

/** Switches that show a value, and ask for the other one. */
public final class ToggleSwitches {
  private static final Texts TEXTS = Texts.of(ToggleSwitches.class);

  private ToggleSwitches() {}

  /** A switch for a value that somebody else holds. */
  public static ToggleSwitch bound(ObservableValue<Boolean> value, Consumer<Boolean> wanted) {
    var toggle = new ToggleSwitch();
    toggle.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    toggle
        .accessibleTextProperty()
        .bind(
            toggle
                .selectedProperty()
                .map(on -> on ? TEXTS.get("switch.on") : TEXTS.get("switch.off")));
    value.subscribe(toggle::setSelected);
    toggle
        .selectedProperty()
        .subscribe(
            selected -> {
              if (!selected.equals(value.getValue())) {
                wanted.accept(selected);
              }
            });
    return toggle;
  }
}
