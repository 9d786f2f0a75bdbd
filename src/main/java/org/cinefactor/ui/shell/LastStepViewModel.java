package org.cinefactor.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.cinefactor.ui.session.CurrentProfile;

/**
 * The person's last step in words, with the way back: {@code The Godfather: 5 stars} can be undone;
 * once it is undone, it can be made again.
 */
final class LastStepViewModel {
  private final CurrentProfile person;

  LastStepViewModel(CurrentProfile person) {
    this.person = person;
  }

  /** The step; empty when there is none. */
  ObservableValue<String> words() {
    return Bindings.createStringBinding(
        () ->
            undone()
                ? "Undone: " + person.redoNameProperty().get()
                : person.undoNameProperty().get(),
        person.historyProperty());
  }

  /** What {@link #turn} does: {@code Undo} or {@code Redo}. */
  ObservableValue<String> action() {
    return person.historyProperty().map(_ -> undone() ? "Redo" : "Undo");
  }

  /** Takes the step back, or makes it again when it is taken back. */
  void turn() {
    if (undone()) {
      person.redo();
    } else {
      person.undo();
    }
  }

  private boolean undone() {
    return person.canRedoProperty().get();
  }
}
