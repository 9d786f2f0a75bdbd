package org.cinefactor.nmf.hals;

import static org.assertj.core.api.Assertions.assertThat;

import org.cinefactor.nmf.matrix.FactorPool;
import org.cinefactor.nmf.matrix.FloatFactor;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;

class ExtrapolationTest {
  private final FactorPool memory = new FactorPool();
  private final FloatFactor factor = memory.single(1, 3, Progress.NONE);
  private final Extrapolation extrapolation;

  ExtrapolationTest() {
    put(1, 2, 3);
    FloatFactor before = memory.single(1, 3, Progress.NONE);
    before.take(factor, Progress.NONE);
    this.extrapolation = new Extrapolation(factor, before);
  }

  private void put(double... values) {
    for (int c = 0; c < values.length; c++) {
      factor.data[0][c] = (float) values[c];
    }
  }

  @Test
  void goesOnInTheDirectionOfTheStepButNotBelowZero() {
    put(2, 0, 1);
    extrapolation.ahead(0.5, Progress.NONE);

    assertThat(factor.widened(Progress.NONE).unpadded()).containsExactly(2.5, 0, 0);
  }

  @Test
  void goesBackToBeforeItWentAhead() {
    put(2, 0, 1);
    extrapolation.ahead(0.5, Progress.NONE);
    put(7, 7, 7);
    extrapolation.back(Progress.NONE);

    assertThat(factor.widened(Progress.NONE).unpadded()).containsExactly(2, 0, 1);
  }

  @Test
  void someRowsGoOnAsAllDo() {
    put(2, 0, 1);
    extrapolation.ahead(0.5, 0, 1);

    assertThat(factor.widened(Progress.NONE).unpadded()).containsExactly(2.5, 0, 0);
  }

  @Test
  void momentumGrowsFromNothingAndBeginsAnew() {
    NesterovMomentum momentum = new NesterovMomentum();

    assertThat(momentum.next()).isZero();
    assertThat(momentum.next()).isEqualTo(0.25);
    assertThat(momentum.next()).isEqualTo(0.4);
    momentum.restart();
    assertThat(momentum.next()).isZero();
  }
}
