package org.cinefactor.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import javafx.application.Application;
import javafx.stage.Stage;
import org.cinefactor.log.UnexpectedErrors;
import org.cinefactor.ui.control.file.SystemWebBrowser;
import org.cinefactor.ui.session.SessionOpening;

/**
 * The program's one window, and the start of the toolkit. The toolkit names the window after this
 * class, and by that name a desktop finds the menu entry that it belongs to ({@code
 * StartupWMClass}).
 */
public final class ProgramWindow extends Application {
  /** The toolkit makes the object by its class, so that nothing can be given to its constructor. */
  private static final BlockingQueue<Content> HANDED_OVER = new ArrayBlockingQueue<>(1);

  private record Content(SessionOpening opening, Optional<Path> file, UnexpectedErrors errors) {}

  /** For the toolkit. */
  public ProgramWindow() {}

  /**
   * Opens the window, and returns when it has been closed; possible once in a process.
   *
   * @param opening opens what it shows; asked on the JavaFX thread, once the toolkit runs. Where
   *     that fails, or showing it does, the window says why, and what can be done
   * @param file to be opened, empty for none
   * @param errors are shown in the window
   * @throws UnsupportedOperationException when there is no toolkit for this system
   * @throws RuntimeException when the toolkit could not be started
   */
  public static void open(SessionOpening opening, Optional<Path> file, UnexpectedErrors errors) {
    HANDED_OVER.add(new Content(opening, file, errors));
    launch(ProgramWindow.class);
  }

  @Override
  public void start(Stage stage) {
    Content content = HANDED_OVER.remove();
    try {
      var browser = new SystemWebBrowser(getHostServices()::showDocument);
      new WindowOpening(content.opening(), content.file(), content.errors(), browser).on(stage);
    } catch (RuntimeException | Error e) {
      PlainWindow.show(e, content.errors());
      stage.hide();
    }
  }
}
