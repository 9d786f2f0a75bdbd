package org.cinefactor.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.cinefactor.profile.ProfileException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnexpectedErrorsTest {
  private final UnexpectedErrors errors = new UnexpectedErrors(() -> "1.2.3");
  private final List<UnexpectedError> reported = new ArrayList<>();
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
  void anErrorOnAThreadIsLoggedWithItsStackTraceAndReported() throws InterruptedException {
    errors.onError(reported::add);
    run(
        () -> {
          throw new IllegalStateException("broken");
        });
    assertThat(log.text()).contains("IllegalStateException: broken").contains("\tat ");
    assertThat(reported).hasSize(1);
    assertThat(reported.getFirst().sentence()).contains("IllegalStateException");
    assertThat(reported.getFirst().details())
        .contains("1.2.3")
        .contains("broken")
        .contains("\tat ");
  }

  @Test
  void whatCameBeforeAnybodyListensIsReportedThen() {
    errors.uncaughtException(Thread.currentThread(), new IllegalStateException("early"));
    errors.onError(reported::add);
    assertThat(reported).hasSize(1);
  }

  @Test
  void anErrorThatComesWithEveryPictureIsReportedOnce() {
    errors.onError(reported::add);
    for (int i = 0; i < 100; i++) {
      errors.uncaughtException(Thread.currentThread(), new IllegalStateException("picture"));
    }
    assertThat(reported).hasSize(1);
    assertThat(log.text().split("IllegalStateException", -1)).hasSizeLessThan(10);
  }

  @Test
  void whatAPersonWroteOrRatedStandsNowhere() {
    errors.onError(reported::add);
    errors.uncaughtException(
        Thread.currentThread(),
        new IllegalStateException(new ProfileException("line 5 rates The Matrix with 4.5 stars")));
    errors.uncaughtException(
        Thread.currentThread(), new NumberFormatException("For input string: \"The Matrix\""));
    assertThat(log.text() + reported).doesNotContain("Matrix").doesNotContain("4.5");
    assertThat(reported).hasSize(2);
  }

  @Test
  void whatALibraryQuotesStandsNowhere() {
    errors.onError(reported::add);
    List<Supplier<Object>> readings =
        List.of(
            () -> JsonParser.parseString("[{\"title\": \"The Matrix\"}]").getAsJsonObject(),
            () -> JsonParser.parseString("{\"title\": \"The Matrix\"}").getAsJsonArray(),
            () -> JsonParser.parseString("{\"title\": The Matrix, 4.5}"),
            () -> DateTimeFormatter.ISO_DATE.parse("The Matrix, 4.5"));
    for (Supplier<Object> reading : readings) {
      var failure = catchThrowable(reading::get);
      assertThat(failure).isNotNull();
      errors.uncaughtException(Thread.currentThread(), failure);
    }
    assertThat(log.text() + reported).doesNotContain("Matrix").doesNotContain("4.5");
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
