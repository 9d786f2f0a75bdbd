package org.cinefactor.ui.shell;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.cinefactor.log.Log;
import org.cinefactor.log.UnexpectedErrors;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.ui.control.IconFont;
import org.cinefactor.ui.control.file.SystemFileDialogs;
import org.cinefactor.ui.session.Session;
import org.cinefactor.ui.session.SessionOpening;
import org.cinefactor.ui.task.BackgroundRunner;
import org.cinefactor.ui.trouble.TroubleView;
import org.cinefactor.ui.trouble.TroubleViewModel;

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
   *     that fails, the window says why, and what can be done
   * @param file a model or a lesson to open, empty for none
   * @param errors are told in the window
   * @throws UnsupportedOperationException when there is no toolkit for this system
   * @throws RuntimeException when the window could not be opened
   */
  public static void open(SessionOpening opening, Optional<Path> file, UnexpectedErrors errors) {
    HANDED_OVER.add(new Content(opening, file, errors));
    launch(ProgramWindow.class);
  }

  @Override
  public void start(Stage stage) {
    Content content = HANDED_OVER.remove();
    try {
      show(stage, content.opening().usual(), content);
    } catch (ProfileException e) {
      Log.warning(ProgramWindow.class, "the person's files could not be opened", e);
      showTrouble(stage, e, content);
    }
  }

  private void showTrouble(Stage stage, ProfileException trouble, Content content) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    var runner = new BackgroundRunner();
    var model =
        new TroubleViewModel(
            trouble,
            content.opening(),
            runner,
            session -> {
              runner.close();
              show(stage, session, content);
            });
    stage.setTitle("CineFactor");
    stage.setScene(new Scene(new TroubleView(model, new SystemFileDialogs()), 720, 460));
    stage.show();
  }

  private void show(Stage stage, Session session, Content content) {
    IconFont.load(new DataHome(session.home()).iconFont());
    var dialogs = new SystemFileDialogs();
    var shell = new Shell(session, dialogs, getHostServices()::showDocument);
    var others = new SecondStarts(session, stage, shell::open);
    stage.setOnHidden(
        _ -> {
          others.close();
          shell.close();
        });
    shell.show(stage);
    AfterFirstFrame.then(stage.getScene(), () -> others.listenIn(session.home()));
    var _ = new ClosingGuard(session, dialogs, stage);
    shell.tell(content.errors());
    content.file().ifPresent(shell::open);
  }
}
