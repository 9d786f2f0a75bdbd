package org.cinefactor.ui.shell;

import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** A one-time wait for a property to have a value that something needs. */
final class Awaited {
  private Subscription waiting = Subscription.EMPTY;

  private Awaited() {}

  /**
   * Runs an action once: now where the value is one that it needs, else after all that follows from
   * the change to such a one. On the JavaFX thread.
   */
  static <T> void value(ObservableValue<T> property, Predicate<T> wanted, Runnable action) {
    if (wanted.test(property.getValue())) {
      action.run();
      return;
    }
    var wait = new Awaited();
    wait.waiting =
        property.subscribe(
            (_, now) -> {
              if (wanted.test(now)) {
                wait.waiting.unsubscribe();
                Platform.runLater(() -> value(property, wanted, action));
              }
            });
  }
}
