package org.cinefactor.ui.lab.topten;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.cinefactor.lab.LabModel;
import org.cinefactor.lab.Person;
import org.cinefactor.lab.RankModels;
import org.cinefactor.lab.RankedList;
import org.cinefactor.lab.TimeLapse;
import org.cinefactor.ui.control.Place;
import org.cinefactor.ui.lab.desk.Desk;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;

/**
 * The ten best movies at the slider's rank. The list is made at once, within the frame; since which
 * rank each movie stands there is worked out in the background as ranks come.
 */
public final class TopTenViewModel {
  private static final int RARELY = 10;

  private final Desk desk;
  private final ObservableValue<Optional<LabModel>> model;
  private final LatestJob<Map<Integer, Map<Integer, Integer>>> tagging;
  private final ReadOnlyObjectWrapper<List<Place>> places =
      new ReadOnlyObjectWrapper<>(this, "places", List.of());
  private final ReadOnlyObjectWrapper<Optional<RankedList>> side =
      new ReadOnlyObjectWrapper<>(this, "side", Optional.empty());
  private final ReadOnlyObjectWrapper<Map<Integer, Map<Integer, Integer>>> entered =
      new ReadOnlyObjectWrapper<>(this, "entered", Map.of());

  /** Whether the list shown is of another rank than the slider's, which was not there yet. */
  private boolean standIn;

  /**
   * @param shown whether anybody looks at it; it follows the slider only then
   */
  public TopTenViewModel(Desk desk, TaskRunner runner, ObservableValue<Boolean> shown) {
    this.desk = desk;
    this.model = desk.modelProperty().when(shown);
    this.tagging = new LatestJob<>(runner, entered::set);
    model.subscribe(_ -> list());
    desk.personProperty()
        .subscribe(
            _ -> {
              list();
              tag();
            });
    desk.ranks().availableProperty().subscribe(n -> tagNowAndThen(n.intValue()));
  }

  /** The model whose list is shown. */
  ObservableValue<Optional<LabModel>> modelProperty() {
    return model;
  }

  Desk desk() {
    return desk;
  }

  /** The list at the slider's rank; empty when there is nothing to go by. */
  public ReadOnlyObjectProperty<List<Place>> placesProperty() {
    return places.getReadOnlyProperty();
  }

  /** The list with its figures. */
  public ReadOnlyObjectProperty<Optional<RankedList>> sideProperty() {
    return side.getReadOnlyProperty();
  }

  /** Changes when {@link #since} may answer differently. */
  ReadOnlyObjectProperty<Map<Integer, Map<Integer, Integer>>> enteredProperty() {
    return entered.getReadOnlyProperty();
  }

  /** The rank since which a movie stands in the list shown, without a gap; 0 while not known. */
  public int since(int movieId) {
    int rank = side.get().map(RankedList::rank).orElse(0);
    return entered.get().getOrDefault(rank, Map.of()).getOrDefault(movieId, 0);
  }

  private void list() {
    Optional<LabModel> now = desk.modelProperty().get();
    Person person = desk.personProperty().get();
    if (now.isEmpty() || person.ratings().isEmpty()) {
      side.set(Optional.empty());
      places.set(List.of());
      return;
    }
    List<Place> before = standIn ? List.of() : places.get();
    standIn = now.get().rank() != desk.rankProperty().get();
    RankedList found = RankedList.of(now.get(), person, Desk.PLACES);
    boolean silent = found.list().stream().allMatch(r -> r.score() == 0);
    side.set(Optional.of(found));
    places.set(silent ? List.of() : Place.list(found.list(), before));
  }

  /** Each tagging looks at all ranks: it is not worth doing for every single one that comes. */
  private void tagNowAndThen(int available) {
    if (available % RARELY == 0) {
      tag();
    }
  }

  private void tag() {
    Optional<RankModels> shelf = desk.ranks().shelfProperty().get();
    Person person = desk.personProperty().get();
    if (shelf.isPresent() && !person.ratings().isEmpty()) {
      RankModels all = shelf.get();
      tagging.start(_ -> entered(TimeLapse.of(all.models(), person.ratings(), Desk.PLACES)));
    }
  }

  private static Map<Integer, Map<Integer, Integer>> entered(TimeLapse lapse) {
    Map<Integer, Map<Integer, Integer>> byRank = new HashMap<>();
    for (TimeLapse.Frame frame : lapse.frames()) {
      Map<Integer, Integer> since = new HashMap<>();
      frame.places().forEach(p -> since.put(p.recommendation().movie().id(), p.entered()));
      byRank.put(frame.rank(), since);
    }
    return byRank;
  }
}
