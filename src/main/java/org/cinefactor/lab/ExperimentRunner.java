package org.cinefactor.lab;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.progress.Progress;

/**
 * A runner of experiments on one data set. Models are trained once for all experiments with the
 * same filter and settings. Not for several threads at once.
 */
public final class ExperimentRunner {
  private final DataSet data;
  private final Map<MovieFilter, LabData> filtered = new HashMap<>();
  private final Map<Kind, RankModels> shelves = new HashMap<>();

  private record Kind(MovieFilter filter, NmfSettings settings) {}

  /** A bench for experiments on this data set. */
  public ExperimentRunner(DataSet data) {
    this.data = data;
  }

  /** The data set. */
  public DataSet data() {
    return data;
  }

  /**
   * Runs an experiment on this data set, whatever data it was made on; takes long when ranks are to
   * be trained.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   * @throws IllegalArgumentException when no movie passes the filter
   */
  public ExperimentResult run(Experiment experiment, Progress progress) {
    RankModels shelf = shelf(experiment.filter(), experiment.settings(), progress);
    int[] ranks = experiment.ranks().stream().distinct().mapToInt(Integer::intValue).toArray();
    shelf.fill(ranks, model -> {}, progress);
    List<LabModel> models =
        experiment.ranks().stream().map(rank -> shelf.at(rank).orElseThrow()).toList();
    return new ExperimentResult(
        experiment.on(data),
        models,
        Comparison.of(models, experiment.person(), experiment.places()));
  }

  /**
   * The models for some settings, few or many.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public RankModels shelf(MovieFilter filter, NmfSettings settings, Progress progress) {
    NmfSettings any = settings.withComponents(1);
    return shelves.computeIfAbsent(
        new Kind(filter, any),
        kind ->
            new RankModels(
                filtered.computeIfAbsent(filter, f -> LabData.of(data, f, progress)),
                any,
                Optional.empty()));
  }
}
