package org.cinefactor.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.cinefactor.ui.control.SystemFileDialogs;
import org.cinefactor.ui.session.Session;

/** Starts the toolkit and opens the program's one window. */
public final class ProgramWindow {
  private ProgramWindow() {}

  /**
   * Opens the window; returns at once.
   *
   * @param session what it shows; asked for on the JavaFX thread, once the toolkit runs
   * @param file a model or a lesson to open, empty for none
   * @param closed hears, once, when the window has been closed, or why it could not be opened
   * @throws UnsupportedOperationException when there is no toolkit for this system
   */
  public static void open(
      Supplier<Session> session, Optional<Path> file, Consumer<Optional<Throwable>> closed) {
    Platform.startup(() -> show(session, file, closed));
  }

  private static void show(
      Supplier<Session> session, Optional<Path> file, Consumer<Optional<Throwable>> closed) {
    try {
      Session shown = session.get();
      var shell = new Shell(shown, new SystemFileDialogs());
      var stage = new Stage();
      stage.setOnHidden(
          _ -> {
            shell.close();
            closed.accept(Optional.empty());
          });
      shell.show(stage);
      file.ifPresent(shell::open);
    } catch (RuntimeException | Error e) {
      closed.accept(Optional.of(e));
    }
  }
}
