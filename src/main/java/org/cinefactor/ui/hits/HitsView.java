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
import org.cinefactor.ui.control.EmptyState;
import org.cinefactor.ui.control.MovieEvent;
import org.cinefactor.ui.session.PredictionText;
import org.cinefactor.ui.session.StarsText;
import org.kordamp.ikonli.feather.Feather;

/** The page of the program's hit rate for this person. */
public final class HitsView extends BorderPane {
  private final HitsViewModel model;
  private final Label verdict = new Label();
  private final GridPane table = new GridPane();
  private final ScrollPane page = new ScrollPane();

  /** Shows a comparison. */
  public HitsView(HitsViewModel model) {
    this.model = model;
    getStyleClass().add("hits");
    getStylesheets().add(HitsView.class.getResource("hits.css").toExternalForm());
    var title = new Label("How well it knows you");
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
          new EmptyState(
              Feather.TARGET,
              "Nothing to compare yet",
              "Rate movies of the recommendations, or on a movie's page. What was predicted is kept"
                  + " before your stars land, and compared with them here."));
      return;
    }
    table.getChildren().clear();
    head("Movie", 0);
    head("likely to be liked", 1);
    head("nearly surely", 2);
    head("your stars", 3);
    int row = 1;
    for (HitsViewModel.Hit hit : model.hits()) {
      row(row++, hit);
    }
    setCenter(page);
  }

  private void head(String words, int column) {
    var label = new Label(words);
    label.getStyleClass().add("setting-sentence");
    table.add(label, column, 0);
  }

  private void row(int row, HitsViewModel.Hit hit) {
    var title = new Hyperlink(hit.movie().nameAndYear());
    title.getStyleClass().add("hit-title");
    title.setMinWidth(0);
    title.setOnAction(_ -> MovieEvent.open(title, hit.movie()));
    var made = hit.line().made();
    table.addRow(
        row,
        title,
        new Label(PredictionText.percent(made.liked())),
        new Label(PredictionText.number(made.low()) + " to " + PredictionText.number(made.high())),
        new Label((hit.line().inside() ? "" : "outside · ") + StarsText.brief(hit.line().stars())));
  }
}
