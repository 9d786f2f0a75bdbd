package org.cinefactor.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.ui.control.FileDialogs;
import org.cinefactor.ui.session.Session;

/**
 * Keeps a window open while changes are not saved: it waits for them, offers to save everything
 * elsewhere, and closes by itself once all is on the disk.
 */
final class ClosingGuard {
  private static final ButtonType ELSEWHERE = new ButtonType("Save elsewhere…", ButtonData.OTHER);
  private static final ButtonType STAY = new ButtonType("Keep open", ButtonData.CANCEL_CLOSE);
  private static final ButtonType LEAVE = new ButtonType("Close without them", ButtonData.LEFT);

  private final Session session;
  private final FileDialogs dialogs;
  private final Stage stage;
  private Optional<Alert> asking = Optional.empty();

  ClosingGuard(Session session, FileDialogs dialogs, Stage stage) {
    this.session = session;
    this.dialogs = dialogs;
    this.stage = stage;
    stage.setOnCloseRequest(this::closing);
    session.onRatingsWritten(outcome -> Platform.runLater(() -> heard(outcome)));
    session.onSettingsWritten(outcome -> Platform.runLater(() -> heard(outcome)));
  }

  private void closing(WindowEvent request) {
    if (session.pending() > 0) {
      request.consume();
      ask("");
    }
  }

  private void ask(String trouble) {
    if (asking.isPresent()) {
      return;
    }
    var alert = new Alert(Alert.AlertType.WARNING, "", ELSEWHERE, STAY, LEAVE);
    alert.initOwner(stage);
    alert.setTitle("CineFactor");
    int changes = session.pending();
    alert.setHeaderText(
        (changes == 1 ? "1 change is" : changes + " changes are") + " not saved yet");
    alert.setContentText(
        trouble
            + "The program goes on trying, and closes by itself as soon as everything is saved."
            + " You can also save all your ratings and lists to another folder.");
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    asking = Optional.of(alert);
    alert.resultProperty().subscribe(answer -> answered(Optional.ofNullable(answer)));
    alert.setOnHidden(_ -> asking = Optional.empty());
    alert.show();
  }

  private void heard(Optional<String> outcome) {
    if (asking.isPresent() && outcome.isEmpty() && session.pending() == 0) {
      asking.get().close();
      stage.hide();
    }
  }

  private void answered(Optional<ButtonType> answer) {
    if (answer.filter(LEAVE::equals).isPresent()) {
      stage.hide();
    } else if (answer.filter(ELSEWHERE::equals).isPresent()) {
      Platform.runLater(this::saveElsewhere);
    }
  }

  private void saveElsewhere() {
    Optional<Path> folder = dialogs.folder(stage, "A folder for your ratings and lists");
    if (folder.isEmpty()) {
      return;
    }
    try {
      session.saveElsewhere(folder.get());
      stage.hide();
    } catch (ProfileException e) {
      ask(e.getMessage() + " ");
    }
  }
}
