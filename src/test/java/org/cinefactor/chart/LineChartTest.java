package org.cinefactor.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LineChartTest {
  @ParameterizedTest
  @CsvSource({
    "0, 1, 0|0.2|0.4|0.6|0.8|1",
    "790, 1045, 750|800|850|900|950|1000|1050",
    "3, 3, 3|3.1|3.2|3.3|3.4|3.5",
    "-1, 1, -1|-0.5|0|0.5|1"
  })
  void ticksAreRoundAndCoverTheValues(double least, double greatest, String expected) {
    Scale scale = Scale.around(least, greatest, false);

    assertThat(String.join("|", scale.ticks().stream().map(Scale::text).toList()))
        .isEqualTo(expected);
    assertThat(scale.low()).isLessThanOrEqualTo(least);
    assertThat(scale.high()).isGreaterThanOrEqualTo(greatest);
  }

  @Test
  void logarithmicTicksArePowersOfTen() {
    Scale scale = Scale.around(0.009, 1, true);

    assertThat(scale.ticks().stream().map(Scale::text))
        .containsExactly("0.001", "0.01", "0.1", "1");
    assertThat(scale.place(0.1)).isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void everythingIsNamed() {
    String svg =
        new LineChart(
                "Error & rank",
                "rank",
                "error, in stars",
                true,
                List.of(
                    Series.measured("NMF", new double[] {1, 2, 3}, new double[] {1, 0, Double.NaN}),
                    Series.baseline("popular", 1, 3, 0.5)))
            .picture()
            .svg();

    assertThat(svg)
        .contains(">Error &amp; rank<", ">rank<", ">error, in stars<", ">NMF<", ">popular<")
        .doesNotContain("NaN", "Infinity");
    // Only the first point can be shown on a logarithmic axis.
    assertThat(svg.split("<circle", -1)).hasSize(2);
  }

  @Test
  void nothingToShowIsAnEmptyChart() {
    assertThat(new LineChart("None", "x", "y", false, List.of()).picture().svg())
        .contains("</svg>")
        .doesNotContain("NaN", "Infinity");
  }
}
