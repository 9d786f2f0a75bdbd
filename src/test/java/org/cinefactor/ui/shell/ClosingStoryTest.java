package org.cinefactor.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cinefactor.profile.StepKind.Plain.CHANGES;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.store.ProfileStore;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.failure.WindowFailure;
import org.cinefactor.ui.failure.WindowFailureView;
import org.cinefactor.ui.failure.WindowFailureViewModel;
import org.cinefactor.ui.session.Session;
import org.cinefactor.ui.session.SessionOpening;
import org.cinefactor.ui.shell.robot.ChosenFiles;
import org.cinefactor.ui.task.SameThreadRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window whose stars are not saved yet does not close without a word. */
@OnScreen
class ClosingStoryTest {
  @TempDir Path home;

  @Test
  void closingWaitsForWhatIsNotSavedAndThenClosesByItself() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.guardClosing();
      Path file = home.resolve("profile.db");
      try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file)) {
        other.createStatement().execute("BEGIN EXCLUSIVE");
        window.interact(
            () ->
                window
                    .session()
                    .person()
                    .goOn(
                        ProfileHistory.of(Profile.empty())
                            .then(CHANGES, Profile.empty().rated(1, 4))));
        window.await("it is said", () -> window.shows(".notice"));
        window.interact(
            () ->
                Event.fireEvent(
                    window.stage(),
                    new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        window.await("it is asked", () -> window.shows(".dialog-pane"));
        assertThat(window.stage().isShowing()).isTrue();
        window.picture("closing");
        other.createStatement().execute("ROLLBACK");
      }
      window.await("it has closed by itself", () -> !window.stage().isShowing());
    }
    try (var store = ProfileStore.open(home.resolve("profile.db"))) {
      assertThat(store.history().profile().ratings().size()).isEqualTo(1);
    }
  }

  @Test
  void theWindowOfAFailureSaysWhatHappened() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.interact(
          () -> {
            var model =
                new WindowFailureViewModel(
                    WindowFailure.of(
                        new ProfileException(
                            "Your ratings in /home/ann/.local/share/cinefactor/profile.db cannot be"
                                + " opened: another program holds the file; nothing was changed.")),
                    new Nothing(),
                    new SameThreadRunner(),
                    _ -> {});
            Stage stage = window.stage();
            stage.setScene(new Scene(new WindowFailureView(model, new ChosenFiles()), 720, 460));
          });
      window.await("it is there", () -> window.shows(".window-failure-title"));
      window.clickOn("Try again");
      window.await("it says more", () -> window.shows("Still held."));
      window.picture("window-failure");
    }
  }

  /** Files that cannot be opened in any way. */
  private static final class Nothing implements SessionOpening {
    @Override
    public Session usual() throws ProfileException {
      throw new ProfileException("Still held.");
    }

    @Override
    public Session withACopy() throws ProfileException {
      return usual();
    }

    @Override
    public Session withoutSettings() throws ProfileException {
      return usual();
    }

    @Override
    public Session in(Path folder) throws ProfileException {
      return usual();
    }

    @Override
    public Session fromBackup() throws ProfileException {
      return usual();
    }

    @Override
    public Session anew() throws ProfileException {
      return usual();
    }
  }
}
