package org.cinefactor.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.cinefactor.handover.FirstWindow;
import org.cinefactor.handover.Request;
import org.cinefactor.ui.session.Session;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.ToolkitAnswer;

/**
 * The window's response to later starts: it comes forward, and opens the file that they were given.
 */
final class SecondStarts {
  private static final Duration PATIENCE = Duration.ofMillis(1500);

  private final Stage stage;
  private final Consumer<Path> open;
  private final String screen = Request.ofThisProcess(Optional.empty()).screen();
  private final LatestJob<Optional<FirstWindow>> listening;
  private Optional<FirstWindow> first = Optional.empty();

  /** Of a window that shows a session; listens to nobody yet. */
  SecondStarts(Session session, Stage stage, Consumer<Path> open) {
    this.stage = stage;
    this.open = open;
    this.listening = new LatestJob<>(session.runner(), opened -> first = opened);
  }

  /** Listens in the folder of the person from now on. */
  void listenIn(Path home) {
    listening.start(_ -> FirstWindow.in(home, this::wanted));
  }

  private boolean wanted(Request wish) {
    return wish.screen().equals(screen)
        && ToolkitAnswer.done(Platform::runLater, () -> comeForward(wish.file()), PATIENCE);
  }

  private void comeForward(Optional<Path> file) {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
    file.filter(Files::exists).ifPresent(open);
  }

  /** Listens no more. */
  void close() {
    listening.cancel();
    first.ifPresent(FirstWindow::close);
  }
}
