package org.cinefactor.evaluate;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.dataset.RatingMatrix;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.model.Solver;
import org.cinefactor.nmf.svd.TruncatedSvd;
import org.cinefactor.nmf.train.RankSweep;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.Recommender;
import org.cinefactor.recommend.factor.NotebookRecommender;
import org.cinefactor.recommend.tuned.TunedRecipe;
import org.cinefactor.recommend.tuned.TunedRecommender;

/** The recommendation methods that are compared. */
public enum EvaluatedMethod {
  /** The movies that most people have rated, the same for everybody; has no rank. */
  POPULAR(0),
  /** The singular value decomposition. */
  PURESVD(80),
  /** Non-negative factors, folded in as the notebook does. */
  NOTEBOOK(55),
  /**
   * Non-negative factors, and the program's best fold-in; the rank is that of each of its parts.
   */
  TUNED(TunedRecipe.standard().components());

  private final int usualRank;

  EvaluatedMethod(int usualRank) {
    this.usualRank = usualRank;
  }

  /** The word on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True if its lists follow the dials for obscurity and diversity. */
  public boolean hasDials() {
    return this == NOTEBOOK || this == TUNED;
  }

  /** The rank that is taken when none is given; 0 when it has none. */
  public int usualRank() {
    return usualRank;
  }

  /**
   * Learns from ratings.
   *
   * @param set the ratings
   * @param solver by which the notebook's factors are trained
   * @param ranks the ranks; a method without one gives one recommender, with rank 0
   * @param onResult gets each rank's recommender, not always in order, never two at a time
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public void train(
      TrainingSet set,
      Solver solver,
      int[] ranks,
      BiConsumer<Integer, Recommender> onResult,
      Progress progress) {
    RatingMatrix matrix = set.matrix(progress);
    Catalog catalog = set.catalog();
    switch (this) {
      case POPULAR -> onResult.accept(0, new MostPopular(set.ratings(), catalog));
      case PURESVD -> pureSvd(matrix, catalog, ranks, onResult, progress);
      case NOTEBOOK ->
          new RankSweep(
                  matrix.matrix(), matrix.movieIds(), NmfSettings.notebook().withSolver(solver))
              .run(
                  ranks,
                  training ->
                      onResult.accept(
                          training.model().components(),
                          new NotebookRecommender(training.model(), catalog, set.popularity())),
                  progress);
      case TUNED -> {
        for (int rank : ranks) {
          TunedRecipe recipe = new TunedRecipe(rank);
          onResult.accept(
              rank,
              new TunedRecommender(
                  recipe.train(matrix.matrix(), matrix.movieIds(), catalog, progress),
                  catalog,
                  set.popularity()));
        }
      }
    }
  }

  private static void pureSvd(
      RatingMatrix matrix,
      Catalog catalog,
      int[] ranks,
      BiConsumer<Integer, Recommender> onResult,
      Progress progress) {
    int most = Arrays.stream(ranks).max().orElse(1);
    TruncatedSvd svd = TruncatedSvd.of(matrix.matrix(), most, progress);
    for (int rank : ranks) {
      onResult.accept(rank, new PureSvd(svd.first(rank), matrix.movieIds(), catalog));
    }
  }
}
