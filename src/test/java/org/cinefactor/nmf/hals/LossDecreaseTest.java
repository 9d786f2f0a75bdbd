package org.cinefactor.nmf.hals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LossDecreaseTest {
  private final LossDecrease decrease = new LossDecrease(1000);

  @Test
  void isFiveTimesTheShareOfTwoIterations() {
    decrease.take(200);
    decrease.take(110);
    decrease.take(102);
    decrease.take(100);

    assertThat(decrease.relative()).isCloseTo(5 * 10.0 / 100, within(1e-12));
  }

  @Test
  void aStartThatFitsAlreadyIsDoneAtOnce() {
    decrease.take(200);
    assertThat(decrease.relative()).isEqualTo(1);
    decrease.take(200);

    assertThat(decrease.relative()).isZero();
    assertThat(decrease.none()).isTrue();
  }

  @Test
  void roundingIsNoRise() {
    decrease.take(200);

    assertThat(decrease.rises(200 + 1e-5)).isFalse();
    assertThat(decrease.rises(200.001)).isTrue();
  }

  @Test
  void aShortStepAfterARestartDoesNotEndIt() {
    decrease.take(200);
    decrease.take(100);
    decrease.take(90);
    decrease.restart();
    decrease.take(89.9999);

    assertThat(decrease.relative()).isEqualTo(1);
  }
}
