package org.cinefactor.ui.lab.desk;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** The ranks that are pinned beside the slider's: one, or two when three lists are compared. */
public final class Pins {
  private static final int LOW = 2;
  private static final int MIDDLE = 20;

  private final ReadOnlyIntegerWrapper first = new ReadOnlyIntegerWrapper(this, "first", LOW);
  private final ReadOnlyIntegerWrapper second = new ReadOnlyIntegerWrapper(this, "second", MIDDLE);
  private final BooleanProperty three = new SimpleBooleanProperty(this, "three");

  /** The rank of the first list. */
  public ReadOnlyIntegerProperty firstProperty() {
    return first.getReadOnlyProperty();
  }

  /** The rank of the list in the middle, when there are three. */
  public ReadOnlyIntegerProperty secondProperty() {
    return second.getReadOnlyProperty();
  }

  /** True if there are three lists. */
  public BooleanProperty threeProperty() {
    return three;
  }

  /** Pins another rank to the left. */
  public void first(int rank) {
    first.set(Math.clamp(rank, 1, Ranks.MOST));
  }

  /** Pins another rank to the middle. */
  public void second(int rank) {
    second.set(Math.clamp(rank, 1, Ranks.MOST));
  }

  /** Pins all but the last of two or three ranks. */
  void pin(List<Integer> ranks) {
    first(ranks.getFirst());
    three.set(ranks.size() > 2);
    if (ranks.size() > 2) {
      second(ranks.get(1));
    }
  }

  /** The ranks from left to right, the slider's last. */
  List<Integer> with(int last) {
    return three.get() ? List.of(first.get(), second.get(), last) : List.of(first.get(), last);
  }
}
