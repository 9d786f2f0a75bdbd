package org.cinefactor.nmf.train;

import java.util.Arrays;
import org.cinefactor.nmf.init.InitialFactors;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.Initialization;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.model.Penalty;
import org.cinefactor.nmf.model.Solver;
import org.cinefactor.nmf.svd.Lanczos;
import org.cinefactor.nmf.svd.SingularVectors;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;
import org.cinefactor.text.Texts;

/** The data of a factorization in both directions, and the loop over the iterations. */
final class CoordinateDescent {
  private static final Texts TEXTS = Texts.of(CoordinateDescent.class);

  private static final double ROUNDING = 1e-12;

  private final SparseMatrix x;
  private final SparseMatrix xt;
  private final int[] columnIds;

  CoordinateDescent(SparseMatrix x, int[] columnIds, Progress progress) {
    if (x.size() == 0) {
      throw new IllegalArgumentException(TEXTS.get("nothing"));
    }
    if (columnIds.length != x.columns()) {
      throw new IllegalArgumentException(columnIds.length + " ids, " + x.columns() + " columns");
    }
    this.x = x;
    this.xt = x.transposed(progress);
    this.columnIds = columnIds;
  }

  InitialFactors start(NmfSettings settings, Progress progress) {
    return switch (settings.initialization()) {
      case RANDOM -> InitialFactors.random(x, settings.components(), settings.seed(), progress);
      case NNDSVD, NNDSVDA ->
          start(singular(settings.solver(), settings.components(), progress), settings, progress);
      case GIVEN ->
          throw new IllegalArgumentException("no factors were given to start from"); // not shown
    };
  }

  /**
   * The leading singular triplets: the same for every rank, and to seven digits for both solvers.
   */
  SingularVectors singular(Solver solver, int count, Progress progress) {
    progress.report(Stage.INITIALIZING, 0, 0, Double.NaN);
    return switch (solver) {
      case CD -> Lanczos.leading(x, xt, count, progress);
      case ACCELERATED_HALS -> Lanczos.leadingForFloats(x, xt, count, progress);
    };
  }

  /** A start from triplets of which there may be more than are needed. */
  InitialFactors start(SingularVectors svd, NmfSettings settings, Progress progress) {
    double fill = settings.initialization() == Initialization.NNDSVDA ? InitialFactors.mean(x) : 0;
    return InitialFactors.nndsvd(
        svd.first(settings.components()), settings.components(), fill, progress);
  }

  /** Moves the start until it fits; {@code begin} is when the work began, in nanoseconds. */
  Training train(InitialFactors start, NmfSettings settings, Progress progress, long begin) {
    double[] violations =
        switch (settings.solver()) {
          case CD -> descend(start, settings, progress);
          case ACCELERATED_HALS ->
              new AcceleratedHals(x, xt, start, settings, progress).run(settings, progress);
        };
    double[] q = byComponent(start.qt());
    progress.stopIfCancelled();
    FactorModel model =
        new FactorModel(settings.components(), columnIds, q, start.singularValues(), settings);
    double error =
        ReconstructionError.of(x, start.p(), start.qt(), settings.missingWeight(), progress);
    progress.stopIfCancelled();
    return new Training(
        model, start.p().unpadded(), violations, error, (System.nanoTime() - begin) / 1e9);
  }

  /**
   * The violation below which only rounding is left: a start that fits already, such as NNDSVD's at
   * rank 1, has no first violation to compare with.
   */
  private double noise(InitialFactors start, Progress progress) {
    double[] weights = new double[x.columns()];
    for (int j = 0; j < weights.length; j++) {
      for (double q : start.qt().data[j]) {
        weights[j] += q;
      }
    }
    double sum = 0;
    for (int r = 0; r < x.rows(); r++) {
      progress.stopIfCancelled();
      sum += x.rowTimes(r, weights);
    }
    return ROUNDING * sum;
  }

  double[] descend(InitialFactors start, NmfSettings s, Progress progress) {
    double missing = s.missingWeight();
    var users = new FactorUpdate(x, start.p(), start.qt(), Penalty.ofP(s, x.columns()), missing);
    var movies = new FactorUpdate(xt, start.qt(), start.p(), Penalty.ofQ(s, x.rows()), missing);
    double[] violations = new double[16];
    double first = 0;
    double noise = noise(start, progress);
    int iterations = 0;
    while (iterations < s.maxIterations()) {
      double violation = users.move(progress) + movies.move(progress);
      if (iterations == 0) {
        first = violation;
      }
      if (iterations == violations.length) {
        violations = Arrays.copyOf(violations, 2 * iterations);
      }
      double relative = first == 0 ? 0 : violation / first;
      violations[iterations++] = relative;
      progress.report(Stage.TRAINING, iterations, s.maxIterations(), relative);
      if (relative <= s.tolerance() || violation <= noise) {
        break;
      }
    }
    return Arrays.copyOf(violations, iterations);
  }

  private static double[] byComponent(Factor qt) {
    double[] q = new double[qt.components * qt.rows];
    for (int j = 0; j < qt.rows; j++) {
      double[] row = qt.data[j];
      for (int c = 0; c < qt.components; c++) {
        q[c * qt.rows + j] = row[c];
      }
    }
    return q;
  }
}
