package org.cinefactor.ui.shell.status;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.session.CurrentProfile;

/**
 * The state of the last step's line: the step in words, {@code The Godfather: 5 stars}, with the
 * ways back and forth.
 */
public final class LastStepViewModel {
  private static final Texts TEXTS = Texts.of(LastStepViewModel.class);

  private final CurrentProfile person;

  public LastStepViewModel(CurrentProfile person) {
    this.person = person;
  }

  /** The step; empty when there is none. */
  ObservableValue<String> words() {
    return Bindings.createStringBinding(
        () ->
            canRedoProperty().get()
                ? TEXTS.format("undone", redoNameProperty().get())
                : undoNameProperty().get(),
        person.historyProperty());
  }

  ReadOnlyBooleanProperty canRedoProperty() {
    return person.canRedoProperty();
  }

  ReadOnlyStringProperty undoNameProperty() {
    return person.undoNameProperty();
  }

  ReadOnlyStringProperty redoNameProperty() {
    return person.redoNameProperty();
  }

  void undo() {
    person.undo();
  }

  void redo() {
    person.redo();
  }
}
