package org.cinefactor.terminal.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns for people. */
final class TextTableTest {
  private static String number(double value) {
    var rows = new Rows("x");
    rows.add(value);
    return TextTable.of(rows).lines().toList().getLast().strip();
  }

  @ParameterizedTest
  @CsvSource({
    "0,0.0000",
    "1,1.0000",
    "0.05,0.0500",
    "-0.5,-0.5000",
    "0.99996,1.0000",
    "-1.99996,-2.0000",
    "1018.92219,1018.9222",
    "99999999999.5,99999999999.5000",
    "100000000000.5,100000000000.5000",
    "NaN,NaN",
    "Infinity,Infinity",
    "-Infinity,-Infinity",
  })
  void aNumberHasFourPlacesBehindThePoint(double value, String text) {
    assertThat(number(value)).isEqualTo(text);
  }

  /** Half a last place away at most, but for what multiplying rounds: a tie may go either way. */
  @Test
  void numbersAreRoundedToTheNearest() {
    var random = new Random(7);
    for (int i = 0; i < 10_000; i++) {
      double value = random.nextGaussian() * Math.pow(10, random.nextInt(14) - 4);
      String text = number(value);
      assertThat(text).matches("-?[0-9]+\\.[0-9]{4}");
      assertThat(new BigDecimal(text).subtract(new BigDecimal(value)).abs())
          .isLessThanOrEqualTo(new BigDecimal(0.00005 + Math.ulp(value)));
    }
  }

  @Test
  void textStandsLeftAndNumbersStandRight() {
    var rows = new Rows("title", "stars");
    rows.add("Heat", 10.5);
    rows.add("Amélie (2001)", 4.0);
    assertThat(TextTable.of(rows))
        .isEqualTo(
            """
            title            stars
            Heat           10.5000
            Amélie (2001)   4.0000
            """);
  }
}
