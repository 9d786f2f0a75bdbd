package org.cinefactor.recommend.tuned;

import java.util.ArrayList;
import java.util.List;
import org.cinefactor.nmf.init.CustomFactors;
import org.cinefactor.nmf.init.TwoSidedNndsvd;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.Initialization;
import org.cinefactor.nmf.model.JoinedFactors;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.train.Nmf;
import org.cinefactor.progress.Progress;

/**
 * The training of the tuned method: five factorizations, joined. Each is of the {@link Liking},
 * with people divided by the root of their norm and movies by their norm to the power 0.2, so that
 * neither busy people nor famous movies drown the rest. The first starts from both sides of the
 * leading singular vectors and stays near them, so that the components span what matters most; the
 * others start at random, and add parts of another cut.
 *
 * @param rank how many singular vectors, and the components of each random start, at least 1; all
 *     together have 6·rank - 1 components, or fewer when there are not as many singular vectors
 */
public record TunedRecipe(int rank) {
  /** Goes up when the same data and rank give other factors than before. */
  public static final int EDITION = 3;

  /** People are divided by their norm to this power. */
  static final double PERSON_POWER = 0.5;

  private static final int NEAR = 10;
  private static final int RANDOM_STARTS = 4;
  private static final int RANDOM_ITERATIONS = 30;

  public TunedRecipe {
    if (rank < 1) {
      throw new IllegalArgumentException("the rank must be at least 1, not " + rank);
    }
  }

  /** Rank 80: the best that was found at a small size. */
  public static TunedRecipe standard() {
    return new TunedRecipe(80);
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
    SparseMatrix liking = Liking.of(stars);
    double[] weight = MovieWeights.of(liking);
    SparseMatrix even = evened(liking, weight);
    List<FactorModel> models = new ArrayList<>();
    models.add(nearSingularVectors(even, movieIds, progress));
    NmfSettings random =
        NmfSettings.notebook()
            .withInitialization(Initialization.RANDOM)
            .withComponents(rank)
            .withStopping(0, RANDOM_ITERATIONS);
    for (int seed = 0; seed < RANDOM_STARTS; seed++) {
      models.add(Nmf.train(even, movieIds, random.withSeed(seed), progress).model());
    }
    return TunedModel.learn(JoinedFactors.join(models, weight), stars, progress);
  }

  private FactorModel nearSingularVectors(SparseMatrix even, int[] movieIds, Progress progress) {
    CustomFactors start = TwoSidedNndsvd.of(even, rank, progress);
    NmfSettings settings =
        NmfSettings.notebook().withComponents(start.p().length / even.rows()).withStopping(0, NEAR);
    return Nmf.trainFrom(even, movieIds, start, settings, progress).model();
  }

  private static SparseMatrix evened(SparseMatrix liking, double[] weight) {
    int[] row = new int[liking.size()];
    int[] column = new int[liking.size()];
    float[] value = new float[liking.size()];
    for (int u = 0; u < liking.rows(); u++) {
      double squares = 0;
      for (int e = liking.rowStart(u); e < liking.rowStart(u + 1); e++) {
        squares += (double) liking.value(e) * liking.value(e);
      }
      double scale = squares == 0 ? 0 : Math.pow(squares, -PERSON_POWER / 2);
      for (int e = liking.rowStart(u); e < liking.rowStart(u + 1); e++) {
        row[e] = u;
        column[e] = liking.column(e);
        value[e] = (float) (scale * liking.value(e) * weight[column[e]]);
      }
    }
    return SparseMatrix.ofTriplets(liking.rows(), liking.columns(), row, column, value);
  }
}
