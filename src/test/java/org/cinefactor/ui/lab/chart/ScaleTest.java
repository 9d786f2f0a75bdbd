package org.cinefactor.ui.lab.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScaleTest {
  private static final Offset<Double> CLOSE = Offset.offset(1e-9);

  @Test
  void aLinearAxisBeginsAndEndsAtRoundNumbers() {
    Scale scale = Scale.linear(694.2, 1045.9, 4);
    assertThat(scale.low()).isEqualTo(600);
    assertThat(scale.high()).isEqualTo(1100);
    assertThat(scale.ticks(5)).containsExactly(600.0, 700.0, 800.0, 900.0, 1000.0, 1100.0);
    assertThat(scale.words(1000)).isEqualTo("1,000");
  }

  @Test
  void aLogarithmicAxisHasEqualFactors() {
    Scale scale = Scale.logarithmic(0.0098, 1);
    assertThat(scale.low()).isCloseTo(0.001, CLOSE);
    assertThat(scale.high()).isCloseTo(1, CLOSE);
    assertThat(scale.share(0.1)).isCloseTo(2.0 / 3, CLOSE);
    assertThat(scale.at(2.0 / 3)).isCloseTo(0.1, CLOSE);
    assertThat(scale.ticks(3).stream().map(scale::words))
        .containsExactly("0.001", "0.01", "0.1", "1");
  }

  @Test
  void oneValueHasAnAxisToo() {
    Scale scale = Scale.linear(3, 3, 4);
    assertThat(scale.low()).isLessThanOrEqualTo(3);
    assertThat(scale.high()).isGreaterThan(3);
  }

  @Test
  void anAxisThatEndsWhereItBeginsIsRefused() {
    assertThatThrownBy(() -> new Scale(1, 1, false)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Scale(0, 1, true)).isInstanceOf(IllegalArgumentException.class);
  }
}
