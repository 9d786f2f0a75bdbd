package org.cinefactor.nmf.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cinefactor.nmf.FlatComponents;
import org.cinefactor.nmf.NonNegativeLeastSquares;
import org.cinefactor.nmf.Problem;
import org.cinefactor.nmf.train.Training;

/** Folding in agrees with training, and with least squares solved in another way. */
class FoldInPropertiesTest {
  @Provide
  Arbitrary<Problem> problems() {
    Arbitrary<NmfSettings> settings =
        Combinators.combine(
                Arbitraries.integers().between(1, 4),
                Arbitraries.of(0.0, 0.02),
                Arbitraries.of(0.0, 0.5, 1.0),
                Arbitraries.of(1.0, 1.0, 0.5, 0.05, 0.0))
            .as(
                (k, alpha, ratio, missing) ->
                    NmfSettings.notebook()
                        .withComponents(k)
                        .withRegularization(alpha, alpha, ratio)
                        .withMissingWeight(missing)
                        .withStopping(1e-13, 20_000));
    return Combinators.combine(
            Arbitraries.longs().between(0, 1_000_000),
            Arbitraries.integers().between(6, 15),
            Arbitraries.integers().between(8, 16),
            Arbitraries.of(0.4, 0.8),
            settings)
        .as(Problem::of);
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void anIndependentNonNegativeLeastSquaresAgrees(@ForAll("problems") Problem problem) {
    NonNegativeLeastSquares slow = new NonNegativeLeastSquares(problem, problem.q());
    FactorModel model =
        new FactorModel(
            problem.settings().components(),
            problem.ids(),
            problem.q(),
            new double[0],
            converging(problem));
    for (int row = 0; row < problem.rows(); row++) {
      double[] p = model.foldIn(problem.rated(row), problem.stars(row));

      assertThat(slow.objective(row, p))
          .isCloseTo(slow.least(row), within(1e-7 * (1 + slow.least(row))));
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void foldingInATrainingRowReproducesItsFeatures(@ForAll("problems") Problem problem) {
    // At the end of the descent P is the best for Q, whichever way it was found.
    Training training = problem.train(1e-12, 20_000);
    Assume.that(training.iterations() < 20_000);
    int k = problem.settings().components();
    FactorModel model = training.model().withSettings(converging(problem));
    NonNegativeLeastSquares check = new NonNegativeLeastSquares(problem, FlatComponents.of(model));

    for (int row = 0; row < problem.rows(); row++) {
      double[] p = model.foldIn(problem.rated(row), problem.stars(row));

      double[] trained = java.util.Arrays.copyOfRange(training.p(), row * k, (row + 1) * k);
      assertThat(check.objective(row, p))
          .isCloseTo(check.objective(row, trained), within(1e-6 * (1 + check.least(row))));
      if (check.wellConditioned(row)) {
        assertThat(p).containsExactly(trained, within(1e-4));
      }
    }
  }

  /** A row with hardly more ratings than components takes far more passes than a training does. */
  private static NmfSettings converging(Problem problem) {
    return problem.settings().withStopping(1e-13, 5_000_000);
  }
}
