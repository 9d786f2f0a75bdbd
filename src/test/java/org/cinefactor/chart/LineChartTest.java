package org.cinefactor.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LineChartTest {
  private static final Scale TO_100 = new Scale(0, 100, false);

  private static LineChart chart(boolean logarithmic, Series... series) {
    return LineChart.of("Error & rank", "rank", "error, in stars", logarithmic, List.of(series));
  }

  private static Series line(int points) {
    double[] x = IntStream.range(0, points).asDoubleStream().toArray();
    return Series.measured(0, "NMF", x, x.clone());
  }

  @Test
  void everythingIsNamed() {
    String svg =
        chart(
                true,
                Series.measured(0, "NMF", new double[] {1, 2, 3}, new double[] {1, 0, Double.NaN}),
                Series.baseline(1, "popular", new Scale(1, 3, false), 0.5))
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
    assertThat(chart(false).picture().svg()).contains("</svg>").doesNotContain("NaN", "Infinity");
    assertThat(chart(true, line(0)).picture().svg()).doesNotContain("NaN", "Infinity");
  }

  @Test
  void pointsAreMarkedWhereThereIsRoomForMarks() {
    assertThat(chart(false, line(20)).picture().svg().split("<circle", -1)).hasSize(21);
    assertThat(chart(false, line(500)).picture().svg()).doesNotContain("<circle");
  }

  @Test
  void aMissingValueLeavesAGap() {
    double nan = Double.NaN;
    double[] x = {0, 1, 2, 3, 4};
    var surface = new RecordingSurface();
    LineChart.of(
            "", "", "", false, List.of(Series.measured(0, "", x, new double[] {1, 2, nan, 2, 1})))
        .draw(surface, new Box(0, 0, 400, 300));

    assertThat(surface.strokes().getLast().pieces())
        .extracting(p -> p.length)
        .containsExactly(4, 4);
  }

  @Test
  void whereAValueStandsCanBeAskedBothWays() {
    var chart = new LineChart("", "", "", TO_100, false, List.of(line(101)));
    Plot plot = chart.draw(new RecordingSurface(), new Box(10, 20, 400, 300));

    assertThat(plot.place(plot.horizontal(40)))
        .isCloseTo(40, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(plot.place(-50)).isZero();
    assertThat(plot.place(5000)).isEqualTo(100);
    assertThat(plot.nearest(chart.series(), plot.horizontal(40.3))).isEqualTo(40);
    assertThat(plot.vertical(0)).isEqualTo(plot.box().bottom());
    assertThat(plot.box().right()).isLessThanOrEqualTo(410);
    assertThat(plot.box().bottom()).isLessThan(320);
  }

  @Test
  void largerLettersGetMoreRoom() {
    var chart = new LineChart("", "x", "y", TO_100, false, List.of(line(101)));
    Box room = new Box(0, 0, 400, 300);
    var small = new RecordingSurface(1);
    var large = new RecordingSurface(2);
    Plot before = chart.draw(small, room);
    Plot after = chart.draw(large, room);

    assertThat(after.box().height()).isLessThan(before.box().height());
    assertThat(large.overlaps()).isEmpty();
    assertThat(small.overlaps()).isEmpty();
    assertThat(large.texts()).allMatch(text -> text.box().x() >= 0 && text.box().bottom() <= 300);
  }

  @Test
  void aLevelLineIsKnownEverywhere() {
    assertThat(Series.baseline(0, "", TO_100, 7).near(50, 0.5)).isEqualTo(7);
    assertThat(line(5).near(2.4, 0.5)).isEqualTo(2);
    assertThat(line(5).near(9, 0.5)).isNaN();
  }
}
