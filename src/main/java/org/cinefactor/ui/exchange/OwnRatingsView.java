package org.cinefactor.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.cinefactor.profile.exchange.export.ExportFormat;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.control.file.FileDialogs;
import org.cinefactor.ui.control.gradual.GradualColumn;
import org.cinefactor.ui.session.ProgressText;
import org.cinefactor.ui.task.WorkState;
import org.kordamp.ikonli.feather.Feather;

/** The person's own ratings, on top of the data page: import, export, backup, restore. */
public final class OwnRatingsView extends GradualColumn {
  private static final Texts TEXTS = Texts.of(OwnRatingsView.class);

  /** In less width the bar gives way to the words, which say the same. */
  private static final double ROOM_FOR_BAR = 400;

  private final FileDialogs.Kind importFiles =
      new FileDialogs.Kind(
          TEXTS.get("files.services"), List.of("zip", "csv", "json", "xml", "tsv"));
  private final FileDialogs.Kind tables = FileDialogs.Kind.of(TEXTS.get("files.csv"), "csv");
  private final FileDialogs.Kind json = FileDialogs.Kind.of(TEXTS.get("files.json"), "json");
  private final FileDialogs.Kind backupFiles =
      FileDialogs.Kind.of(TEXTS.get("files.backups"), "cinebackup");

  private final OwnRatingsViewModel model;
  private final ImportViewModel imports;
  private final FileDialogs dialogs;

  /**
   * @param model exports, backups and restores
   * @param imports imports
   * @param dialogs ask for files
   */
  public OwnRatingsView(OwnRatingsViewModel model, ImportViewModel imports, FileDialogs dialogs) {
    this.model = model;
    this.imports = imports;
    this.dialogs = dialogs;
    getStyleClass().add("data-section");
    getStylesheets().add(OwnRatingsView.class.getResource("exchange.css").toExternalForm());
    append(
        List.of(
            OwnRatingsView::title,
            this::buttons,
            () -> hint(TEXTS.get("drop")),
            this::alsoKept,
            OwnRatingsView::services,
            this::busy,
            () -> new QuestionView(imports),
            this::restoring,
            () -> verdict("import-verdict", imports.verdictProperty(), imports.failed()),
            () -> verdict("ratings-verdict", model.verdictProperty(), model.failed())));
  }

  private static Label title() {
    var title = new Label(TEXTS.get("title"));
    title.getStyleClass().add("section-title");
    return title;
  }

  private Label alsoKept() {
    Label line = hint("");
    line.textProperty().bind(model.alsoKept());
    line.visibleProperty().bind(line.textProperty().isNotEmpty());
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }

  private FlowPane buttons() {
    var load = new Button(TEXTS.get("import.button"), Icons.of(Feather.UPLOAD));
    load.setOnAction(
        _ -> {
          imports.prepare();
          List<Path> files =
              dialogs.openSeveral(getScene().getWindow(), TEXTS.get("import.dialog"), importFiles);
          if (!files.isEmpty()) {
            imports.start(files);
          }
        });
    var export = new MenuButton(TEXTS.get("export"), Icons.of(Feather.DOWNLOAD));
    export.disableProperty().bind(model.canSave().map(can -> !can));
    export
        .getItems()
        .addAll(
            export(
                TEXTS.get("export.letterboxd"),
                "for-letterboxd.csv",
                tables,
                ExportFormat.LETTERBOXD),
            export(TEXTS.get("export.table"), "my-ratings.csv", tables, ExportFormat.CSV),
            export(TEXTS.get("export.json"), "my-ratings.json", json, ExportFormat.JSON));
    var backUp = new Button(TEXTS.get("backup"), Icons.of(Feather.ARCHIVE));
    backUp.setOnAction(
        _ ->
            dialogs
                .save(window(), TEXTS.get("backup.dialog"), "my-cinefactor.cinebackup", backupFiles)
                .ifPresent(model::backUp));
    var row = new FlowPane(load, export, backUp, restore());
    row.getStyleClass().add("data-buttons");
    return row;
  }

