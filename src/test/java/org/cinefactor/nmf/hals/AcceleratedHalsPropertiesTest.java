package org.cinefactor.nmf.hals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cinefactor.nmf.Dense;
import org.cinefactor.nmf.Problem;
import org.cinefactor.nmf.init.InitialFactors;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.FactorPool;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.model.Initialization;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.progress.Progress;

/** Properties of every problem, rank, start, regularisation and weight of missing entries. */
class AcceleratedHalsPropertiesTest {
  private static final int ITERATIONS = 25;

  @Provide
  Arbitrary<NmfSettings> settings() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 24),
            Arbitraries.of(0.0, 0.0, 0.01, 0.2),
            Arbitraries.of(0.0, 0.0, 0.02, 0.5),
            Arbitraries.of(0.0, 0.5, 1.0),
            Arbitraries.of(1.0, 1.0, 1.0, 0.9, 0.3))
        .as(
            (k, w, h, ratio, missing) ->
                NmfSettings.notebook()
                    .withComponents(k)
                    .withInitialization(Initialization.RANDOM)
                    .withRegularization(w, h, ratio)
                    .withMissingWeight(missing)
                    .withStopping(0, ITERATIONS));
  }

  @Provide
  Arbitrary<Problem> problems() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 1_000_000),
            Arbitraries.integers().between(1, 80),
            Arbitraries.integers().between(1, 40),
            Arbitraries.of(0.03, 0.1, 0.4, 0.9),
            settings())
        .as(Problem::of);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void theLossThatIsKeptNeverRisesAndNoFactorIsNegative(@ForAll("problems") Problem problem) {
    NmfSettings settings = problem.settings();
    Factor p = factor(problem.rows(), settings.components(), problem.p());
    Factor qt = factor(problem.columns(), settings.components(), problem.q());
    SparseMatrix x = Dense.sparse(problem.rows(), problem.columns(), problem.x());
    InitialFactors start = new InitialFactors(p, qt, new double[0]);
    SparseMatrix xt = x.transposed(Progress.NONE);
    AcceleratedHals hals =
        new AcceleratedHals(x, xt, start, settings, new FactorPool(), Progress.NONE);
    double[] last = {Double.POSITIVE_INFINITY};

    hals.run(
        settings,
        (_, _, _, _) -> {
          hals.write(Progress.NONE);
          // The inner loops have 32-bit floats.
          double noise = 1e-6 * (1 + x.squaredNorm());
          assertThat(hals.loss()).isLessThanOrEqualTo(last[0] + noise);
          last[0] = hals.loss();
          assertThat(2 * objective(problem, p, qt)).isLessThanOrEqualTo(last[0] + noise);
          assertThat(Arrays.stream(p.unpadded())).allMatch(v -> v >= 0 && Double.isFinite(v));
          assertThat(Arrays.stream(qt.unpadded())).allMatch(v -> v >= 0 && Double.isFinite(v));
        });
  }

  private static double objective(Problem problem, Factor p, Factor qt) {
    int k = qt.components;
    double[] q = new double[k * qt.rows];
    for (int j = 0; j < qt.rows; j++) {
      for (int c = 0; c < k; c++) {
        q[c * qt.rows + j] = qt.get(j, c);
      }
    }
    return problem.dense().objective(p.unpadded(), q, problem.settings());
  }

  private static Factor factor(int rows, int components, double[] values) {
    Factor factor = new Factor(rows, components);
    for (int i = 0; i < values.length; i++) {
      factor.set(i / components, i % components, values[i]);
    }
    return factor;
  }
}
