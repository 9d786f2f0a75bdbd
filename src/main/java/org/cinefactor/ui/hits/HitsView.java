package org.cinefactor.ui.hits;

import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cinefactor.profile.PredictionAccuracy;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.EmptyState;
import org.cinefactor.ui.control.movie.MovieEvent;
import org.cinefactor.ui.session.PredictionText;
import org.cinefactor.ui.session.StarsText;
import org.kordamp.ikonli.feather.Feather;

/** The page of the program's hit rate for this person. */
public final class HitsView extends BorderPane {
  private static final Texts TEXTS = Texts.of(HitsView.class);

  private final HitsViewModel model;
  private final Label verdict = new Label();
  private final GridPane table = new GridPane();
  private final ScrollPane page = new ScrollPane();

  /** Shows a comparison. */
  public HitsView(HitsViewModel model) {
    this.model = model;
    getStyleClass().add("hits");
    getStylesheets().add(HitsView.class.getResource("hits.css").toExternalForm());
    var title = new Label(TEXTS.get("title"));
    title.getStyleClass().add("section-title");
    verdict.setWrapText(true);
    verdict.setMinHeight(USE_PREF_SIZE);
    verdict.getStyleClass().add("hits-verdict");
    table.getStyleClass().add("hits-table");
    var name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    name.setMinWidth(0);
    table.getColumnConstraints().addAll(name, right(), right(), right());
    var content = new VBox(title, verdict, table);
    content.getStyleClass().add("hits-page");
    page.setContent(content);
    page.setFitToWidth(true);
    page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    model.rateProperty().subscribe(_ -> show());
    model.dataProperty().subscribe(_ -> show());
  }

  private static ColumnConstraints right() {
    var column = new ColumnConstraints();
    column.setHalignment(HPos.RIGHT);
    column.setMinWidth(USE_PREF_SIZE);
    return column;
  }

  private void show() {
    verdict.setText(model.verdict());
    if (model.rateProperty().get().lines().isEmpty()) {
      setCenter(
          new EmptyState(Feather.TARGET, TEXTS.get("empty.title"), TEXTS.get("empty.sentence")));
      return;
    }
    table.getChildren().clear();
    head(TEXTS.get("column.movie"), 0);
    head(TEXTS.get("column.likely"), 1);
    head(TEXTS.get("column.interval"), 2);
    head(TEXTS.get("column.stars"), 3);
    int row = 1;
    for (PredictionAccuracy.Hit hit : model.hits()) {
      row(row++, hit);
    }
    setCenter(page);
  }

  private void head(String words, int column) {
    var label = new Label(words);
    label.getStyleClass().add("setting-sentence");
    table.add(label, column, 0);
  }

  private void row(int row, PredictionAccuracy.Hit hit) {
    var title = new Hyperlink(hit.movie().nameAndYear());
    title.getStyleClass().add("hit-title");
    title.setMinWidth(0);
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    title.setOnAction(_ -> MovieEvent.open(title, hit.movie()));
    var made = hit.line().made();
    table.addRow(
        row,
        title,
        new Label(PredictionText.percent(made.liked())),
        new Label(
            TEXTS.format(
                "interval", PredictionText.number(made.low()), PredictionText.number(made.high()))),
        new Label(stars(hit.line())));
  }

  private static String stars(PredictionAccuracy.Line line) {
    String brief = StarsText.brief(line.stars());
    return line.inside() ? brief : TEXTS.format("outside", brief);
  }
}
