package org.cinefactor.ui.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.cinefactor.lab.Comparison;
import org.cinefactor.lab.LabModel;
import org.cinefactor.lab.Person;

/**
 * The same person's ten places at two or three ranks: those that were pinned, then the slider's.
 */
final class SideBySideViewModel {
  private static final int LOW = 2;
  private static final int MIDDLE = 20;

  private final Desk desk;
  private final ReadOnlyIntegerWrapper first = new ReadOnlyIntegerWrapper(this, "first", LOW);
  private final ReadOnlyIntegerWrapper second = new ReadOnlyIntegerWrapper(this, "second", MIDDLE);
  private final BooleanProperty three = new SimpleBooleanProperty(this, "three");
  private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
      new ReadOnlyObjectWrapper<>(this, "comparison", Optional.empty());

  SideBySideViewModel(Desk desk, ObservableValue<Boolean> shown) {
    this.desk = desk;
    desk.modelProperty().when(shown).subscribe(_ -> compare());
    desk.personProperty().subscribe(_ -> compare());
    desk.ranks().thereProperty().when(shown).subscribe(_ -> compare());
    first.subscribe(_ -> compare());
    second.subscribe(_ -> compare());
    three.subscribe(_ -> compare());
  }

  Desk desk() {
    return desk;
  }

  /** The rank of the first list. */
  ReadOnlyIntegerProperty firstProperty() {
    return first.getReadOnlyProperty();
  }

  /** The rank of the list in the middle, when there are three. */
  ReadOnlyIntegerProperty secondProperty() {
    return second.getReadOnlyProperty();
  }

  /** Whether there are three lists. */
  BooleanProperty threeProperty() {
    return three;
  }

  /** The lists; empty when there is nothing to compare. */
  ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
    return comparison.getReadOnlyProperty();
  }

  /** Pins another rank to the left. */
  void first(int rank) {
    first.set(Math.clamp(rank, 1, Ranks.MOST));
  }

  /** Pins another rank to the middle. */
  void second(int rank) {
    second.set(Math.clamp(rank, 1, Ranks.MOST));
  }

  /** Shows these ranks, two or three; the slider goes to the last one. */
  void show(List<Integer> ranks) {
    first(ranks.getFirst());
    three.set(ranks.size() > 2);
    if (ranks.size() > 2) {
      second(ranks.get(1));
    }
    desk.go(ranks.getLast());
  }

  /** The ranks of the lists, from left to right. */
  List<Integer> ranks() {
    int last = desk.rankProperty().get();
    return three.get() ? List.of(first.get(), second.get(), last) : List.of(first.get(), last);
  }

  private void compare() {
    Person person = desk.personProperty().get();
    Optional<LabModel> last = desk.modelProperty().get();
    boolean mine = person.name().equals(People.MINE);
    if (last.isEmpty() || (mine && person.told().isEmpty())) {
      comparison.set(Optional.empty());
      return;
    }
    var models = new ArrayList<LabModel>();
    desk.near(first.get()).ifPresent(models::add);
    if (three.get()) {
      desk.near(second.get()).ifPresent(models::add);
    }
    models.add(last.get());
    Comparison next = Comparison.of(models, person, TopTenViewModel.PLACES);
    boolean silent =
        mine
            && next.sides().stream()
                .allMatch(side -> side.list().stream().allMatch(r -> r.score() == 0));
    comparison.set(silent ? Optional.empty() : Optional.of(next));
  }
}
