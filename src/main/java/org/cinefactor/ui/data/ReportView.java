package org.cinefactor.ui.data;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.CopyButton;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.control.file.FileDialogs;
import org.kordamp.ikonli.feather.Feather;

/**
 * The panel with the report of reading the open data set, which can be copied and saved with every
 * row it names.
 */
final class ReportView extends VBox {
  private static final Texts TEXTS = Texts.of(ReportView.class);

  private final FileDialogs.Kind files = FileDialogs.Kind.of(TEXTS.get("report.files"), "txt");

  private final DataViewModel model;
  private final FileDialogs dialogs;

  ReportView(DataViewModel model, FileDialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
    getStyleClass().add("data-section");
    var title = new Label(TEXTS.get("report"));
    title.getStyleClass().add("section-title");
    var lines = wrapped();
    lines.textProperty().bind(model.report().map(all -> String.join("\n", all)));
    var copy = new Button(TEXTS.get("report.copy"), Icons.of(Feather.COPY));
    copy.setOnAction(_ -> copy());
    var save = new Button(TEXTS.get("report.save"), Icons.of(Feather.SAVE));
    save.setOnAction(_ -> save());
    var buttons = new FlowPane(copy, save);
    buttons.getStyleClass().add("data-buttons");
    var outcome = wrapped();
    outcome.getStyleClass().add("setting-sentence");
    outcome.textProperty().bind(model.reportOutcome());
    outcome.visibleProperty().bind(outcome.textProperty().isNotEmpty());
    outcome.managedProperty().bind(outcome.visibleProperty());
    getChildren().addAll(title, lines, buttons, outcome);
    visibleProperty().bind(model.report().map(all -> !all.isEmpty()));
    managedProperty().bind(visibleProperty());
  }

  private static Label wrapped() {
    var label = new Label();
    label.setWrapText(true);
    return label;
  }

  private void copy() {
    CopyButton.copy(model.wholeReport());
    model.copied();
  }

  private void save() {
    dialogs
        .save(getScene().getWindow(), TEXTS.get("report.save.dialog"), model.reportFile(), files)
        .ifPresent(model::saveReport);
  }
}
