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
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.file.FileDialogs;
import org.cinefactor.ui.session.Session;

/**
 * The guard that keeps a window open while changes are not saved: it waits for them, offers to save
 * everything elsewhere, and closes by itself once all is on the disk.
 */
final class ClosingGuard {
  private static final Texts TEXTS = Texts.of(ClosingGuard.class);

  private final ButtonType elsewhere =
      new ButtonType(TEXTS.get("closing.elsewhere"), ButtonData.OTHER);
  private final ButtonType stay =
      new ButtonType(TEXTS.get("closing.stay"), ButtonData.CANCEL_CLOSE);
  private final ButtonType leave = new ButtonType(TEXTS.get("closing.leave"), ButtonData.LEFT);

  private final Session session;
  private final FileDialogs dialogs;
  private final Stage stage;
  private Optional<Alert> asking = Optional.empty();

  ClosingGuard(Session session, FileDialogs dialogs, Stage stage) {
    this.session = session;
    this.dialogs = dialogs;
    this.stage = stage;
    stage.setOnCloseRequest(this::closing);
    session.onRatingsWritten(outcome -> Platform.runLater(() -> onWritten(outcome)));
    session.onSettingsWritten(outcome -> Platform.runLater(() -> onWritten(outcome)));
  }

  private void closing(WindowEvent request) {
    if (session.pending() > 0) {
      request.consume();
      ask("");
    }
  }

  private void ask(String failure) {
    if (asking.isPresent()) {
      return;
    }
    var alert = new Alert(Alert.AlertType.WARNING, "", elsewhere, stay, leave);
    alert.initOwner(stage);
    alert.setTitle("CineFactor");
    int changes = session.pending();
    alert.setHeaderText(TEXTS.format("closing.title", changes));
    alert.setContentText(failure + TEXTS.get("closing.sentence"));
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    asking = Optional.of(alert);
    alert.resultProperty().subscribe(answer -> answered(Optional.ofNullable(answer)));
    alert.setOnHidden(_ -> asking = Optional.empty());
    alert.show();
  }

  private void onWritten(Optional<String> outcome) {
    if (asking.isPresent() && outcome.isEmpty() && session.pending() == 0) {
      asking.get().close();
      stage.hide();
    }
  }

  private void answered(Optional<ButtonType> answer) {
    if (answer.filter(leave::equals).isPresent()) {
      stage.hide();
    } else if (answer.filter(elsewhere::equals).isPresent()) {
      Platform.runLater(this::saveElsewhere);
    }
  }

  private void saveElsewhere() {
    Optional<Path> folder = dialogs.folder(stage, TEXTS.get("closing.folder"));
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
