package org.cinefactor.ui.exchange;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cinefactor.catalog.Movie;
import org.cinefactor.profile.exchange.ImportReview;
import org.cinefactor.profile.exchange.MergePolicy;
import org.cinefactor.profile.exchange.Outcome;
import org.cinefactor.profile.exchange.ReviewedRow;
import org.cinefactor.text.Texts;

/** The review of an import: every row under its outcome, and nothing written yet. */
public final class ReviewView extends BorderPane {
  private static final Texts TEXTS = Texts.of(ReviewView.class);

  private final ReviewViewModel model;
  private final ListView<Integer> rows = new ListView<>();
  private final ToggleGroup outcomes = new ToggleGroup();
  private final FlowPane tabs = new FlowPane();
  private final Label title = new Label();
  private final Label remarks = new Label();

  /** Shows what an import reviews; empty when it reviews nothing. */
  public ReviewView(ImportViewModel imports) {
    this.model = imports.review();
    getStyleClass().add("review");
    getStylesheets().add(ReviewView.class.getResource("exchange.css").toExternalForm());
    title.getStyleClass().add("section-title");
    title.setWrapText(true);
    remarks.setWrapText(true);
    remarks.getStyleClass().add("setting-sentence");
    remarks.managedProperty().bind(remarks.textProperty().isNotEmpty());
    tabs.getStyleClass().add("review-tabs");
    var stars = new Label();
    stars.setWrapText(true);
    stars.textProperty().bind(model.stars());
    var top = new VBox(title, stars, policy(), remarks, tabs);
    top.getStyleClass().add("data-section");
    setTop(top);
    rows.setId("review-rows");
    rows.setAccessibleText(TEXTS.get("review.rows"));
    rows.setCellFactory(_ -> new ReviewCell(model));
    rows.addEventHandler(KeyEvent.KEY_TYPED, this::decideByKey);
    setCenter(rows);
    setBottom(buttons(imports));
    model.reviewProperty().subscribe(review -> review.ifPresent(this::show));
  }

  private FlowPane policy() {
    var group = new ToggleGroup();
    var row = new FlowPane();
    row.getStyleClass().add("data-buttons");
    row.getChildren().add(new Label(TEXTS.get("review.differ")));
    row.visibleProperty().bind(model.differ());
    row.managedProperty().bind(row.visibleProperty());
    for (MergePolicy policy : MergePolicy.values()) {
      var button = new RadioButton(TEXTS.get(policy));
      button.setToggleGroup(group);
      button.setSelected(model.policyProperty().get() == policy);
      button
          .selectedProperty()
          .subscribe(
              selected -> {
                if (selected) {
                  model.policyProperty().set(policy);
                }
              });
      row.getChildren().add(button);
    }
    return row;
  }

  private static HBox buttons(ImportViewModel imports) {
    var apply = new Button(TEXTS.get("review.import"));
    apply.getStyleClass().add("accent");
    apply.setOnAction(_ -> imports.apply());
    var cancel = new Button(TEXTS.get("cancel"));
    cancel.setId("review-cancel");
    cancel.setCancelButton(true);
    cancel.setOnAction(_ -> imports.cancel());
    var hint = new Label(TEXTS.get("review.unwritten"));
    hint.setWrapText(true);
    apply.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    var row = new HBox(apply, cancel, hint);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("review-buttons");
    return row;
  }

  private void show(ImportReview review) {
    title.setText(TEXTS.format("review.title", String.join(", ", review.files())));
    remarks.setText(String.join(" ", review.remarks()));
    tabs.getChildren().clear();
    Optional<ToggleButton> first = Optional.empty();
    for (Outcome outcome :
        new Outcome[] {Outcome.DOUBTFUL, Outcome.MATCHED, Outcome.MISSING, Outcome.SKIPPED}) {
      long count = review.count(outcome);
      var tab = new ToggleButton(tabWords(outcome, count));
      if (outcome == Outcome.DOUBTFUL) {
        tab.textProperty().bind(model.undecidedProperty().map(left -> tabWords(outcome, left)));
      }
      tab.setToggleGroup(outcomes);
      tab.setDisable(count == 0);
      tab.setOnAction(_ -> fill(review, outcome, tab));
      tabs.getChildren().add(tab);
      if (first.isEmpty() && count > 0) {
        first = Optional.of(tab);
        fill(review, outcome, tab);
      }
    }
    rows.requestFocus();
  }

  private static String tabWords(Outcome outcome, Number rows) {
    return TEXTS.format("review.tab", TEXTS.get(outcome), rows);
  }

  private void fill(ImportReview review, Outcome outcome, ToggleButton tab) {
    tab.setSelected(true);
    rows.getItems()
        .setAll(
            IntStream.range(0, review.rows().size())
                .filter(i -> review.rows().get(i).outcome() == outcome)
                .boxed()
                .toList());
    rows.getSelectionModel().selectFirst();
  }

  /** A digit chooses that candidate for the selected row, 0 none, and goes on to the next row. */
  private void decideByKey(KeyEvent event) {
    Integer row = rows.getSelectionModel().getSelectedItem();
    Optional<ImportReview> review = model.reviewProperty().get();
    String key = event.getCharacter();
    if (row == null || review.isEmpty() || key.length() != 1 || !Character.isDigit(key.charAt(0))) {
      return;
    }
    ReviewedRow reviewed = review.get().rows().get(row);
    int choice = key.charAt(0) - '0';
    if (reviewed.outcome() != Outcome.DOUBTFUL || choice > reviewed.candidates().size()) {
      return;
    }
    Optional<Movie> movie =
        choice == 0 ? Optional.empty() : Optional.of(reviewed.candidates().get(choice - 1));
    model.decide(row, movie);
    rows.refresh();
    rows.getSelectionModel().selectNext();
    event.consume();
  }
}
