package org.cinefactor.lab;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.evaluate.EvaluatedMethod;
import org.cinefactor.evaluate.Evaluation;
import org.cinefactor.evaluate.EvaluationResult;
import org.cinefactor.evaluate.Fold;
import org.cinefactor.evaluate.RankCrossValidation;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;
import org.cinefactor.recommend.ListOptions;

/**
 * The measurement of ranks and other methods on people that no model has seen, all five folds, as
 * {@code evaluate} and {@code sweep} do: each figure is handed on as it comes. Runs on the calling
 * thread.
 */
public final class RankMeasurement {
  /** Ranks over the whole range of the slider, denser where curves bend. */
  public static final List<Integer> FIRST =
      List.of(1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 70, 80, 90, 100);

  /** The methods that ranks are compared with, in the order in which they are measured. */
  public static final List<EvaluatedMethod> METHODS =
      List.of(EvaluatedMethod.POPULAR, EvaluatedMethod.PURESVD, EvaluatedMethod.TUNED);

  private static final int[] FOLDS = IntStream.range(0, Fold.FOLDS).toArray();

  private final DataSet data;
  private final MovieFilter filter;
  private final NmfSettings settings;
  private final Consumer<Measurements> onResult;
  private Measurements measured;

  /**
   * @param filter the movies of the models whose fit is measured
   * @param settings how they are trained, but for the rank
   * @param before what is known already, and is not measured again
   * @param onResult gets all that is known whenever something comes to it
   */
  public RankMeasurement(
      DataSet data,
      MovieFilter filter,
      NmfSettings settings,
      Measurements before,
      Consumer<Measurements> onResult) {
    this.data = data;
    this.filter = filter;
    this.settings = settings;
    this.measured = before;
    this.onResult = onResult;
  }

  /** {@link #FIRST}, then all other ranks up to a greatest one. */
  public static List<Integer> order(int most) {
    return Stream.concat(
            FIRST.stream(), IntStream.rangeClosed(1, most).boxed().filter(k -> !FIRST.contains(k)))
        .filter(rank -> rank <= most)
        .toList();
  }

  /**
   * Measures ranks in their order.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public Measurements ranks(List<Integer> wanted, Progress progress) {
    int[] missing = measured.missing(wanted);
    if (missing.length > 0) {
      new RankCrossValidation(data, filter, settings, FOLDS)
          .run(missing, one -> tell(measured.with(one)), progress);
    }
    return measured;
  }

  /**
   * Measures the methods that ranks are compared with, each at its usual rank.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public Measurements others(Progress progress) {
    Progress silent = progress.withoutReports();
    for (EvaluatedMethod one : METHODS) {
      if (!measured.others().containsKey(one)) {
        progress.report(Stage.MEASURING_METHODS, METHODS.indexOf(one), METHODS.size(), Double.NaN);
        int[] rank = {one.usualRank()};
        for (EvaluationResult s :
            new Evaluation(data, FOLDS, ListOptions.none(), silent).of(one, rank, silent)) {
          tell(measured.with(one, s.metrics()));
        }
      }
    }
    return measured;
  }

  private void tell(Measurements more) {
    measured = more;
    onResult.accept(more);
  }
}
