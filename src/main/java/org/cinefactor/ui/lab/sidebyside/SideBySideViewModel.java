package org.cinefactor.ui.lab.sidebyside;

import java.util.ArrayList;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.cinefactor.lab.Comparison;
import org.cinefactor.lab.LabModel;
import org.cinefactor.lab.Person;
import org.cinefactor.ui.lab.desk.Desk;
import org.cinefactor.ui.lab.desk.Pins;

/**
 * The state of the Side by side tab: the same person's ten places at two or three ranks: those that
 * were pinned, then the slider's.
 */
public final class SideBySideViewModel {
  private final Desk desk;
  private final Pins pins;
  private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
      new ReadOnlyObjectWrapper<>(this, "comparison", Optional.empty());

  public SideBySideViewModel(Desk desk, ObservableValue<Boolean> shown) {
    this.desk = desk;
    this.pins = desk.pins();
    desk.modelProperty().when(shown).subscribe(_ -> compare());
    desk.personProperty().subscribe(_ -> compare());
    desk.ranks().availableProperty().when(shown).subscribe(_ -> compare());
    pins.firstProperty().subscribe(_ -> compare());
    pins.secondProperty().subscribe(_ -> compare());
    pins.threeProperty().subscribe(_ -> compare());
  }

  Desk desk() {
    return desk;
  }

  /** The ranks that are pinned. */
  public Pins pins() {
    return pins;
  }

  /** The lists; empty when there is nothing to compare. */
  public ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
    return comparison.getReadOnlyProperty();
  }

  private void compare() {
    Person person = desk.personProperty().get();
    Optional<LabModel> last = desk.modelProperty().get();
    boolean mine = desk.mine();
    if (last.isEmpty() || (mine && person.ratings().isEmpty())) {
      comparison.set(Optional.empty());
      return;
    }
    var models = new ArrayList<LabModel>();
    desk.near(pins.firstProperty().get()).ifPresent(models::add);
    if (pins.threeProperty().get()) {
      desk.near(pins.secondProperty().get()).ifPresent(models::add);
    }
    models.add(last.get());
    Comparison next = Comparison.of(models, person, Desk.PLACES);
    boolean silent =
        mine
            && next.sides().stream()
                .allMatch(side -> side.list().stream().allMatch(r -> r.score() == 0));
    comparison.set(silent ? Optional.empty() : Optional.of(next));
  }
}
