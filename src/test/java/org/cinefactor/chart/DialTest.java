package org.cinefactor.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cinefactor.chart.Dial.Landing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DialTest {
  private static final String LONG = "Somebody whose name has forty letters in";

  private static Dial crowded(int people) {
    var landings = new ArrayList<Landing>();
    for (int i = 0; i < people; i++) {
      landings.add(new Landing(i % 3 == 0 ? LONG : "Somebody " + i, 90.0 * i / (people + 3)));
      landings.add(new Landing("Just beside " + i, 90.0 * i / (people + 3) + 0.1));
    }
    Collections.reverse(landings);
    return new Dial(new double[] {30, 60, 90}, new double[] {45}, landings);
  }

  @ParameterizedTest
  @CsvSource({"600, 400, 1", "600, 400, 1.4", "1200, 900, 1"})
  void namesNeitherLieOnEachOtherNorOutside(double width, double height, double times) {
    var surface = new RecordingSurface(times);
    Box room = new Box(0, 0, width, height);
    Quarter quarter = crowded(4).draw(surface, room);

    assertThat(surface.texts()).hasSize(8 + 2);
    assertThat(surface.overlaps()).isEmpty();
    assertThat(surface.texts())
        .allMatch(text -> text.box().x() >= 0 && text.box().right() <= width)
        .allMatch(text -> text.box().y() >= 0 && text.box().bottom() <= height);
    assertThat(surface.texts())
        .filteredOn(text -> text.box().y() < quarter.base() && text.box().x() > quarter.left())
        .as("names lie beside the dial, not over it")
        .hasSize(8)
        .allMatch(text -> away(quarter, text.box()) > quarter.radius());
    assertThat(quarter.radius()).isGreaterThan(height / 3);
  }

  private static double away(Quarter quarter, Box name) {
    double up = Math.max(0, quarter.base() - name.bottom());
    return Math.hypot(name.x() - quarter.left(), up);
  }

  @ParameterizedTest
  @CsvSource({"0", "12.5", "45", "90"})
  void aDirectionIsFoundAgainWhereItStands(double degrees) {
    Quarter quarter =
        new Dial(new double[] {90}, new double[0], List.of())
            .draw(new RecordingSurface(), new Box(0, 0, 500, 400));

    assertThat(quarter.degrees(quarter.x(degrees, 100), quarter.y(degrees, 100)))
        .isCloseTo(degrees, within(1e-9));
    assertThat(quarter.degrees(0, 1000)).isBetween(0.0, 90.0);
  }
}
