package org.cinefactor.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.dataset.RatingMatrix;
import org.cinefactor.nmf.matrix.FactorPool;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.model.Stopping;
import org.cinefactor.nmf.train.RankTrainer;
import org.cinefactor.nmf.train.Training;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;
import org.cinefactor.recommend.factor.NotebookRecommender;

/**
 * The cross-validation of the notebook's model at many ranks: how it fits all ratings, and what it
 * is worth to people that it has not seen. Each set of ratings is decomposed once for all ranks.
 * Runs on the calling thread, which can be any; training itself uses all processors.
 */
public final class RankCrossValidation {
  private final DataSet data;
  private final MovieFilter filter;
  private final NmfSettings settings;
  private final int[] folds;

  /**
   * @param data the data set
   * @param filter the movies of the model whose fit is measured; the folds' models have all movies
   * @param settings how to train, but for the rank
   * @param folds for whom lists are made, each 0 to 4: all five for the figures of {@code
   *     evaluate}, one for a quick look
   */
  public RankCrossValidation(DataSet data, MovieFilter filter, NmfSettings settings, int[] folds) {
    this.data = data;
    this.filter = filter;
    this.settings = settings;
    this.folds = folds.clone();
  }

  /**
   * Measures rank after rank, in the given order.
   *
   * @param ranks which ones, each at least 1
   * @param onResult gets each rank's figures as soon as they are known
   * @param progress receives how many ranks are done
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   * @throws IllegalArgumentException when no movie passes the filter
   */
  public void run(int[] ranks, Consumer<RankFigures> onResult, Progress progress) {
    int most = Arrays.stream(ranks).max().orElse(1);
    progress.report(Stage.INITIALIZING, 0, ranks.length, Double.NaN);
    FactorPool memory = new FactorPool();
    RankTrainer all =
        trainer(RatingMatrix.of(data.ratings(), filter, progress), most, memory, progress);
    List<Part> parts = new ArrayList<>();
    for (int number : folds) {
      Fold fold = Fold.of(data, number, progress);
      RatingMatrix matrix = fold.training().matrix(progress);
      parts.add(new Part(fold, trainer(matrix, most, memory, progress)));
    }
    for (int i = 0; i < ranks.length; i++) {
      onResult.accept(figures(ranks[i], all, parts, progress.withoutReports()));
      progress.report(Stage.MEASURING_RANKS, i + 1, ranks.length, Double.NaN);
    }
  }

  private RankTrainer trainer(RatingMatrix matrix, int most, FactorPool memory, Progress progress) {
    return new RankTrainer(
        matrix.matrix(), matrix.movieIds(), settings, most, memory, progress.withoutReports());
  }

  /** A fold, and what its models are trained with. */
  private record Part(Fold fold, RankTrainer trainer) {}

  private RankFigures figures(int rank, RankTrainer all, List<Part> parts, Progress progress) {
    Training fit = all.train(rank, progress);
    Stopping stopping = stopping(fit);
    MetricAccumulator accumulator = new MetricAccumulator();
    HeldOutError error = new HeldOutError();
    for (Part part : parts) {
      Fold fold = part.fold();
      Training training = part.trainer().train(rank, progress);
      stopping = stopping(training) == Stopping.MAX_ITER ? Stopping.MAX_ITER : stopping;
      var recommender =
          new NotebookRecommender(training.model(), data.catalog(), fold.training().popularity());
      for (TestPerson person : fold.people()) {
        accumulator.add(
            recommender.recommend(person.ratings(), MetricAccumulator.PLACES), person.relevant());
        error.add(recommender.model(), recommender.latentFeatures(person.ratings()), person);
      }
    }
    return new RankFigures(
        rank,
        fit.iterations(),
        stopping,
        fit.seconds(),
        fit.reconstructionError(),
        error.root(),
        accumulator.mean(data.ratings().ratedMovies()));
  }

  private static Stopping stopping(Training training) {
    return Stopping.of(training.model().settings(), training.violations());
  }
}
