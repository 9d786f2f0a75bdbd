package org.cinefactor.recommend;

import java.util.ArrayList;
import java.util.List;
import org.cinefactor.nmf.FactorModel;
import org.cinefactor.nmf.Initialization;
import org.cinefactor.nmf.JoinedFactors;
import org.cinefactor.nmf.Nmf;
import org.cinefactor.nmf.NmfSettings;
import org.cinefactor.nmf.Progress;
import org.cinefactor.nmf.SparseMatrix;

/**
 * How the tuned method gets its factors: several factorizations from random starts, joined. Each is
 * of the stars with people divided by the root of their norm and movies by their norm to the power
 * 0.2, so that neither busy people nor famous movies drown the rest.
 *
 * @param starts how many random starts are joined, at least 1
 * @param rank the components of each, at least 1
 */
public record TunedRecipe(int starts, int rank) {
  /** People are divided by their norm to this power. */
  static final double PERSON_POWER = 0.5;

  private static final double TOLERANCE = 0.01;
  private static final int MAX_ITERATIONS = 500;

  public TunedRecipe {
    if (starts < 1 || rank < 1) {
      throw new IllegalArgumentException("a recipe needs at least one start of rank 1");
    }
  }

  /** Four starts of rank 80: the best that was found at a small size. */
  public static TunedRecipe standard() {
    return new TunedRecipe(4, 80);
  }

  /**
   * Trains and learns all that the tuned method needs.
   *
   * @param stars users x movies
   * @param movieIds the movie of each column
   * @param progress hears of every iteration of every start
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public TunedModel train(SparseMatrix stars, int[] movieIds, Progress progress) {
    double[] weight = MovieWeights.of(stars);
    SparseMatrix even = evened(stars, weight);
    List<FactorModel> models = new ArrayList<>();
    for (int seed = 0; seed < starts; seed++) {
      NmfSettings settings =
          NmfSettings.notebook()
              .withInitialization(Initialization.RANDOM)
              .withComponents(rank)
              .withStopping(TOLERANCE, MAX_ITERATIONS)
              .withSeed(seed);
      models.add(Nmf.train(even, movieIds, settings, progress).model());
    }
    return TunedModel.learn(JoinedFactors.join(models, weight), stars, progress);
  }

  private static SparseMatrix evened(SparseMatrix stars, double[] weight) {
    int[] row = new int[stars.size()];
    int[] column = new int[stars.size()];
    float[] value = new float[stars.size()];
    for (int u = 0; u < stars.rows(); u++) {
      double squares = 0;
      for (int e = stars.rowStart(u); e < stars.rowStart(u + 1); e++) {
        squares += (double) stars.value(e) * stars.value(e);
      }
      double scale = squares == 0 ? 0 : Math.pow(squares, -PERSON_POWER / 2);
      for (int e = stars.rowStart(u); e < stars.rowStart(u + 1); e++) {
        row[e] = u;
        column[e] = stars.column(e);
        value[e] = (float) (scale * stars.value(e) * weight[column[e]]);
      }
    }
    return SparseMatrix.ofTriplets(stars.rows(), stars.columns(), row, column, value);
  }
}
