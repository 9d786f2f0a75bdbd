package org.cinefactor.ui.lab.choices;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.lab.FilterCounts;
import org.cinefactor.lab.LabData;
import org.cinefactor.lab.LabModel;
import org.cinefactor.lab.Person;
import org.cinefactor.lab.RunComparison;
import org.cinefactor.lab.Stability;
import org.cinefactor.lab.export.ChartExport;
import org.cinefactor.lab.export.ChartExports;
import org.cinefactor.lab.export.TableExport;
import org.cinefactor.lab.export.TableExports;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.ui.lab.desk.Desk;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;

/**
 * The state of the Choices tab. A run with other choices, at the slider's rank, is held against the
 * run that was kept; the models of the lab change only when that is asked for.
 */
public final class ChoicesViewModel {
  /** The filter and settings that a run would be trained with. */
  record Draft(MovieFilter filter, NmfSettings settings) {}

  private final Desk desk;
  private final LatestJob<LabModel> training;
  private final LatestJob<Stability> stabilityJob;
  private final ReadOnlyObjectWrapper<Draft> draft;
  private final ReadOnlyObjectWrapper<Optional<FilterCounts>> counts =
      new ReadOnlyObjectWrapper<>(this, "counts", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<LabModel>> kept =
      new ReadOnlyObjectWrapper<>(this, "kept", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<LabModel>> run =
      new ReadOnlyObjectWrapper<>(this, "run", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<RunComparison>> runs =
      new ReadOnlyObjectWrapper<>(this, "runs", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Stability>> stability =
      new ReadOnlyObjectWrapper<>(this, "stability", Optional.empty());

  public ChoicesViewModel(Desk desk, TaskRunner runner) {
    this.desk = desk;
    this.training = new LatestJob<>(runner, this::trained);
    this.stabilityJob = new LatestJob<>(runner, found -> stability.set(Optional.of(found)));
    this.draft =
        new ReadOnlyObjectWrapper<>(
            this,
            "draft",
            new Draft(desk.ranks().filterProperty().get(), desk.ranks().settingsProperty().get()));
    desk.ranks().filterProperty().subscribe(_ -> follow());
    desk.ranks().settingsProperty().subscribe(_ -> follow());
    desk.ranks().shelfProperty().subscribe(_ -> count());
    draft.subscribe(_ -> count());
    draft.subscribe(_ -> forget());
    desk.personProperty()
        .subscribe(
            _ -> {
              compare();
              forget();
            });
    kept.subscribe(_ -> compare());
    run.subscribe(_ -> compare());
  }

  Desk desk() {
    return desk;
  }

  LatestJob<?> training() {
    return training;
  }

  LatestJob<?> stabilityJob() {
    return stabilityJob;
  }

  /** The settings that would be trained with. */
  ReadOnlyObjectProperty<Draft> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  /** The movies and ratings that pass the draft's filter, both ways. */
  public ReadOnlyObjectProperty<Optional<FilterCounts>> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  /** The last run. */
  ReadOnlyObjectProperty<Optional<LabModel>> runProperty() {
    return run.getReadOnlyProperty();
  }

  /** The kept run's list beside the last one's; one list while only one is there. */
  public ReadOnlyObjectProperty<Optional<RunComparison>> runsProperty() {
    return runs.getReadOnlyProperty();
  }

  /** Stability of the list over the seeds; empty until that was asked for. */
  public ReadOnlyObjectProperty<Optional<Stability>> stabilityProperty() {
    return stability.getReadOnlyProperty();
  }

  /** Chooses another filter. */
  public void filter(UnaryOperator<MovieFilter> change) {
    Draft now = draft.get();
    draft.set(new Draft(change.apply(now.filter), now.settings));
  }

  /** Chooses other settings. */
  public void settings(UnaryOperator<NmfSettings> change) {
    Draft now = draft.get();
    draft.set(new Draft(now.filter, change.apply(now.settings)));
  }

  /** All choices as the notebook made them. */
  void likeTheNotebook() {
    draft.set(new Draft(MovieFilter.notebook(), NmfSettings.notebook()));
  }

  /** Trains the slider's rank with these choices. */
  public void train() {
    Optional<DataSet> data = desk.data();
    Draft wanted = draft.get();
    NmfSettings settings = wanted.settings.withComponents(desk.rankProperty().get());
    if (data.isPresent()) {
      if (run.get().isEmpty() && kept.get().isEmpty()) {
        kept.set(desk.modelProperty().get());
      }
      DataSet from = data.get();
      training.start(
          progress ->
              LabModel.train(LabData.of(from, wanted.filter, progress), settings, progress));
    }
  }

  /** Holds the next run against the last one. */
  void keep() {
    if (run.get().isPresent()) {
      kept.set(run.get());
    }
  }

  /** Trains all ranks of the lab with these choices. */
  public void useForAll() {
    desk.ranks().use(draft.get().filter, draft.get().settings);
  }

  /** True if the lab's models are made with other choices. */
  public boolean differs() {
    Draft now = draft.get();
    return !now.filter.equals(desk.ranks().filterProperty().get())
        || !now.settings
            .withComponents(1)
            .equals(desk.ranks().settingsProperty().get().withComponents(1));
  }

  /** Trains with ten seeds, and counts how many of ten movies stay. */
  public void measureStability() {
    Optional<DataSet> data = desk.data();
    Person person = desk.personProperty().get();
    if (data.isPresent() && !person.ratings().isEmpty()) {
      Draft wanted = draft.get();
      NmfSettings settings = wanted.settings.withComponents(desk.rankProperty().get());
      DataSet from = data.get();
      stabilityJob.start(
          progress ->
              Stability.of(
                  LabData.of(from, wanted.filter, progress),
                  settings,
                  person.ratings(),
                  Desk.PLACES,
                  Stability.SEEDS,
                  progress));
    }
  }

  /** The runs as a picture with its numbers. */
  public Optional<ChartExport> drawnRuns() {
    return runs.get().map(ChartExports::runs);
  }

  /** The runs as lists. */
  public Optional<TableExport> listedRuns() {
    return runs.get().map(TableExports::runs);
  }

  /** Stability over the seeds, drawn. */
  public Optional<ChartExport> drawnStability() {
    String person = desk.personProperty().get().name();
    return stability.get().map(found -> ChartExports.stability(person, found));
  }

  /** The movies and ratings that pass the draft's filter, as a table. */
  public Optional<TableExport> listedCounts() {
    return counts.get().map(TableExports::filter);
  }

  /** Drops the stability of other choices, or of another person. */
  private void forget() {
    stabilityJob.cancel();
    stability.set(Optional.empty());
  }

  private void follow() {
    draft.set(
        new Draft(desk.ranks().filterProperty().get(), desk.ranks().settingsProperty().get()));
  }

  private void count() {
    counts.set(desk.data().map(data -> FilterCounts.of(data.ratings(), draft.get().filter)));
  }

  private void trained(LabModel model) {
    run.set(Optional.of(model));
  }

  private void compare() {
    Person person = desk.personProperty().get();
    List<LabModel> models =
        java.util.stream.Stream.of(kept.get(), run.get()).flatMap(Optional::stream).toList();
    runs.set(
        models.isEmpty() || person.ratings().isEmpty()
            ? Optional.empty()
            : Optional.of(RunComparison.of(models, person, Desk.PLACES)));
  }
}
