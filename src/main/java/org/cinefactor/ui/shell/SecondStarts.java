package org.cinefactor.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.cinefactor.singleinstance.OpenRequest;
import org.cinefactor.singleinstance.SingleInstanceServer;
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
  private final String screen = OpenRequest.ofThisProcess(Optional.empty()).screen();
  private final LatestJob<Optional<SingleInstanceServer>> listening;
  private Optional<SingleInstanceServer> first = Optional.empty();

  /** Of a window that shows a session; listens to nobody yet. */
  SecondStarts(Session session, Stage stage, Consumer<Path> open) {
    this.stage = stage;
    this.open = open;
    this.listening = new LatestJob<>(session.runner(), opened -> first = opened);
  }

  /** Listens in the folder of the person from now on. */
  void listenIn(Path home) {
    listening.start(_ -> SingleInstanceServer.in(home, this::wanted));
  }

  private boolean wanted(OpenRequest wish) {
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
    first.ifPresent(SingleInstanceServer::close);
  }
}
