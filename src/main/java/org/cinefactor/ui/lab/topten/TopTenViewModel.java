package org.cinefactor.ui.lab.topten;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.cinefactor.lab.LabModel;
import org.cinefactor.lab.Person;
import org.cinefactor.lab.RankModels;
import org.cinefactor.lab.RankedList;
import org.cinefactor.lab.TimeLapse;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.ui.control.ListPlace;
import org.cinefactor.ui.lab.desk.Desk;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;

/**
 * The state of the Top ten tab: the ten best movies at the slider's rank. The list is made at once,
 * within the frame; since which rank each movie stands there is worked out in the background as
 * ranks come, and so is the highest score of all ranks, which has a whole bar: bars of a low rank
 * can be compared with those of a high one.
 */
public final class TopTenViewModel {
  private static final int RARELY = 10;

  private final Desk desk;
  private final ObservableValue<Optional<LabModel>> model;
  private final LatestJob<TimeLapse> tagging;
  private final ReadOnlyObjectWrapper<List<ListPlace>> places =
      new ReadOnlyObjectWrapper<>(this, "places", List.of());
  private final ReadOnlyObjectWrapper<Optional<RankedList>> side =
      new ReadOnlyObjectWrapper<>(this, "side", Optional.empty());
  private final ReadOnlyObjectWrapper<Map<Integer, Map<Integer, Integer>>> entered =
      new ReadOnlyObjectWrapper<>(this, "entered", Map.of());

  /** True if the list shown is of another rank than the slider's, which was not there yet. */
  private boolean standIn;

  /** The highest score of the person's lists at all ranks that were there; 0 while not known. */
  private double highest;

  /**
   * @param shown whether anybody looks at it; it follows the slider only then
   */
  public TopTenViewModel(Desk desk, TaskRunner runner, ObservableValue<Boolean> shown) {
    this.desk = desk;
    this.model = desk.modelProperty().when(shown);
    this.tagging = new LatestJob<>(runner, this::tagged);
    model.subscribe(_ -> list());
    desk.personProperty()
        .subscribe(
            _ -> {
              highest = 0;
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
  public ReadOnlyObjectProperty<List<ListPlace>> placesProperty() {
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
    List<ListPlace> before = standIn ? List.of() : places.get();
    standIn = now.get().rank() != desk.rankProperty().get();
    RankedList found = RankedList.of(now.get(), person, Desk.PLACES);
    boolean silent = found.list().stream().allMatch(r -> r.score() == 0);
    side.set(Optional.of(found));
    places.set(silent ? List.of() : ListPlace.list(found.list(), before, highest));
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
      tagging.start(_ -> TimeLapse.of(all.models(), person.ratings(), Desk.PLACES));
    }
  }

  private void tagged(TimeLapse lapse) {
    entered.set(entered(lapse));
    highest =
        lapse.frames().stream()
            .flatMap(frame -> frame.places().stream())
            .mapToDouble(place -> place.recommendation().score())
            .max()
            .orElse(0);
    List<ListPlace> shown = places.get();
    side.get()
        .filter(_ -> !shown.isEmpty())
        .ifPresent(now -> places.set(compared(now.list(), shown)));
  }

  /** The places as they are shown, with bars to the scale that is known by now. */
  private List<ListPlace> compared(List<Recommendation> list, List<ListPlace> shown) {
    List<ListPlace> scaled = ListPlace.list(list, List.of(), highest);
    return IntStream.range(0, shown.size())
        .mapToObj(i -> shown.get(i).withShare(scaled.get(i).share()))
        .toList();
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
