package org.cinefactor.recommend.tuned;

import org.cinefactor.catalog.Catalog;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.svd.Lanczos;
import org.cinefactor.nmf.svd.SingularVectors;
import org.cinefactor.nmf.svd.Varimax;
import org.cinefactor.nmf.train.SemiNmf;
import org.cinefactor.progress.Progress;
import org.cinefactor.text.Texts;

/**
 * The training of the tuned method's factors: the truncated singular value decomposition A ≈ U S Vᵀ
 * of the {@link TrainingRows}, a {@link Varimax} rotation of V S^½ that makes each movie large in
 * few components, of which the positive part is kept, and one iteration of {@link SemiNmf} towards
 * V S, so that the non-negative factors span what the singular vectors span.
 *
 * @param components the number of components k, at least 1; fewer come out when A has not the rank
 */
public record TunedRecipe(int components) {
  private static final Texts TEXTS = Texts.of(TunedRecipe.class);

  /** Goes up when the same data and number of components give other factors than before. */
  public static final int EDITION = 7;

  private static final int ROTATIONS = 20;

  /** Movies that are gone through before it is asked whether to stop. */
  private static final int MOVIES = 1 << 10;

  /** Singular values below this share of the first are left out: their squares are rounding. */
  private static final double NEGLIGIBLE = 3e-4;

  public TunedRecipe {
    if (components < 1) {
      throw new IllegalArgumentException(TEXTS.format("components", Integer.toString(components)));
    }
  }

  /** 160 components: more hardly help. */
  public static TunedRecipe standard() {
    return new TunedRecipe(160);
  }

  /**
   * Trains and learns all that the tuned method needs.
   *
   * @param stars users x movies
   * @param movieIds the movie of each column
   * @param catalog the movies, of which genres and years are known
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public TunedModel train(SparseMatrix stars, int[] movieIds, Catalog catalog, Progress progress) {
    TrainingRows training = TrainingRows.of(stars, movieIds, catalog, progress);
    SparseMatrix a = training.rows();
    SingularVectors svd =
        significant(Lanczos.leading(a, a.transposed(progress), components, progress));
    Factor rotated = Varimax.rotate(scaled(svd, 0.5, progress), ROTATIONS, progress);
    progress.stopIfCancelled();
    for (double[] row : rotated.data) {
      for (int c = 0; c < row.length; c++) {
        row[c] = Math.max(0, row[c]);
      }
    }
    Factor q =
        FactorQuantization.rounded(
            SemiNmf.improve(scaled(svd, 1, progress), rotated, progress), progress);
    return TunedModel.learn(
        model(q, movieIds, training.weight(), progress), stars, training, progress);
  }

  private static SingularVectors significant(SingularVectors svd) {
    int count = 1;
    while (count < svd.s().length && svd.s()[count] > NEGLIGIBLE * svd.s()[0]) {
      count++;
    }
    return svd.first(count);
  }

  /** V times a power of the singular values, movies x k. */
  private static Factor scaled(SingularVectors svd, double power, Progress progress) {
    Factor scaled = new Factor(svd.v()[0].length, svd.s().length, progress);
    for (int c = 0; c < scaled.components; c++) {
      progress.stopIfCancelled();
      double scale = Math.pow(svd.s()[c], power);
      for (int j = 0; j < scaled.rows; j++) {
        scaled.set(j, c, svd.v()[c][j] * scale);
      }
    }
    return scaled;
  }

  /**
   * The factors with each movie's column divided by its weight: the way back from A to preference.
   */
  private static FactorModel model(Factor q, int[] movieIds, double[] weight, Progress progress) {
    int k = q.components;
    double[] components = new double[Math.multiplyExact(k, q.rows)];
    for (int j = 0; j < q.rows; j++) {
      if (j % MOVIES == 0) {
        progress.stopIfCancelled();
      }
      double scale = SignedFoldIn.scale(weight[j] * weight[j]);
      for (int c = 0; c < k; c++) {
        components[c * q.rows + j] = q.get(j, c) * scale;
      }
    }
    progress.stopIfCancelled();
    return new FactorModel(
        k, movieIds, components, new double[0], NmfSettings.notebook().withComponents(k));
  }
}
