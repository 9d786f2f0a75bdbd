package org.cinefactor.profile.store;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.cinefactor.profile.Shelf;
import org.cinefactor.profile.ShelfChange;

/** A step's changes as text, one line each: {@code RATINGS 2571 - 4.5 0}. */
final class UndoStepText {
  private UndoStepText() {}

  static String write(List<ShelfChange> changes) {
    var text = new StringBuilder();
    for (ShelfChange c : changes) {
      text.append(c.shelf().text()).append(' ').append(c.movieId()).append(' ');
      text.append(number(c.before())).append(' ').append(number(c.after())).append(' ');
      text.append(c.place()).append('\n');
    }
    return text.toString();
  }

  /**
   * The changes.
   *
   * @throws IllegalArgumentException when the text is not one that {@link #write} made
   */
  static List<ShelfChange> read(String text) {
    var changes = new ArrayList<ShelfChange>();
    for (String line : text.lines().toList()) {
      List<String> words = List.of(line.split(" ", -1));
      if (words.size() != 5) {
        throw new IllegalArgumentException("not a change: " + line); // not shown
      }
      Shelf shelf = shelf(words.get(0));
      changes.add(
          new ShelfChange(
              shelf,
              Integer.parseInt(words.get(1)),
              number(shelf, words.get(2)),
              number(shelf, words.get(3)),
              Integer.parseInt(words.get(4))));
    }
    return changes;
  }

  private static Shelf shelf(String word) {
    return Shelf.read(word)
        .orElseThrow(() -> new IllegalArgumentException("there is no shelf " + word)); // not shown
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? Double.toString(value.getAsDouble()) : "-";
  }

  private static OptionalDouble number(Shelf shelf, String word) {
    if (word.equals("-")) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(word);
    if (!shelf.holds(value)) {
      throw new IllegalArgumentException("no number for " + shelf); // not shown
    }
    return OptionalDouble.of(value);
  }
}
