package org.cinefactor.ui.control;

import atlantafx.base.controls.ToggleSwitch;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;

/** Switches that show a value, and ask for the other one. */
public final class ToggleSwitches {
  private ToggleSwitches() {}

  /** A switch for a value that somebody else holds. */
  public static ToggleSwitch bound(ObservableValue<Boolean> value, Consumer<Boolean> wanted) {
    var toggle = new ToggleSwitch();
    toggle.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    toggle.accessibleTextProperty().bind(toggle.selectedProperty().map(on -> on ? "on" : "off"));
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
