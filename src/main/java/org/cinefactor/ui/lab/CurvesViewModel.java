package org.cinefactor.ui.lab;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.evaluate.Contender;
import org.cinefactor.evaluate.Evaluation;
import org.cinefactor.evaluate.Quality;
import org.cinefactor.evaluate.RankFigures;
import org.cinefactor.evaluate.Standing;
import org.cinefactor.evaluate.Sweep;
import org.cinefactor.lab.RankShelf;
import org.cinefactor.recommend.Wishes;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;
import org.cinefactor.ui.task.WorkState;

/**
 * What each rank is worth to people that the models have not seen, measured in the background, and
 * the methods to hold it against. It begins when the view is first looked at and the models of all
 * ranks are there.
 */
final class CurvesViewModel {
  private static final int[] FOLD = {0};
  private static final int[] MEASURED = {
    1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 70, 80, 90, 100
  };

  private final Desk desk;
  private final LatestJob<Boolean> sweeping;
  private final LatestJob<Boolean> comparing;
  private final ReadOnlyObjectWrapper<List<RankFigures>> figures =
      new ReadOnlyObjectWrapper<>(this, "figures", List.of());
  private final ReadOnlyObjectWrapper<Map<Contender, Quality>> baselines =
      new ReadOnlyObjectWrapper<>(this, "baselines", Map.of());
  private ConcurrentSkipListMap<Integer, RankFigures> found = new ConcurrentSkipListMap<>();
  private ConcurrentSkipListMap<Contender, Quality> held = new ConcurrentSkipListMap<>();
  private Optional<RankShelf> measured = Optional.empty();
  private boolean watched;

  CurvesViewModel(Desk desk, TaskRunner runner) {
    this.desk = desk;
    this.sweeping = new LatestJob<>(runner, _ -> swept());
    this.comparing = new LatestJob<>(runner, _ -> publish());
    sweeping.stepProperty().subscribe(_ -> publish());
    comparing.stepProperty().subscribe(_ -> publish());
    desk.ranks().filling().stateProperty().subscribe(_ -> begin());
  }

  Desk desk() {
    return desk;
  }

  /** What was measured so far, by rank. */
  ReadOnlyObjectProperty<List<RankFigures>> figuresProperty() {
    return figures.getReadOnlyProperty();
  }

  /** What was measured so far of the other methods. */
  ReadOnlyObjectProperty<Map<Contender, Quality>> baselinesProperty() {
    return baselines.getReadOnlyProperty();
  }

  LatestJob<?> sweeping() {
    return sweeping;
  }

  LatestJob<?> comparing() {
    return comparing;
  }

  /** How many ranks are measured in all. */
  static int ranks() {
    return MEASURED.length;
  }

  /** Whether anything is being measured. */
  ObservableValue<Boolean> busy() {
    return Bindings.createBooleanBinding(
        () -> sweeping.state().busy() || comparing.state().busy(),
        sweeping.stateProperty(),
        comparing.stateProperty());
  }

  /** The view is looked at. */
  void watch() {
    watched = true;
    begin();
  }

  /** Stops; what was measured stays. */
  void cancel() {
    sweeping.cancel();
    comparing.cancel();
  }

  /** Measures from the start. */
  void again() {
    measured = Optional.empty();
    begin();
  }

  private void begin() {
    Optional<RankShelf> shelf = desk.ranks().shelfProperty().get();
    WorkState filling = desk.ranks().filling().state();
    boolean known = shelf.isPresent() && measured.isPresent() && shelf.get() == measured.get();
    if (!watched || shelf.isEmpty() || filling.busy() || known) {
      return;
    }
    measured = shelf;
    found = new ConcurrentSkipListMap<>();
    held = new ConcurrentSkipListMap<>();
    publish();
    sweep(shelf.get());
  }

  private void sweep(RankShelf shelf) {
    var into = found;
    DataSet data = shelf.data().data();
    sweeping.start(
        progress -> {
          new Sweep(data, shelf.data().filter(), shelf.settings(), FOLD)
              .run(MEASURED, one -> into.put(one.rank(), one), progress);
          return true;
        });
  }

  private void swept() {
    publish();
    measured.ifPresent(shelf -> compare(shelf.data().data()));
  }

  private void compare(DataSet data) {
    var into = held;
    comparing.start(
        progress -> {
          var evaluation = new Evaluation(data, FOLD, Wishes.none(), progress);
          for (Contender one : List.of(Contender.POPULAR, Contender.PURESVD, Contender.TUNED)) {
            progress.report("measuring " + one.word(), into.size(), 3, Double.NaN);
            int[] rank = {one.usualRank()};
            for (Standing s : evaluation.of(one, rank, progress)) {
              into.put(one, s.quality());
            }
          }
          return true;
        });
  }

  private void publish() {
    Collection<RankFigures> all = found.values();
    if (all.size() != figures.get().size()) {
      figures.set(List.copyOf(all));
    }
    if (held.size() != baselines.get().size()) {
      baselines.set(held.isEmpty() ? Map.of() : new EnumMap<>(held));
    }
  }
}
