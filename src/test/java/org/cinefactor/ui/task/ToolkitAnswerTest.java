package org.cinefactor.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToolkitAnswerTest {
  private final List<String> done = new ArrayList<>();

  @Test
  void whatIsDoneInTimeIsAnswered() {
    assertThat(ToolkitAnswer.done(Runnable::run, () -> done.add("x"), Duration.ofSeconds(60)))
        .isTrue();
    assertThat(done).containsExactly("x");
  }

  @Test
  void whatComesTooLateIsNotDoneAtAll() {
    var later = new ArrayList<Runnable>();
    assertThat(ToolkitAnswer.done(later::add, () -> done.add("x"), Duration.ofMillis(1))).isFalse();
    later.forEach(Runnable::run);
    assertThat(done).isEmpty();
  }

  @Test
  void aToolkitThatHasEndedIsNotWaitedFor() {
    assertThat(
            ToolkitAnswer.done(
                _ -> {
                  throw new IllegalStateException("ended");
                },
                () -> done.add("x"),
                Duration.ofSeconds(60)))
        .isFalse();
  }
}
