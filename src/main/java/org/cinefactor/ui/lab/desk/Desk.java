package org.cinefactor.ui.lab.desk;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.lab.LabModel;
import org.cinefactor.lab.Person;
import org.cinefactor.lab.RankModels;
import org.cinefactor.recommend.Recommender;

/**
 * The state that all views of the lab share: the models of all ranks, the rank and the person that
 * are looked at.
 */
public final class Desk {
  public static final int START = 55;

  /** The number of movies that a list of the lab has. */
  public static final int PLACES = Recommender.LIST_LENGTH;

  private final Ranks ranks;
  private final People people;
  private final Pins pins = new Pins();
  private final ObjectProperty<LabPage> page =
      new SimpleObjectProperty<>(this, "page", LabPage.TOP_TEN);
  private final IntegerProperty rank = new SimpleIntegerProperty(this, "rank", START);
  private final ReadOnlyObjectWrapper<Person> person;
  private final ReadOnlyObjectWrapper<Optional<LabModel>> model =
      new ReadOnlyObjectWrapper<>(this, "model", Optional.empty());

  public Desk(Ranks ranks, People people) {
    this.ranks = ranks;
    this.people = people;
    this.person =
        new ReadOnlyObjectWrapper<>(this, "person", people.chosenProperty().get().person());
    people.chosenProperty().subscribe(whose -> person.set(whose.person()));
    rank.subscribe(
        now -> {
          ranks.lookAt(now.intValue());
          look();
        });
    ranks.shelfProperty().subscribe(_ -> look());
    ranks.availableProperty().subscribe(_ -> look());
  }

  /** The models of all ranks. */
  public Ranks ranks() {
    return ranks;
  }

  /** Those whose list can be looked at. */
  public People people() {
    return people;
  }

  /** The ranks beside the slider's. */
  public Pins pins() {
    return pins;
  }

  /** The view that is shown. */
  public ObjectProperty<LabPage> pageProperty() {
    return page;
  }

  /** True if a view is the one that is shown. */
  public ObservableValue<Boolean> shows(LabPage one) {
    return page.map(now -> now == one);
  }

  /** The ranks of the lists that are compared: the pinned ones and the slider's. */
  public List<Integer> compared() {
    return pins.with(rank.get());
  }

  /** Compares two or three ranks; the slider goes to the last one. */
  public void compare(List<Integer> wanted) {
    pins.pin(wanted);
    go(wanted.getLast());
  }

  /** The person whose list is looked at. */
  public ReadOnlyObjectProperty<Person> personProperty() {
    return person.getReadOnlyProperty();
  }

  /** True if it is the viewer's own list that is looked at. */
  public boolean mine() {
    return people.chosenProperty().get() instanceof Whose.Me;
  }

  /** The rank that the slider asks for, 1 to {@link Ranks#MOST}. */
  public IntegerProperty rankProperty() {
    return rank;
  }

  /** The model of that rank, or the nearest one that is there; empty while there is none. */
  public ReadOnlyObjectProperty<Optional<LabModel>> modelProperty() {
    return model.getReadOnlyProperty();
  }

  /** The model of a rank, or the nearest one that is there. */
  public Optional<LabModel> near(int wanted) {
    return ranks.shelfProperty().get().flatMap(shelf -> shelf.nearest(wanted));
  }

  /** The data set that the models are of; empty until it is ready. */
  public Optional<DataSet> data() {
    return ranks.shelfProperty().get().map(shelf -> shelf.data().data());
  }

  /** Goes to a rank; a number outside of the slider goes to its end. */
  public void go(double wanted) {
    rank.set(Math.clamp(Math.round(wanted), 1, Ranks.MOST));
  }

  private void look() {
    Optional<RankModels> shelf = ranks.shelfProperty().get();
    Optional<LabModel> next = shelf.flatMap(s -> s.nearest(rank.get()));
    if (next.isEmpty() || model.get().isEmpty() || next.get() != model.get().get()) {
      model.set(next);
    }
  }
}
