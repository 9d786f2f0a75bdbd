package org.cinefactor.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0|0.2|0.4|0.6|0.8|1",
    "790, 1045, '750|800|850|900|950|1,000|1,050'",
    "3, 3, 3|3.1|3.2|3.3|3.4|3.5",
    "-1, 1, -1|-0.5|0|0.5|1",
    "0.00002, 0.00009, 2e-05|4e-05|6e-05|8e-05|0.0001"
  })
  void ticksAreRoundAndCoverTheValues(double least, double greatest, String expected) {
    Scale scale = Scale.linear(least, greatest, 6);

    assertThat(String.join("|", scale.ticks(6).stream().map(scale::words).toList()))
        .isEqualTo(expected);
    assertThat(scale.low()).isLessThanOrEqualTo(least);
    assertThat(scale.high()).isGreaterThanOrEqualTo(greatest);
  }

  @Test
  void aLogarithmicAxisHasEqualFactors() {
    Scale scale = Scale.log(0.0098, 1);
    assertThat(scale.low()).isCloseTo(0.001, CLOSE);
    assertThat(scale.high()).isCloseTo(1, CLOSE);
    assertThat(scale.share(0.1)).isCloseTo(2.0 / 3, CLOSE);
    assertThat(scale.at(2.0 / 3)).isCloseTo(0.1, CLOSE);
    assertThat(scale.ticks(3).stream().map(scale::words))
        .containsExactly("0.001", "0.01", "0.1", "1");
  }

  @Test
  void whereThereIsLittleRoomPowersOfTenAreLeftOut() {
    assertThat(Scale.log(1e-6, 1).ticks(3).stream().map(Scale.log(1e-6, 1)::words))
        .containsExactly("1e-06", "0.0001", "0.01", "1");
    assertThat(Scale.log(1, 5e6).ticks(10)).last().isEqualTo(1e7);
    assertThat(Scale.log(1, 5e6).words(1e6)).isEqualTo("1,000,000");
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

  @Property
  void linearTicksAreRoundCoverTheValuesAndReadDifferently(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double one,
      @ForAll @DoubleRange(min = 1, max = 10) double digits,
      @ForAll @IntRange(min = -3, max = 6) int power,
      @ForAll @IntRange(min = 2, max = 12) int about) {
    double span = digits * Math.pow(10, power);
    Scale scale = Scale.linear(one, one + span, about);
    List<Double> ticks = scale.ticks(about);

    double hair = 1e-6 * (scale.high() - scale.low());
    assertThat(scale.low()).isLessThanOrEqualTo(one + hair);
    assertThat(scale.high()).isGreaterThanOrEqualTo(one + span - hair);
    assertThat(ticks).hasSizeBetween(2, about + 2);
    double step = ticks.get(1) - ticks.get(0);
    assertThat(ticks.getFirst() - scale.low()).isBetween(-hair, step + hair);
    assertThat(scale.high() - ticks.getLast()).isBetween(-hair, step + hair);
    double digit = step / Math.pow(10, Math.floor(Math.log10(step) + 1e-6));
    assertThat(List.of(1L, 2L, 5L)).contains(Math.round(digit));
    assertThat(digit).isCloseTo(Math.rint(digit), within(1e-3));
    assertThat(ticks.stream().map(scale::words)).doesNotHaveDuplicates();
  }

  @Property
  void logarithmicTicksArePowersOfTenThatCoverTheValues(
      @ForAll @DoubleRange(min = 1, max = 10) double digits,
      @ForAll @IntRange(min = -9, max = 6) int power,
      @ForAll @DoubleRange(min = 1, max = 1e6) double times) {
    double one = digits * Math.pow(10, power);
    Scale scale = Scale.log(one, one * times);
    List<Double> ticks = scale.ticks(30);

    assertThat(scale.share(one)).isBetween(-1e-6, 1 + 1e-6);
    assertThat(scale.share(one * times)).isBetween(-1e-6, 1 + 1e-6);
    assertThat(ticks.getFirst()).isCloseTo(scale.low(), within(1e-9 * scale.low()));
    assertThat(ticks.getLast()).isCloseTo(scale.high(), within(1e-9 * scale.high()));
    for (double tick : ticks) {
      assertThat(Math.log10(tick)).isCloseTo(Math.rint(Math.log10(tick)), within(1e-9));
    }
  }

  @Property
  void aValueIsFoundAgainAtItsShare(
      @ForAll @DoubleRange(min = 0.01, max = 1000) double low,
      @ForAll @DoubleRange(min = 0.01, max = 1000) double span,
      @ForAll @DoubleRange(min = 0, max = 1) double share,
      @ForAll boolean logarithmic) {
    Scale scale = new Scale(low, low + span, logarithmic);

    assertThat(scale.share(scale.at(share))).isCloseTo(share, within(1e-6));
  }
}
