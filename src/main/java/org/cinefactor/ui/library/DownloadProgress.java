package org.cinefactor.ui.library;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cinefactor.download.DownloadedFile;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.session.ProgressText;
import org.cinefactor.ui.task.WorkState;

/** The progress of a download, and what became of it. */
final class DownloadProgress extends VBox {
  private static final Texts TEXTS = Texts.of(DownloadProgress.class);

  DownloadProgress(DownloadsViewModel model) {
    getStyleClass().add("set-progress");
    getChildren().addAll(busy(model), WrappedLabels.failure(model.downloading().failureProperty()));
    getChildren().addAll(doubt(model), arrived(model));
  }

  /** A downloaded file that could not be compared with anything says so until it is opened. */
  private static Label doubt(DownloadsViewModel model) {
    Label doubt = WrappedLabels.muted("");
    doubt
        .textProperty()
        .bind(model.arrivedProperty().map(file -> file.flatMap(DownloadedFile::doubt).orElse("")));
    doubt.visibleProperty().bind(doubt.textProperty().isNotEmpty());
    doubt.managedProperty().bind(doubt.visibleProperty());
    return doubt;
  }

  private static HBox busy(DownloadsViewModel model) {
    var bar = new ProgressBar();
    bar.progressProperty().bind(model.downloading().stepProperty().map(s -> s.share()));
    var text = new Label();
    text.textProperty().bind(model.downloading().stepProperty().map(ProgressText::of));
    text.setWrapText(true);
    var cancel = new Button(TEXTS.get("cancel"));
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(_ -> model.cancel());
    var row = new HBox(bar, text, cancel);
    row.getStyleClass().add("making-line");
    row.visibleProperty().bind(model.downloading().stateProperty().map(WorkState::busy));
    row.managedProperty().bind(row.visibleProperty());
    return row;
  }

  private static FlowPane arrived(DownloadsViewModel model) {
    var open = new Button(TEXTS.get("arrived.open"));
    open.getStyleClass().add("accent");
    open.setOnAction(_ -> model.openArrived());
    var text = new Label();
    text.textProperty()
        .bind(model.arrivedProperty().map(file -> arrived(file.flatMap(DownloadedFile::doubt))));
    var row = new FlowPane(text, open);
    row.getStyleClass().add("data-buttons");
    row.visibleProperty().bind(model.arrivedProperty().map(a -> a.isPresent()));
    row.managedProperty().bind(row.visibleProperty());
    return row;
  }

  private static String arrived(Optional<String> doubt) {
    return doubt.isPresent() ? TEXTS.get("arrived.unchecked") : TEXTS.get("arrived");
  }
}
