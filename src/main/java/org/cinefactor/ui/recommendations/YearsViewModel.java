package org.cinefactor.ui.recommendations;

import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.text.Texts;

/**
 * The state of the fields for a span of years. What is a span counts at once, empty for no limit;
 * what is none is explained, and the list stays as it was.
 */
final class YearsViewModel {
  private static final Texts TEXTS = Texts.of(YearsViewModel.class);

  private static final int FIRST = 1870;
  private static final int LAST = 2100;
  private static final int DIGITS = 4;

  private final ObjectProperty<ListOptions> options;
  private final StringProperty from = new SimpleStringProperty(this, "from", "");
  private final StringProperty to = new SimpleStringProperty(this, "to", "");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
  private Span shown = new Span(OptionalInt.empty(), OptionalInt.empty());

  private record Span(OptionalInt from, OptionalInt to) {
    static Span of(ListOptions options) {
      return new Span(options.fromYear(), options.toYear());
    }
  }

  YearsViewModel(ObjectProperty<ListOptions> options) {
    this.options = options;
    options.subscribe(now -> show(Span.of(now)));
    from.subscribe(_ -> typed());
    to.subscribe(_ -> typed());
  }

  StringProperty fromProperty() {
    return from;
  }

  StringProperty toProperty() {
    return to;
  }

  /** The mistake in the typed years with its remedy; empty when there is none. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** True if the years are in the wrong order. */
  boolean swapped() {
    OptionalInt first = year(from.get());
    OptionalInt last = year(to.get());
    return first.isPresent() && last.isPresent() && first.getAsInt() > last.getAsInt();
  }

  /** Swaps the years so that the earlier one comes first. */
  void swap() {
    String first = from.get();
    from.set(to.get());
    to.set(first);
  }

  private void show(Span span) {
    if (!span.equals(shown)) {
      shown = span;
      from.set(text(span.from));
      to.set(text(span.to));
    }
  }

  private static String text(OptionalInt year) {
    return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
  }

  private void typed() {
    problem.set(problemNow());
    Span span = new Span(year(from.get()), year(to.get()));
    boolean whole = from.get().isBlank() == span.from.isEmpty();
    if (problem.get().isEmpty() && whole && to.get().isBlank() == span.to.isEmpty()) {
      if (!span.equals(shown)) {
        shown = span;
        options.set(options.get().withYears(span.from, span.to));
      }
    }
  }

  private String problemNow() {
    String first = notYear(from.get());
    if (!first.isEmpty()) {
      return first;
    }
    String last = notYear(to.get());
    if (!last.isEmpty()) {
      return last;
    }
    return swapped() ? TEXTS.format("years.none", from.get().strip(), to.get().strip()) : "";
  }

  /** A year that is not typed to its end is no problem yet. */
  private static String notYear(String typed) {
    String text = typed.strip();
    boolean begun = text.length() < DIGITS && text.chars().allMatch(Character::isDigit);
    return begun || year(text).isPresent() ? "" : TEXTS.format("years.wrong", text, FIRST, LAST);
  }

  private static OptionalInt year(String typed) {
    String text = typed.strip();
    if (text.length() != DIGITS || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return OptionalInt.empty();
    }
    int year = Integer.parseInt(text);
    return year >= FIRST && year <= LAST ? OptionalInt.of(year) : OptionalInt.empty();
  }
}
