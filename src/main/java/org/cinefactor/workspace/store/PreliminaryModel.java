package org.cinefactor.workspace.store;

import java.util.Optional;
import org.cinefactor.dataset.Combination;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.dataset.RatingMatrix;
import org.cinefactor.dataset.RatingTable;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.progress.Progress;
import org.cinefactor.workspace.settings.Settings;

/**
 * The preliminary model of a large data set: of the wanted method, but with fewer components and
 * trained on a sample of the people, so that it answers at once while the requested model is
 * trained for a minute or more. The sample is every n-th person, whatever their ratings are.
 *
 * @param least the number of ratings below which a data set needs no preliminary model
 * @param ratings about how many ratings it is trained on at most
 */
public record PreliminaryModel(int least, int ratings) {
  /** Components for which so few people are enough, and which are found in a moment. */
  private static final int COMPONENTS = 16;

  private static final double TOLERANCE = 0.01;
  private static final int ITERATIONS = 100;

  /** Movies with fewer ratings by these people say nothing of them. */
  private static final MovieFilter KNOWN = new MovieFilter(4, 0, Combination.ALL);

  /** A model that takes about a second; smaller data sets are trained in some seconds. */
  public static PreliminaryModel usual() {
    return new PreliminaryModel(2_000_000, 500_000);
  }

  /** True if a data set is large enough to need one. */
  public boolean isFor(DataSet data) {
    return data.ratings().size() >= least;
  }

  /** Number of the people from whom a preliminary model of some ratings is learned. */
  public int people(RatingTable all) {
    int step = step(all);
    return (all.users() + step - 1) / step;
  }

  private int step(RatingTable all) {
    return (all.size() + ratings - 1) / ratings;
  }

  /**
   * The recommender that answers soonest: the model for some settings where it is shipped or kept,
   * or soon trained, else a preliminary one, in whose place {@link LoadedRecommender#of} has the
   * right one later.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   * @throws IllegalArgumentException when no movie passes the filter
   */
  public LoadedRecommender soonest(
      ModelStore models, DataSet data, Settings settings, Progress progress) {
    return models
        .find(ModelRequest.of(data, settings), progress)
        .map(model -> LoadedRecommender.with(data, settings, model, progress))
        .or(() -> of(data, settings, progress))
        .orElseGet(() -> LoadedRecommender.of(models, data, settings, progress));
  }

  /**
   * The model.
   *
   * @param wanted what it stands in for; its filter is not asked
   * @return empty where the data set is small, or too few people know the same movies
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  Optional<LoadedRecommender> of(DataSet data, Settings wanted, Progress progress) {
    if (!isFor(data)) {
      return Optional.empty();
    }
    RatingTable some = data.ratings().ofEvery(step(data.ratings()), progress);
    RatingMatrix matrix = RatingMatrix.of(some, KNOWN, progress);
    if (matrix.matrix().size() == 0) {
      return Optional.empty();
    }
    int components = Math.min(COMPONENTS, wanted.nmf().components());
    NmfSettings nmf = wanted.nmf().withComponents(components).withStopping(TOLERANCE, ITERATIONS);
    Settings settings = wanted.withNmf(nmf);
    Model model =
        ModelStore.train(matrix, data.catalog(), settings.nmf(), settings.method(), progress)
            .preliminary();
    return Optional.of(LoadedRecommender.with(data, settings, model, progress));
  }
}
