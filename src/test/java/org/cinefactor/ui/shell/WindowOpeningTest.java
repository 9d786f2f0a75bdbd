package org.cinefactor.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cinefactor.log.LoggedText;
import org.cinefactor.log.UnexpectedErrors;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.session.Session;
import org.cinefactor.ui.session.SessionOpening;
import org.cinefactor.ui.session.SmallWorkspace;
import org.cinefactor.ui.shell.robot.FxThread;
import org.cinefactor.ui.shell.robot.WindowRobot;
import org.cinefactor.ui.task.SameThreadRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/**
 * The program fails where nobody expects it before its window is there: there is one all the same.
 */
@OnScreen
class WindowOpeningTest {
  @TempDir Path folder;

  private final LoggedText log = new LoggedText();
  private final UnexpectedErrors errors = new UnexpectedErrors(() -> "1.2.3");

  @BeforeEach
  void listen() throws Exception {
    log.begin();
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void end() {
    log.end();
  }

  @Test
  void itIsSaidWithDetailsAndTriedAgain() throws Exception {
    try (var session = new Session(SmallWorkspace.in(folder), new SameThreadRunner())) {
      var robot = new WindowRobot(opened(new FailingOnce(session)));
      robot.await("it is said", () -> robot.shows("The program could not show its window"));
      assertThat(log.text()).contains("IllegalStateException: at the start").contains("\tat ");
      robot.clickOn("Copy details");
      robot.await(
          "the details are copied",
          () -> Clipboard.getSystemClipboard().getString().contains("at the start"));
      robot.picture("unexpected-at-the-start");
      robot.clickOn("Try again");
      robot.await("the usual window is there", () -> robot.shows(".rail"));
      assertThat(robot.stage().isShowing()).isFalse();
    } finally {
      FxThread.call(WindowOpeningTest::closeAll);
    }
  }

  /** The window that is there in place of the usual one. */
  private Stage opened(SessionOpening opening) {
    return FxThread.call(
        () -> {
          new WindowOpening(opening, Optional.empty(), errors, _ -> {}).on(new Stage());
          return (Stage) Window.getWindows().getLast();
        });
  }

  private static Optional<Window> closeAll() {
    for (Window window : Window.getWindows().toArray(new Window[0])) {
      window.hide();
      ((Stage) window).setScene(new Scene(new Pane()));
    }
    return Optional.empty();
  }

  /** Fails at the first attempt, whichever it is. */
  private static final class FailingOnce implements SessionOpening {
    private final Session session;
    private boolean failed;

    FailingOnce(Session session) {
      this.session = session;
    }

    @Override
    public Session usual() {
      if (!failed) {
        failed = true;
        throw new IllegalStateException("at the start");
      }
      return session;
    }

    @Override
    public Session withACopy() {
      return usual();
    }

    @Override
    public Session withoutSettings() {
      return usual();
    }

    @Override
    public Session in(Path place) {
      return usual();
    }

    @Override
    public Session fromBackup() {
      return usual();
    }

    @Override
    public Session anew() {
      return usual();
    }
  }
}
