package org.cinefactor.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.cinefactor.log.UnexpectedErrors;
import org.cinefactor.ui.control.SystemFileDialogs;
import org.cinefactor.ui.session.Session;

/**
 * Starts the toolkit and opens the program's one window. The toolkit names the window after this
 * class, and by that name a desktop finds the menu entry that it belongs to ({@code
 * StartupWMClass}).
 */
public final class ProgramWindow extends Application {
  /** The toolkit makes the object by its class, so that nothing can be given to its constructor. */
  private static final BlockingQueue<Content> HANDED_OVER = new ArrayBlockingQueue<>(1);

  private record Content(
      Supplier<Optional<Session>> session, Optional<Path> file, UnexpectedErrors errors) {}

  /** For the toolkit. */
  public ProgramWindow() {}

  /**
   * Opens the window, and returns when it has been closed; possible once in a process.
   *
   * @param session what it shows; asked for on the JavaFX thread, once the toolkit runs; empty when
   *     there is nothing to show, and then no window opens
   * @param file a model or a lesson to open, empty for none
   * @param errors are told in the window
   * @throws UnsupportedOperationException when there is no toolkit for this system
   * @throws RuntimeException when the window could not be opened
   */
  public static void open(
      Supplier<Optional<Session>> session, Optional<Path> file, UnexpectedErrors errors) {
    HANDED_OVER.add(new Content(session, file, errors));
    launch(ProgramWindow.class);
  }

  @Override
  public void start(Stage stage) {
    Content content = HANDED_OVER.remove();
    content
        .session()
        .get()
        .ifPresentOrElse(session -> show(stage, session, content), Platform::exit);
  }

  private static void show(Stage stage, Session session, Content content) {
    var shell = new Shell(session, new SystemFileDialogs());
    stage.setOnHidden(_ -> shell.close());
    shell.show(stage);
    shell.tell(content.errors());
    content.file().ifPresent(shell::open);
  }
}
