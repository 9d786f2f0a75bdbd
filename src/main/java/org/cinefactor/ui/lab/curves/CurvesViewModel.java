package org.cinefactor.ui.lab.curves;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cinefactor.evaluate.EvaluatedMethod;
import org.cinefactor.lab.Measurements;
import org.cinefactor.lab.RankMeasurement;
import org.cinefactor.lab.RankModels;
import org.cinefactor.progress.Stage;
import org.cinefactor.ui.lab.desk.Desk;
import org.cinefactor.ui.lab.desk.Ranks;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.LowPriority;
import org.cinefactor.ui.task.ProgressStep;
import org.cinefactor.ui.task.TaskRunner;
import org.cinefactor.ui.task.WorkState;

/**
 * The state of the Curves tab: cross-validated metrics by rank, measured in the background, and
 * those of other methods. It begins when the view is first looked at and the models of all ranks
 * are there: some ranks over the whole range first, then the other methods, then the rest. What was
 * measured before is read from disk.
 */
public final class CurvesViewModel {
  private final Desk desk;
  private final LatestJob<Measurements> measuring;
  private final ReadOnlyObjectWrapper<Measurements> measured =
      new ReadOnlyObjectWrapper<>(this, "measured", Measurements.none());
  private volatile Measurements latest = Measurements.none();
  private Optional<RankModels> of = Optional.empty();
  private boolean watched;

  public CurvesViewModel(Desk desk, TaskRunner runner) {
    this.desk = desk;
    this.measuring = new LatestJob<>(runner, this::publish);
    measuring.stepProperty().subscribe(_ -> publish(latest));
    measuring.stateProperty().subscribe(_ -> publish(latest));
    desk.ranks().filling().stateProperty().subscribe(_ -> begin());
  }

  Desk desk() {
    return desk;
  }

  /** The measurements so far. */
  public ReadOnlyObjectProperty<Measurements> measuredProperty() {
    return measured.getReadOnlyProperty();
  }

  /** The method that is being measured; empty while ranks are, or nothing. */
  Optional<EvaluatedMethod> method() {
    ProgressStep step = measuring.stepProperty().get();
    return measuring.state().busy() && step.stage() == Stage.MEASURING_METHODS
        ? Optional.of(RankMeasurement.METHODS.get((int) step.done()))
        : Optional.empty();
  }

  LatestJob<?> measuring() {
    return measuring;
  }

  /** The view is looked at. */
  public void watch() {
    watched = true;
    begin();
  }

  /** Stops; what was measured stays. */
  void cancel() {
    measuring.cancel();
  }

  /** Goes on after {@link #cancel} or a failure. */
  void resume() {
    of.ifPresent(this::measure);
  }

  private void begin() {
    Optional<RankModels> shelf = desk.ranks().shelfProperty().get();
    WorkState filling = desk.ranks().filling().state();
    boolean known = shelf.isPresent() && of.isPresent() && shelf.get() == of.get();
    if (watched && shelf.isPresent() && !filling.busy() && !known) {
      of = shelf;
      latest = Measurements.none();
      publish(Measurements.none());
      measure(shelf.get());
    }
  }

  private void measure(RankModels shelf) {
    measuring.start(
        LowPriority.behind(
            progress -> {
              Measurements before = shelf.measured();
              tell(shelf, before);
              var work =
                  new RankMeasurement(
                      shelf.data().data(),
                      shelf.data().filter(),
                      shelf.settings(),
                      before,
                      more -> {
                        shelf.keep(more);
                        tell(shelf, more);
                      });
              work.ranks(RankMeasurement.FIRST, progress);
              work.others(progress);
              return work.ranks(RankMeasurement.order(Ranks.MOST), LowPriority.resting(progress));
            }));
  }

  /** A job that was overtaken by another shelf's must not speak for it. */
  private void tell(RankModels shelf, Measurements now) {
    if (desk.ranks().shelfProperty().get().filter(s -> s == shelf).isPresent()) {
      latest = now;
    }
  }

  private void publish(Measurements now) {
    if (!now.equals(measured.get())) {
      measured.set(now);
    }
  }
}
