package org.cinefactor.ui.control;

import atlantafx.base.controls.ToggleSwitch;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/** Switches that show a value, and ask for the other one. */
public final class ToggleSwitches {
  private ToggleSwitches() {}

  /** A switch for a value that somebody else holds. */
  public static ToggleSwitch bound(ObservableValue<Boolean> value, Consumer<Boolean> wanted) {
    var toggle = new ToggleSwitch();
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
