package org.cinefactor.ui.data;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.control.file.FileDialogs;
import org.cinefactor.ui.control.gradual.GradualColumn;
import org.cinefactor.ui.session.ProgressText;
import org.cinefactor.ui.task.WorkState;
import org.kordamp.ikonli.feather.Feather;

/** The panel of the open data set: its figures, and buttons to open another one. */
public final class DataView extends BorderPane {
  private static final Texts TEXTS = Texts.of(DataView.class);

  /** In less width the bar gives way to the words, which say the same. */
  private static final double ROOM_FOR_BAR = 400;

  private final FileDialogs.Kind files =
      new FileDialogs.Kind(
          TEXTS.get("files"),
          List.of("zip", "csv", "tsv", "txt", "dat", "data", "gz", "tgz", "tar"));

  private final DataViewModel model;
  private final FileDialogs dialogs;

  /**
   * @param model the open data set
   * @param table the question how a table is to be read
   * @param own what belongs to the person, on top
   * @param library the data sets that can be opened in place of it
   * @param dialogs ask for files
   */
  public DataView(
      DataViewModel model,
      TableViewModel table,
      Supplier<Node> own,
      Supplier<Node> library,
      FileDialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
    getStyleClass().add("data");
    getStylesheets().add(DataView.class.getResource("data.css").toExternalForm());
    var page = new GradualColumn();
    page.append(
        List.of(
            own,
            this::now,
            () -> new TableQuestionView(table),
            () -> new ReportView(model, dialogs),
            this::buttons,
            library,
            DataView::terms));
    page.getStyleClass().add("data-page");
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setCenter(scroll);
  }

  private Node now() {
    var title = new Label(TEXTS.get("open"));
    title.getStyleClass().add("section-title");
    var name = new Label();
    name.getStyleClass().add("data-name");
    name.textProperty().bind(model.name());
    var size = new Label();
    size.setWrapText(true);
    size.textProperty().bind(model.size());
    return section(title, name, size, busy());
  }

  private Node buttons() {
    var folder = new Button(TEXTS.get("open.folder"), Icons.of(Feather.FOLDER));
    folder.setOnAction(_ -> chooseFolder());
    var file = new Button(TEXTS.get("open.file"), Icons.of(Feather.FILE_TEXT));
    file.setOnAction(_ -> chooseFile());
    var hint = new Label(TEXTS.get("open.sentence"));
    hint.setWrapText(true);
    hint.getStyleClass().add("setting-sentence");
    var row = new FlowPane(folder, file);
    row.getStyleClass().add("data-buttons");
    return section(row, hint);
  }

  /** It keeps its room while nothing is read: what stands below does not move. */
  private Node busy() {
    var text = new Label();
    text.textProperty().bind(model.reading().stepProperty().map(ProgressText::of));
    var bar = new ProgressBar();
    bar.progressProperty().bind(model.reading().stepProperty().map(s -> s.share()));
    text.setMinWidth(USE_PREF_SIZE);
    var cancel = new Hyperlink(TEXTS.get("cancel"));
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(_ -> model.cancel());
    var row = new HBox(bar, text, cancel);
    row.getStyleClass().add("making-line");
    row.setMinWidth(0);
    bar.visibleProperty().bind(row.widthProperty().greaterThan(ROOM_FOR_BAR));
    bar.managedProperty().bind(bar.visibleProperty());
    row.visibleProperty().bind(model.reading().stateProperty().map(WorkState::busy));
    return row;
  }

  private static Node terms() {
    var title = new Label(TEXTS.get("source"));
    title.getStyleClass().add("section-title");
    var text = new Label(TEXTS.get("source.sentence"));
    text.setWrapText(true);
    text.getStyleClass().add("setting-sentence");
    return section(title, text);
  }

  private static VBox section(Node... parts) {
    var section = new VBox(parts);
    section.getStyleClass().add("data-section");
    return section;
  }

  private void chooseFolder() {
    dialogs.folder(getScene().getWindow(), TEXTS.get("open.folder.dialog")).ifPresent(model::open);
  }

  private void chooseFile() {
    dialogs
        .open(getScene().getWindow(), TEXTS.get("open.file.dialog"), files)
        .ifPresent(model::open);
  }
}
