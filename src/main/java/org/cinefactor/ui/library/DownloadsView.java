package org.cinefactor.ui.library;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cinefactor.file.FileSize;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.workspace.library.OfferedSet;
import org.kordamp.ikonli.feather.Feather;

/** The data sets that can be downloaded, a row each; terms and progress stand below their row. */
public final class DownloadsView extends VBox {
  private final DownloadsViewModel model;
  private final VBox rows = new VBox();

  /** Shows what is offered. */
  public DownloadsView(DownloadsViewModel model) {
    this.model = model;
    getStyleClass().addAll("data-section", "downloads");
    getStylesheets().add(DownloadsView.class.getResource("library.css").toExternalForm());
    var title = new Label("More from GroupLens");
    title.getStyleClass().add("section-title");
    rows.getStyleClass().add("set-rows");
    getChildren()
        .addAll(
            title,
            Texts.muted(
                "Nothing is downloaded until you ask for it. It comes as GroupLens publishes it,"
                    + " is checked, and stays on this computer."),
            Texts.failure(model.listFailureProperty()),
            Texts.failure(model.failureProperty()),
            rows,
            new ServerView(model));
    model.linesProperty().subscribe(this::show);
    model.askedProperty().subscribe(_ -> show(model.linesProperty().get()));
    model.currentProperty().subscribe(_ -> show(model.linesProperty().get()));
  }

  private void show(List<OfferLine> lines) {
    rows.getChildren().setAll(lines.stream().map(this::row).toList());
  }

  private Node row(OfferLine line) {
    OfferedSet offer = line.offer();
    var name = new Label(offer.title());
    name.getStyleClass().add("set-name");
    var words = new VBox(name, Texts.wrapped(offer.goodFor()));
    words
        .getChildren()
        .addAll(
            Texts.muted(LibraryTexts.offer(offer)),
            Texts.muted("Terms: " + offer.terms().brief() + "."));
    words.getStyleClass().add("set-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    var head = new HBox(words, buttons(line));
    head.getStyleClass().add("set-row");
    var row = new VBox(head);
    if (is(model.askedProperty().get(), offer)) {
      row.getChildren().add(terms(offer));
    }
    if (is(model.currentProperty().get(), offer)) {
      row.getChildren().add(new DownloadProgress(model));
    }
    return row;
  }

  private static boolean is(Optional<OfferedSet> set, OfferedSet offer) {
    return set.filter(one -> one.name().equals(offer.name())).isPresent();
  }

  private Node buttons(OfferLine line) {
    String name = line.offer().title();
    if (line.here()) {
      var here = new Label("on this computer");
      here.getStyleClass().add("set-open");
      here.setMinWidth(USE_PREF_SIZE);
      return here;
    }
    var get = new Button(line.waiting() > 0 ? "Resume" : "Download …", Icons.of(Feather.DOWNLOAD));
    get.setAccessibleText(get.getText() + " " + name);
    get.setMinWidth(USE_PREF_SIZE);
    get.disableProperty().bind(model.downloading().stateProperty().map(s -> s.busy()));
    get.setOnAction(_ -> model.ask(line));
    if (line.waiting() == 0) {
      return get;
    }
    Button discard =
        Icons.button(
            Feather.TRASH_2,
            "Delete the " + FileSize.of(line.waiting()) + " that have come of " + name,
            () -> model.discard(line));
    discard.disableProperty().bind(get.disableProperty());
    var both = new HBox(get, discard);
    both.getStyleClass().add("set-buttons");
    return both;
  }

  private Node terms(OfferedSet offer) {
    var title = new Label("Terms of " + offer.title());
    title.getStyleClass().add("set-name");
    var agree = new Button("Agree and download");
    agree.getStyleClass().add("accent");
    agree.setOnAction(_ -> model.agree());
    var leave = new Button("Leave it");
    leave.setOnAction(_ -> model.dismiss());
    var buttons = new FlowPane(agree, leave);
    buttons.getStyleClass().add("data-buttons");
    var from = Texts.muted("From " + offer.file().address());
    var box = new VBox(title, Texts.wrapped(offer.terms().full()), from, buttons);
    box.getStyleClass().add("set-terms");
    return box;
  }
}
