package org.cinefactor.ui.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cinefactor.file.FileSize;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.control.gradual.GradualColumn;
import org.cinefactor.workspace.library.OfferedSet;
import org.kordamp.ikonli.feather.Feather;

/**
 * The list of data sets that can be downloaded, a row each; terms and progress stand below their
 * row.
 */
public final class DownloadsView extends GradualColumn {
  private static final Texts TEXTS = Texts.of(DownloadsView.class);

  private final DownloadsViewModel model;
  private final GradualColumn rows = new GradualColumn();

  /** Shows what is offered. */
  public DownloadsView(DownloadsViewModel model) {
    this.model = model;
    getStyleClass().addAll("data-section", "downloads");
    getStylesheets().add(DownloadsView.class.getResource("library.css").toExternalForm());
    var title = new Label(TEXTS.get("offers"));
    title.getStyleClass().add("section-title");
    rows.getStyleClass().add("set-rows");
    append(
        List.of(
            () -> title,
            () -> WrappedLabels.muted(TEXTS.get("offers.sentence")),
            () -> WrappedLabels.failure(model.listFailureProperty()),
            () -> WrappedLabels.failure(model.failureProperty()),
            () -> rows,
            () -> new ServerView(model)));
    model.linesProperty().subscribe(this::show);
    model.askedProperty().subscribe((_, _) -> show(model.linesProperty().get()));
    model.currentProperty().subscribe((_, _) -> show(model.linesProperty().get()));
  }

  /**
   * The first rows come one after the other; what changes in one of them later is there at once.
   */
  private void show(List<OfferLine> lines) {
    if (rows.getChildren().isEmpty()) {
      rows.replace(List.of());
      rows.append(lines.stream().<Supplier<? extends Node>>map(line -> () -> row(line)).toList());
    } else {
      rows.replace(lines.stream().map(this::row).toList());
    }
  }

  private Node row(OfferLine line) {
    OfferedSet offer = line.offer();
    var name = new Label(offer.title());
    name.getStyleClass().add("set-name");
    var words = new VBox(name, WrappedLabels.wrapped(offer.goodFor()));
    words
        .getChildren()
        .addAll(
            WrappedLabels.muted(LibraryTexts.offer(offer)),
            WrappedLabels.muted(TEXTS.format("offer.terms", offer.terms().brief())));
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
      var here = new Label(TEXTS.get("offer.here"));
      here.getStyleClass().add("set-open");
      here.setMinWidth(USE_PREF_SIZE);
      return here;
    }
    var get =
        new Button(
            line.waiting() > 0 ? TEXTS.get("offer.resume") : TEXTS.get("offer.download"),
            Icons.of(Feather.DOWNLOAD));
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
            TEXTS.format("offer.discard", FileSize.of(line.waiting()), name),
            () -> model.discard(line));
    discard.disableProperty().bind(get.disableProperty());
    var both = new HBox(get, discard);
    both.getStyleClass().add("set-buttons");
    return both;
  }

  private Node terms(OfferedSet offer) {
    var title = new Label(TEXTS.format("terms", offer.title()));
    title.getStyleClass().add("set-name");
    var agree = new Button(TEXTS.get("terms.agree"));
    agree.getStyleClass().add("accent");
    agree.setOnAction(_ -> model.agree());
    var leave = new Button(TEXTS.get("terms.leave"));
    leave.setOnAction(_ -> model.dismiss());
    var buttons = new FlowPane(agree, leave);
    buttons.getStyleClass().add("data-buttons");
    var from = WrappedLabels.muted(TEXTS.format("terms.from", offer.file().address()));
    var box = new VBox(title, WrappedLabels.wrapped(offer.terms().full()), from, buttons);
    box.getStyleClass().add("set-terms");
    return box;
  }
}
