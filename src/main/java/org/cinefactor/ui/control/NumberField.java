package org.cinefactor.ui.control;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.cinefactor.text.Texts;

/**
 * A field for one number of a range. What is typed counts with Enter or when the field is left;
 * what is no such number is marked, explained, and counts for nothing.
 */
public final class NumberField extends TextField {
  private static final Texts TEXTS = Texts.of(NumberField.class);

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final double least;
  private final double most;
  private final boolean whole;
  private final DoubleConsumer onCommit;
  private final DecimalFormat format;
  private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");
  private double shown = Double.NaN;

  private NumberField(double least, double most, boolean whole, DoubleConsumer onCommit) {
    this.least = least;
    this.most = most;
    this.whole = whole;
    this.onCommit = onCommit;
    this.format =
        new DecimalFormat(
            whole ? "0" : "0.########", DecimalFormatSymbols.getInstance(Locale.getDefault()));
    getStyleClass().add("number-field");
    setMinWidth(USE_PREF_SIZE);
    setOnAction(_ -> commit());
    focusedProperty().subscribe(focused -> leaveOrEnter(focused));
    textProperty().subscribe(_ -> mark(!getText().isBlank()));
    error.subscribe(sentence -> pseudoClassStateChanged(WRONG, !sentence.isEmpty()));
    setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            write();
          }
        });
  }

  /** For a whole number from one to another, both included. */
  public static NumberField whole(int least, int most, DoubleConsumer onCommit) {
    return new NumberField(least, most, true, onCommit);
  }

  /** For any number from one to another, both included. */
  public static NumberField decimal(double least, double most, DoubleConsumer onCommit) {
    return new NumberField(least, most, false, onCommit);
  }

  /** Shows a number. What was typed and is none stays as long as the number is the same. */
  public void show(double number) {
    boolean same = Double.compare(number, shown) == 0;
    shown = number;
    if (!same || error.get().isEmpty()) {
      write();
    }
  }

  private void write() {
    setText(Double.isNaN(shown) ? "" : format.format(shown));
  }

  /** A sentence on what is possible while something else is typed; empty while all is well. */
  public ReadOnlyStringProperty errorProperty() {
    return error.getReadOnlyProperty();
  }

  private void leaveOrEnter(boolean focused) {
    if (focused) {
      selectAll();
    } else {
      commit();
    }
  }

  private void commit() {
    OptionalDouble number = parsed();
    if (number.isEmpty()) {
      mark(true);
    } else if (number.getAsDouble() != shown) {
      show(number.getAsDouble());
      onCommit.accept(shown);
    }
  }

  /** An empty field is explained only to somebody who leaves it so: others are about to type. */
  private void mark(boolean explained) {
    error.set(explained && parsed().isEmpty() ? wanted() : "");
  }

  private String wanted() {
    return whole
        ? TEXTS.format("number.whole", format.format(least), format.format(most))
        : TEXTS.format("number.any", format.format(least), format.format(most));
  }

  private OptionalDouble parsed() {
    try {
      double number = Double.parseDouble(getText().strip().replace(',', '.'));
      boolean fits = number >= least && number <= most && (!whole || number == Math.rint(number));
      return fits ? OptionalDouble.of(number) : OptionalDouble.empty();
    } catch (NumberFormatException _) {
      // The sentence below the field says what is wanted.
      return OptionalDouble.empty();
    }
  }
}
