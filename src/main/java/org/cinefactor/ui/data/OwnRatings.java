package org.cinefactor.ui.data;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.cinefactor.ui.control.FileDialogs;
import org.cinefactor.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** The section for export and import of the person's own ratings. */
final class OwnRatings extends VBox {
  private static final FileDialogs.Kind TABLES = FileDialogs.Kind.of("CSV files", "csv");

  private final OwnRatingsViewModel model;
  private final FileDialogs dialogs;

  OwnRatings(OwnRatingsViewModel model, FileDialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
    var title = new Label("Your ratings");
    title.getStyleClass().add("section-title");
    var hint =
        new Label(
            "Your stars, watchlist and what you hid, as a table that spreadsheets open. Taking in"
                + " adds to what is there: such a file, or the ratings that MovieLens, Letterboxd"
                + " or IMDb let you download (.csv). You can also drop it here.");
    hint.setWrapText(true);
    hint.getStyleClass().add("setting-sentence");
    getStyleClass().add("data-section");
    getChildren().addAll(title, buttons(), hint, verdict());
  }

  private FlowPane buttons() {
    var save = new Button("Save my ratings …", Icons.of(Feather.DOWNLOAD));
    save.setOnAction(_ -> save());
    save.disableProperty().bind(model.canSave().map(can -> !can));
    var takeIn = new Button("Take in ratings …", Icons.of(Feather.UPLOAD));
    takeIn.setOnAction(_ -> takeIn());
    takeIn.disableProperty().bind(model.ready().map(ready -> !ready));
    var row = new FlowPane(save, takeIn);
    row.getStyleClass().add("data-buttons");
    return row;
  }

  /** What came of it. */
  private Label verdict() {
    var verdict = new Label();
    verdict.setId("ratings-verdict");
    verdict.setWrapText(true);
    verdict.textProperty().bind(model.verdictProperty());
    verdict.visibleProperty().bind(verdict.textProperty().isNotEmpty());
    verdict.managedProperty().bind(verdict.visibleProperty());
    model.failed().subscribe(failed -> mark(verdict, failed));
    return verdict;
  }

  private static void mark(Label verdict, boolean failed) {
    verdict.getStyleClass().remove("failure");
    if (failed) {
      verdict.getStyleClass().add("failure");
    }
  }

  private void save() {
    dialogs
        .save(getScene().getWindow(), "Where to write your ratings", "my-ratings.csv", TABLES)
        .ifPresent(model::save);
  }

  private void takeIn() {
    dialogs.open(getScene().getWindow(), "A file of your ratings", TABLES).ifPresent(model::takeIn);
  }

  /** Takes in a file that was dropped. */
  void drop(Path file) {
    model.takeIn(file);
  }
}
