package org.cinefactor.terminal.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.cinefactor.progress.Stage;
import org.junit.jupiter.api.Test;

final class ProgressLineTest {
  private static final long SECOND = 1_000_000_000;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long now;
  private boolean unread;
  private final ProgressLine line =
      new ProgressLine(new PrintStream(err, true, StandardCharsets.UTF_8), () -> now, () -> unread);

  private String last() {
    String all = err.toString(StandardCharsets.UTF_8);
    return all.substring(all.lastIndexOf('\r') + 1).stripTrailing();
  }

  @Test
  void workThatEndsAtOnceLeavesNothing() {
    line.report(Stage.TRAINING, 1, 100, 1);
    now = SECOND / 10;
    line.report(Stage.TRAINING, 2, 100, 0.01);
    line.clear();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void trainingSaysIterationViolationAndTimeLeft() {
    line.work("", 0.01);
    line.report(Stage.TRAINING, 1, 10_000, 1);
    now = 3 * SECOND;
    line.report(Stage.TRAINING, 7, 10_000, 0.1);
    // Half of the way from 1 to 0.01 on the scale of factors: as long again.
    assertThat(last()).isEqualTo("training · iteration 7 · violation 0.1000 · 3 s left");
  }

  @Test
  void theFoldAndTheMethodStandBeforeWhatIsDone() {
    line.work("tuned", 0.01);
    line.report(Stage.EVALUATING, 1, 5, Double.NaN);
    now = SECOND;
    line.report(Stage.INITIALIZING, 40, 160, Double.NaN);
    assertThat(last()).isEqualTo("tuned · fold 2 of 5 · preparing the factors · 25%");
  }

  @Test
  void ranksAreCountedAndMinutesAreSaid() {
    line.report(Stage.MEASURING_RANKS, 0, 100, Double.NaN);
    now = 60 * SECOND;
    line.report(Stage.MEASURING_RANKS, 10, 100, Double.NaN);
    assertThat(last()).isEqualTo("measuring ranks 10 of 100 · 9 min left");
  }

  @Test
  void itIsGoneWhenSomethingElseIsPrinted() {
    now = SECOND;
    line.report(Stage.READING_RATINGS, 50, 100, Double.NaN);
    assertThat(last()).startsWith("reading ratings · 50%");
    line.clear();
    assertThat(last()).isEmpty();
  }

  @Test
  void itIsWrittenTenTimesASecondAtMost() {
    for (now = SECOND; now < 2 * SECOND; now += SECOND / 1000) {
      line.report(Stage.TRAINING, now, 10 * SECOND, 0.5);
    }
    assertThat(err.toString(StandardCharsets.UTF_8).split("\r", -1)).hasSizeLessThan(13);
  }

  @Test
  void workStopsWhenNobodyReads() {
    assertThat(line.cancelled()).isFalse();
    unread = true;
    assertThat(line.cancelled()).isTrue();
  }
}
