package org.cinefactor.nmf.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cinefactor.nmf.Dense;
import org.cinefactor.nmf.FlatComponents;
import org.cinefactor.nmf.Problem;
import org.cinefactor.nmf.model.Initialization;
import org.cinefactor.nmf.model.NmfSettings;

/** The properties of every problem, rank, start, regularisation and weight of missing entries. */
class DescentPropertiesTest {
  @Provide
  Arbitrary<NmfSettings> settings() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9),
            Arbitraries.of(Initialization.NNDSVD, Initialization.NNDSVDA, Initialization.RANDOM),
            Arbitraries.of(0.0, 0.0, 0.01, 0.2),
            Arbitraries.of(0.0, 0.0, 0.02, 0.5),
            Arbitraries.of(0.0, 0.5, 1.0),
            Arbitraries.of(1.0, 1.0, 0.9, 0.3, 0.01, 0.0))
        .as(
            (k, init, w, h, ratio, missing) ->
                NmfSettings.notebook()
                    .withComponents(k)
                    .withInitialization(init)
                    .withRegularization(w, h, ratio)
                    .withMissingWeight(missing));
  }

  @Provide
  Arbitrary<Problem> problems() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 1_000_000),
            Arbitraries.integers().between(1, 80),
            Arbitraries.integers().between(1, 20),
            Arbitraries.of(0.1, 0.4, 0.9),
            settings())
        .as(Problem::of);
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void theErrorNeverRisesAndNoFactorIsNegative(@ForAll("problems") Problem problem) {
    Dense dense = problem.dense();
    double before = Double.POSITIVE_INFINITY;
    for (int iterations = 1; iterations <= 6; iterations++) {
      Training training = problem.trainAnew(0, iterations);
      double[] q = FlatComponents.of(training.model());
      double now = dense.objective(training.p(), q, problem.settings());
      assertThat(now).isLessThanOrEqualTo(before + 1e-9 * Math.abs(now) + 1e-12);
      assertThat(Arrays.stream(training.p())).allMatch(DescentPropertiesTest::proper);
      assertThat(Arrays.stream(q)).allMatch(DescentPropertiesTest::proper);
      before = now;
    }
  }

  private static boolean proper(double value) {
    return value >= 0 && value < Double.POSITIVE_INFINITY;
  }

  /** More data than components: without that, what the data leave open hangs on rounding. */
  @Provide
  Arbitrary<Problem> wellPosed() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 1_000_000),
            Arbitraries.integers().between(25, 150),
            Arbitraries.integers().between(20, 30),
            Arbitraries.of(0.5, 0.9),
            settings().filter(s -> s.components() <= 6))
        .as(Problem::of);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theSlowDenseDescentGivesTheSameFactors(@ForAll("wellPosed") Problem problem) {
    Training training = problem.train(0, 4);

    double[] p = problem.p().clone();
    double[] q = problem.q().clone();
    for (int i = 0; i < training.iterations(); i++) {
      problem.dense().iterate(p, q, problem.settings());
    }
    assertThat(training.p()).containsExactly(p, within(1e-7));
    assertThat(FlatComponents.of(training.model())).containsExactly(q, within(1e-7));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theReportedErrorIsTheWeightedSumOverAllCells(@ForAll("problems") Problem problem) {
    Training training = problem.train(0, 3);

    double squares =
        problem.dense().squaredError(training.p(), FlatComponents.of(training.model()));
    assertThat(training.reconstructionError()).isCloseTo(Math.sqrt(squares), within(1e-5));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theSameSeedGivesTheSameBits(@ForAll("problems") Problem problem) {
    Training one = problem.trainAnew(1e-3, 20);
    Training two = problem.trainAnew(1e-3, 20);

    assertThat(one.p()).isEqualTo(two.p());
    assertThat(FlatComponents.of(one.model())).isEqualTo(FlatComponents.of(two.model()));
  }
}
