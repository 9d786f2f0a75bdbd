package org.cinefactor.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.cinefactor.catalog.Movie;
import org.cinefactor.profile.exchange.Outcome;
import org.cinefactor.profile.exchange.ReviewedRow;
import org.cinefactor.profile.exchange.row.Statement;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.LazyTooltip;
import org.cinefactor.ui.session.StarsText;

/** One row of an import: what it says, what comes of it, and the choice where that is doubtful. */
final class ReviewCell extends ListCell<Integer> {
  private static final Texts TEXTS = Texts.of(ReviewCell.class);

  private static final double SIDES = 24;

  private final ReviewViewModel model;
  private final Label said = new Label();
  private final Label outcome = new Label();
  private final FlowPane candidates = new FlowPane();
  private final VBox content = new VBox(said, outcome, candidates);

  ReviewCell(ReviewViewModel model) {
    this.model = model;
    setPrefWidth(0);
    content.getStyleClass().add("review-row");
    said.setWrapText(true);
    outcome.setWrapText(true);
    content.prefWidthProperty().bind(widthProperty().subtract(SIDES));
    candidates.setMinWidth(0);
    candidates.prefWrapLengthProperty().bind(content.prefWidthProperty());
    said.getStyleClass().add("review-movie");
    outcome.getStyleClass().add("setting-sentence");
    candidates.getStyleClass().add("review-candidates");
    candidates.managedProperty().bind(candidates.visibleProperty());
    outcome.managedProperty().bind(outcome.textProperty().isNotEmpty());
  }

  @Override
  protected void updateItem(Integer row, boolean empty) {
    super.updateItem(row, empty);
    var review = model.reviewProperty().get();
    if (empty || row == null || review.isEmpty() || row >= review.get().rows().size()) {
      setGraphic(null);
      return;
    }
    ReviewedRow reviewed = review.get().rows().get(row);
    said.setText(reviewed.name() + "   " + said(reviewed));
    outcome.setText(outcome(reviewed));
    candidates.setVisible(reviewed.outcome() == Outcome.DOUBTFUL);
    candidates.getChildren().setAll(choices(row, reviewed));
    setAccessibleText(said.getText() + ". " + outcome.getText());
    setGraphic(content);
  }

  /** As high as its words and buttons are at this width; a cell would not ask them. */
  @Override
  protected double computePrefHeight(double width) {
    return getGraphic() == null
        ? super.computePrefHeight(width)
        : snappedTopInset() + content.prefHeight(content.getPrefWidth()) + snappedBottomInset();
  }

  private static String said(ReviewedRow row) {
    Statement said = row.row().said();
    List<String> words = new ArrayList<>();
    said.stars().ifPresent(stars -> words.add(StarsText.of(stars)));
    said.marks().stream()
        .filter(mark -> mark.hasPlace())
        .sorted()
        .forEach(mark -> words.add(mark.count(1).replaceFirst("1 ", "")));
    said.labels().keySet().stream().map(label -> label.words()).sorted().forEach(words::add);
    return String.join(", ", words);
  }

  private static String outcome(ReviewedRow row) {
    String place = TEXTS.format("row.place", row.row().file(), row.row().line());
    return switch (row.outcome()) {
      case MATCHED -> matched(row);
      case DOUBTFUL -> TEXTS.format("row.doubtful", sentence(row.reason()));
      case MISSING -> TEXTS.format("row.missing", sentence(row.reason()));
      case SKIPPED -> TEXTS.format("row.skipped", sentence(row.reason()), place);
    };
  }

  /** The movie where the file calls it otherwise. */
  private static String matched(ReviewedRow row) {
    String movie = row.movie().map(Movie::nameAndYear).orElse("");
    String other = movie.equals(row.name()) ? "" : "→ " + movie;
    return row.reason().isEmpty() ? other : other + " – " + row.reason();
  }

  private static String sentence(String clause) {
    return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
  }

  private List<? extends Node> choices(int row, ReviewedRow reviewed) {
    if (reviewed.outcome() != Outcome.DOUBTFUL) {
      return List.of();
    }
    var group = new ToggleGroup();
    var buttons = new ArrayList<ToggleButton>();
    for (int i = 0; i < reviewed.candidates().size(); i++) {
      Movie movie = reviewed.candidates().get(i);
      buttons.add(choice(row, i + 1 + "  " + movie.nameAndYear(), Optional.of(movie), group));
    }
    buttons.add(choice(row, "0  " + TEXTS.get("row.none"), Optional.empty(), group));
    return buttons;
  }

  private ToggleButton choice(int row, String text, Optional<Movie> movie, ToggleGroup group) {
    var button = new ToggleButton(text);
    button.setToggleGroup(group);
    button.setFocusTraversable(false);
    button.maxWidthProperty().bind(content.prefWidthProperty());
    button.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    LazyTooltip.on(button, text);
    Optional<Movie> decided = model.decisions().get(row);
    button.setSelected(decided != null && decided.equals(movie));
    button.setOnAction(
        _ -> {
          if (button.isSelected()) {
            model.decide(row, movie);
          } else {
            model.leaveOpen(row);
          }
        });
    return button;
  }
}
