package org.cinefactor.workspace.store;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.dataset.RatingMatrix;
import org.cinefactor.dataset.RatingTable;
import org.cinefactor.nmf.matrix.CoordinateMatrix;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.Method;
import org.cinefactor.recommend.Popularity;
import org.cinefactor.recommend.coldstart.ColdStartMovies;
import org.cinefactor.recommend.coldstart.ElicitationGains;
import org.cinefactor.recommend.factor.FactorRecommender;
import org.cinefactor.recommend.factor.NotebookRecommender;
import org.cinefactor.recommend.tuned.TunedModel;
import org.cinefactor.recommend.tuned.TunedRecommender;

/** The recommender of each method. */
public final class Recommenders {
  private Recommenders() {}

  /**
   * A recommender from a model, among the movies of a data set. For the tuned method, a model that
   * does not bring what it needs besides factors learns it from the data set's ratings, which takes
   * a moment; so do the products of thousands of components for the other.
   *
   * @throws CancellationException when {@code progress} asked to stop
   */
  public static FactorRecommender of(Method method, Model model, DataSet data, Progress progress) {
    Popularity popularity =
        Popularity.of(
            data.ratings().idsOfMovies(), data.ratings().ratingsOfMovies(), data.ratings().users());
    return switch (method) {
      case NOTEBOOK -> {
        model.factors().prepareFoldIn(progress);
        yield new NotebookRecommender(model.factors(), data.catalog(), popularity);
      }
      case TUNED -> new TunedRecommender(tuned(model, data, progress), data.catalog(), popularity);
    };
  }

  private static TunedModel tuned(Model model, DataSet data, Progress progress) {
    FactorModel factors = model.factors();
    return model
        .foldIn()
        .map(foldIn -> new TunedModel(factors, foldIn))
        .orElseGet(
            () ->
                TunedModel.learn(
                    factors, stars(data.ratings(), factors, progress), data.catalog(), progress));
  }

  /**
   * Movies to ask a newcomer about, learned from everybody's ratings.
   *
   * @param gains the gains that were learned for the answers
   * @throws CancellationException when {@code progress} asked to stop
   */
  public static ColdStartMovies coldStartMovies(
      DataSet data, ElicitationGains gains, Progress progress) {
    RatingMatrix all = RatingMatrix.of(data.ratings(), MovieFilter.everything(), progress);
    return ColdStartMovies.of(all.matrix(), all.movieIds(), data.catalog(), gains);
  }

  /** Everybody's stars, users x movies, with the columns of some factors. */
  private static SparseMatrix stars(RatingTable ratings, FactorModel factors, Progress progress) {
    int[] column = new int[ratings.size()];
    int[] row = new int[ratings.size()];
    float[] value = new float[ratings.size()];
    int entries = 0;
    for (int user = 0; user < ratings.users(); user++) {
      progress.stopIfCancelled();
      for (int i = ratings.first(user); i < ratings.first(user + 1); i++) {
        int found = factors.column(ratings.movieId(i));
        if (found >= 0) {
          row[entries] = user;
          column[entries] = found;
          value[entries++] = ratings.stars(i);
        }
      }
    }
    return new CoordinateMatrix(
            ratings.users(),
            factors.columns(),
            Arrays.copyOf(row, entries),
            Arrays.copyOf(column, entries),
            Arrays.copyOf(value, entries))
        .compressed();
  }
}
