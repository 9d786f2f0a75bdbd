package org.cinefactor.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import org.cinefactor.log.LoggedText;
import org.cinefactor.log.UnexpectedErrors;
import org.cinefactor.profile.Profile;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.task.LatestJob;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Errors that nobody expects, in the real window: the program says so calmly and goes on. */
@OnScreen
class UnexpectedStoryTest {
  @TempDir Path home;

  private final LoggedText log = new LoggedText();
  private Thread.UncaughtExceptionHandler before;

  @BeforeEach
  void listen() {
    before = Thread.getDefaultUncaughtExceptionHandler();
    log.begin();
    // Errors are what these stories are about.
    WaitForAsyncUtils.autoCheckException = false;
  }

  @AfterEach
  void end() {
    log.end();
    WaitForAsyncUtils.autoCheckException = true;
    WaitForAsyncUtils.clearExceptions();
    Thread.setDefaultUncaughtExceptionHandler(before);
  }

  @Test
  void anErrorInAViewModelIsToldAndLogged() throws Exception {
    story(
        window ->
            window.interact(
                () -> {
                  // A view model that hears of a star, and fails.
                  window
                      .session()
                      .person()
                      .profileProperty()
                      .subscribe(
                          (_, _) -> {
                            throw new IllegalStateException("view model");
                          });
                  window.session().person().become(Profile.empty().rated(1, 4).ratings());
                }),
        "view model");
  }

  @Test
  void anErrorInABackgroundJobIsToldAndLogged() throws Exception {
    story(
        window ->
            window.interact(
                () ->
                    new LatestJob<Object>(window.session().runner(), _ -> {})
                        .start(
                            _ -> {
                              throw new IllegalStateException("background job");
                            })),
        "background job");
  }

  @Test
  void anErrorOnTheToolkitsThreadIsToldAndLogged() throws Exception {
    story(
        _ ->
            Platform.runLater(
                () -> {
                  throw new IllegalStateException("toolkit thread");
                }),
        "toolkit thread");
  }

  private void story(Consumer<RunningWindow> fail, String message) throws Exception {
    var errors = new UnexpectedErrors(() -> "1.2.3");
    Thread.setDefaultUncaughtExceptionHandler(errors);
    try (var window = RunningWindow.open(home)) {
      window.tell(errors);
      fail.accept(window);
      window.await("it is told", () -> window.shows(".notice"));
      assertThat(window.lookup(".notice .label").queryAs(Label.class).getText())
          .contains("Your ratings are safe");
      window.clickOn("Copy details");
      window.await(
          "the details are copied",
          () -> Clipboard.getSystemClipboard().getString().contains(message));
      assertThat(log.text()).contains("IllegalStateException: " + message).contains("\tat ");
      window.picture("unexpected");
      window.press("Dismiss");
      assertThat(window.shows(".notice")).isFalse();
    }
  }
}
