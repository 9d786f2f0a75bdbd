package org.cinefactor.ui.lab.topten;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cinefactor.catalog.Movie;
import org.cinefactor.ui.control.ListPlace;
import org.cinefactor.ui.control.SlidingRows;
import org.cinefactor.ui.lab.desk.Desk;
import org.cinefactor.ui.lab.desk.LabEmptyState;
import org.cinefactor.ui.lab.list.RowCache;
import org.cinefactor.ui.lab.save.SaveMenus;

/** The Top ten tab: the ten best movies at the slider's rank, and the figures of that rank. */
public final class TopTenView extends HBox {
  private final TopTenViewModel model;
  private final SlidingRows<Movie, TenRow> rows;
  private final BorderPane list = new BorderPane();
  private final Map<Movie, TenRow> shown = new HashMap<>();
  private final RowCache<TenRow> known = new RowCache<>(TenRow::new);
  private final LabEmptyState nothing;

  public TopTenView(TopTenViewModel model, BooleanSupplier motion, SaveMenus saves) {
    this.model = model;
    this.rows = new SlidingRows<>(Desk.PLACES, TenRow.LEAST, TenRow.MOST, motion);
    this.nothing = new LabEmptyState(model.desk(), this::showNothing);
    getStyleClass().add("top-ten");
    list.setMinWidth(0);
    HBox.setHgrow(list, Priority.ALWAYS);
    var panel = new RankPanel(model, saves);
    panel.setMinWidth(250);
    panel.setPrefWidth(290);
    getChildren().addAll(list, panel);
    model.placesProperty().subscribe(_ -> show());
    model.enteredProperty().subscribe(_ -> tag());
    model.desk().personProperty().subscribe(_ -> showNothing());
    model.desk().modelProperty().subscribe(_ -> showNothing());
  }

  /** Shows the current reason for an empty list. */
  private void showNothing() {
    if (model.placesProperty().get().isEmpty()) {
      list.setCenter(nothing.why());
    }
  }

  private void show() {
    var places = model.placesProperty().get();
    if (places.isEmpty()) {
      showNothing();
      return;
    }
    list.setCenter(rows);
    shown.clear();
    rows.showGradually(
        places.stream().map(ListPlace::movie).toList(),
        known,
        (row, i) -> {
          Movie movie = places.get(i).movie();
          row.show(places.get(i));
          row.since(model.since(movie.id()));
          shown.put(movie, row);
        });
  }

  private void tag() {
    shown.forEach((movie, row) -> row.since(model.since(movie.id())));
  }
}