  private MenuItem export(String words, String name, FileDialogs.Kind kind, ExportFormat format) {
    var item = new MenuItem(words);
    item.setOnAction(
        _ ->
            dialogs
                .save(window(), TEXTS.get("export.dialog"), name, kind)
                .ifPresent(file -> model.export(file, format)));
    return item;
  }

  /** The backups that were made by themselves, looked for when the menu opens, and any file. */
  private MenuButton restore() {
    var restore = new MenuButton(TEXTS.get("restore"), Icons.of(Feather.ROTATE_CCW));
    var file = new MenuItem(TEXTS.get("restore.file"));
    file.setOnAction(
        _ ->
            dialogs
                .open(window(), TEXTS.get("restore.dialog"), backupFiles)
                .ifPresent(model::preview));
    restore.getItems().add(file);
    model
        .keptProperty()
        .subscribe(
            kept -> {
              restore.getItems().setAll(file);
              for (Path backup : kept) {
                var item = new MenuItem(BackupText.of(backup));
                item.setOnAction(_ -> model.preview(backup));
                restore.getItems().add(item);
              }
            });
    restore.setOnShowing(_ -> model.findKept());
    return restore;
  }

  private VBox restoring() {
    var sentence = new Label();
    sentence.setWrapText(true);
    sentence.textProperty().bind(model.previewProperty());
    var yes = new Button(TEXTS.get("restore.do"));
    yes.getStyleClass().add("accent");
    yes.setOnAction(_ -> model.restore());
    var no = new Button(TEXTS.get("restore.leave"));
    no.setOnAction(_ -> model.dismiss());
    var buttons = new FlowPane(yes, no);
    buttons.getStyleClass().add("data-buttons");
    var box = new VBox(sentence, buttons);
    box.getStyleClass().add("data-section");
    box.visibleProperty().bind(model.previewProperty().isNotEmpty());
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  /** It keeps its room while nothing is imported: what stands below does not move. */
  private HBox busy() {
    var text = new Label();
    text.textProperty().bind(imports.job().stepProperty().map(ProgressText::of));
    var bar = new ProgressBar();
    bar.progressProperty().bind(imports.job().stepProperty().map(step -> step.share()));
    text.setMinWidth(USE_PREF_SIZE);
    var cancel = new Hyperlink(TEXTS.get("stop"));
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(_ -> imports.cancel());
    var row = new HBox(bar, text, cancel);
    row.getStyleClass().add("making-line");
    row.setMinWidth(0);
    bar.visibleProperty().bind(row.widthProperty().greaterThan(ROOM_FOR_BAR));
    bar.managedProperty().bind(bar.visibleProperty());
    row.visibleProperty().bind(imports.job().stateProperty().map(WorkState::busy));
    return row;
  }

  private static Node services() {
    var text = hint(TEXTS.get("services.list"));
    text.getStyleClass().add("exchange-services");
    var pane = new TitledPane(TEXTS.get("services"), text);
    pane.setExpanded(false);
    pane.setAnimated(false);
    return pane;
  }

  private static Label hint(String text) {
    var hint = new Label(text);
    hint.setWrapText(true);
    hint.getStyleClass().add("setting-sentence");
    return hint;
  }

  private static Label verdict(
      String id, ObservableValue<String> text, ObservableValue<Boolean> failed) {
    var verdict = new Label();
    verdict.setId(id);
    verdict.setWrapText(true);
    verdict.textProperty().bind(text);
    verdict.visibleProperty().bind(verdict.textProperty().isNotEmpty());
    verdict.managedProperty().bind(verdict.visibleProperty());
    failed.subscribe(
        now -> {
          verdict.getStyleClass().remove("failure");
          if (now) {
            verdict.getStyleClass().add("failure");
          }
        });
    return verdict;
  }

  private Window window() {
    return getScene().getWindow();
  }
}
