package org.cinefactor.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cinefactor.profile.ProfileException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnexpectedErrorsTest {
  private final UnexpectedErrors errors = new UnexpectedErrors(() -> "1.2.3");
  private final List<UnexpectedError> told = new ArrayList<>();
  private final LoggedText log = new LoggedText();

  @BeforeEach
  void listen() {
    log.begin();
  }

  @AfterEach
  void end() {
    log.end();
  }

  @Test
  void anErrorOnAThreadIsLoggedWithItsStackTraceAndTold() throws InterruptedException {
    errors.tell(told::add);
    run(
        () -> {
          throw new IllegalStateException("broken");
        });
    assertThat(log.text()).contains("IllegalStateException: broken").contains("\tat ");
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().sentence()).contains("IllegalStateException");
    assertThat(told.getFirst().details()).contains("1.2.3").contains("broken").contains("\tat ");
  }

  @Test
  void whatCameBeforeAnybodyListensIsToldThen() {
    errors.uncaughtException(Thread.currentThread(), new IllegalStateException("early"));
    errors.tell(told::add);
    assertThat(told).hasSize(1);
  }

  @Test
  void anErrorThatComesWithEveryPictureIsToldOnce() {
    errors.tell(told::add);
    for (int i = 0; i < 100; i++) {
      errors.uncaughtException(Thread.currentThread(), new IllegalStateException("picture"));
    }
    assertThat(told).hasSize(1);
    assertThat(log.text().split("IllegalStateException", -1)).hasSizeLessThan(10);
  }

  @Test
  void whatAPersonWroteOrRatedStandsNowhere() {
    errors.tell(told::add);
    errors.uncaughtException(
        Thread.currentThread(),
        new IllegalStateException(new ProfileException("line 5 rates The Matrix with 4.5 stars")));
    errors.uncaughtException(
        Thread.currentThread(), new NumberFormatException("For input string: \"The Matrix\""));
    assertThat(log.text() + told).doesNotContain("Matrix").doesNotContain("4.5");
    assertThat(told).hasSize(2);
  }

  @Test
  void aFailureWithASentenceIsNoMistakeOfOurs() {
    assertThat(UnexpectedErrors.hasSentence(new IOException("no file"))).isTrue();
    assertThat(UnexpectedErrors.hasSentence(new IllegalArgumentException("no movie"))).isTrue();
    assertThat(UnexpectedErrors.hasSentence(new NumberFormatException("x"))).isFalse();
    assertThat(UnexpectedErrors.hasSentence(new NullPointerException())).isFalse();
    assertThat(UnexpectedErrors.hasSentence(new StackOverflowError())).isFalse();
  }

  private void run(Runnable work) throws InterruptedException {
    Thread thread = Thread.ofPlatform().name("late").unstarted(work);
    thread.setUncaughtExceptionHandler(errors);
    thread.start();
    thread.join();
  }
}
