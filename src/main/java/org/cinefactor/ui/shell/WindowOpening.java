package org.cinefactor.ui.shell;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.cinefactor.log.Log;
import org.cinefactor.log.UnexpectedErrors;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.ui.control.IconFont;
import org.cinefactor.ui.control.file.FileDialogs;
import org.cinefactor.ui.control.file.SystemFileDialogs;
import org.cinefactor.ui.control.file.WebBrowser;
import org.cinefactor.ui.failure.WindowFailure;
import org.cinefactor.ui.failure.WindowFailureView;
import org.cinefactor.ui.failure.WindowFailureViewModel;
import org.cinefactor.ui.session.Session;
import org.cinefactor.ui.session.SessionOpening;
import org.cinefactor.ui.task.BackgroundRunner;

/**
 * The opening of the program's window. Whatever fails at it, be it the person's files or the
 * program, there is a window then that says so, with ways to try again. Where that fails too, it
 * says no more than what it failed with.
 */
final class WindowOpening {
  private static final double WIDTH = 720;
  private static final double HEIGHT = 520;

  private final SessionOpening opening;
  private final Optional<Path> file;
  private final UnexpectedErrors errors;
  private final WebBrowser browser;
  private final FileDialogs dialogs = new SystemFileDialogs();

  /**
   * @param opening opens what the window shows
   * @param file to be opened, empty for none
   * @param errors are shown in the window
   * @param browser the person's
   */
  WindowOpening(
      SessionOpening opening, Optional<Path> file, UnexpectedErrors errors, WebBrowser browser) {
    this.opening = opening;
    this.file = file;
    this.errors = errors;
    this.browser = browser;
  }

  /** Opens it in the usual way. */
  void on(Stage stage) {
    try {
      show(opening.usual(), stage);
    } catch (ProfileException | RuntimeException | Error e) {
      showInstead(stage, e);
    }
  }

  /** Shows what was opened in another way, in place of a failure. */
  private void showAfter(Stage failure, Session session) {
    var stage = new Stage();
    try {
      show(session, stage);
      failure.hide();
    } catch (RuntimeException | Error e) {
      showInstead(stage, e);
      failure.hide();
    }
  }

  /** Shows the failure window. Where that fails too, what goes on from here has both reasons. */
  private void showInstead(Stage failed, Throwable reason) {
    try {
      show(failure(reason));
      // Without any window the program would end.
      failed.hide();
    } catch (RuntimeException | Error e) {
      e.addSuppressed(reason);
      throw e;
    }
  }

  private WindowFailure failure(Throwable reason) {
    if (reason instanceof ProfileException files) {
      Log.warning(WindowOpening.class, "the person's files could not be opened", files);
      return WindowFailure.of(files);
    }
    return WindowFailure.of(errors.caught(reason));
  }

  private void show(WindowFailure failure) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    var stage = new Stage();
    var runner = new BackgroundRunner();
    var model =
        new WindowFailureViewModel(
            failure,
            opening,
            runner,
            session -> {
              runner.close();
              showAfter(stage, session);
            });
    errors.onError(error -> Platform.runLater(() -> model.unexpected(error)));
    stage.setTitle("CineFactor");
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setScene(
        new Scene(
            new WindowFailureView(model, dialogs),
            Math.min(WIDTH, screen.getWidth()),
            Math.min(HEIGHT, screen.getHeight())));
    stage.show();
  }

  private void show(Session session, Stage stage) {
    IconFont.load(new DataHome(session.home()).iconFont());
    var shell = new Shell(session, dialogs, browser);
    var others = new SecondStarts(session, stage, shell::open);
    stage.setOnHidden(
        _ -> {
          others.close();
          shell.close();
        });
    shell.show(stage);
    AfterFirstFrame.then(stage.getScene(), () -> others.listenIn(session.home()));
    var _ = new ClosingGuard(session, dialogs, stage);
    shell.showNoticesOf(errors);
    file.ifPresent(shell::open);
  }
}
