package org.cinefactor.recommend.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StarDistributionTest {
  private static final int STEPS = 10;

  /** The probabilities of ½, 1, … 5 stars. */
  private static StarDistribution of(double... probabilities) {
    double[] atLeast = new double[STEPS];
    double rest = 0;
    for (int k = STEPS - 1; k >= 0; k--) {
      rest += probabilities[k];
      atLeast[k] = rest;
    }
    atLeast[0] = 1;
    return new StarDistribution(atLeast);
  }

  @Test
  void fourStarsOrMoreAreLiked() {
    StarDistribution stars = of(0, 0, 0, 0, 0, 0.1, 0.2, 0.4, 0.2, 0.1);
    assertThat(stars.liked()).isCloseTo(0.7, within(1e-12));
    assertThat(stars.atLeast(3.5)).isCloseTo(0.9, within(1e-12));
    assertThat(stars.atLeast(0.5)).isOne();
    assertThat(stars.mostLikely()).isEqualTo(4);
  }

  @Test
  void whatIsCertainIsAnIntervalOfOneStar() {
    for (int k = 0; k < STEPS; k++) {
      double[] certain = new double[STEPS];
      certain[k] = 1;
      StarDistribution stars = of(certain);
      assertThat(new double[] {stars.low(), stars.mostLikely(), stars.high()})
          .containsOnly((k + 1) / 2.0);
    }
  }

  @Test
  void theIntervalIsTheShortestThatHoldsNinetyPercentAndOfThoseTheFullest() {
    Random random = new Random(3);
    for (int trial = 0; trial < 500; trial++) {
      double[] p = random.doubles(STEPS).map(x -> x * x * x).toArray();
      double sum = Arrays.stream(p).sum();
      for (int k = 0; k < STEPS; k++) {
        p[k] /= sum;
      }
      StarDistribution stars = of(p);
      int from = (int) (2 * stars.low()) - 1;
      int to = (int) (2 * stars.high()) - 1;
      double held = held(p, from, to);
      assertThat(held).isGreaterThan(0.9 - 1e-12);
      for (int a = 0; a < STEPS; a++) {
        for (int b = a; b < STEPS && b - a <= to - from; b++) {
          double other = held(p, a, b);
          assertThat(other).isLessThan(b - a < to - from ? 0.9 + 1e-12 : held + 1e-12);
        }
      }
    }
  }

  private static double held(double[] p, int from, int to) {
    double held = 0;
    for (int k = from; k <= to; k++) {
      held += p[k];
    }
    return held;
  }
}
