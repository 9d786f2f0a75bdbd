package org.cinefactor.ui.control;

import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;

/**
 * A validation message below number fields, shown while one of them has a number that is not
 * possible.
 */
public final class FieldError extends Label {
  /** Of those of the controls that are number fields. */
  public FieldError(Node... controls) {
    List<NumberField> fields =
        Arrays.stream(controls)
            .filter(NumberField.class::isInstance)
            .map(NumberField.class::cast)
            .toList();
    getStyleClass().add("field-error");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> first(fields),
                fields.stream()
                    .map(NumberField::errorProperty)
                    .toArray(ObservableValue<?>[]::new)));
    visibleProperty().bind(textProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }

  private static String first(List<NumberField> fields) {
    return fields.stream()
        .map(field -> field.errorProperty().get())
        .filter(sentence -> !sentence.isEmpty())
        .findFirst()
        .orElse("");
  }
}
