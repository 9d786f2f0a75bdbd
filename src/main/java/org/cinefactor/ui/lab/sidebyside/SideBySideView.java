package org.cinefactor.ui.lab.sidebyside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.cinefactor.catalog.Movie;
import org.cinefactor.lab.Comparison;
import org.cinefactor.lab.Comparison.Placed;
import org.cinefactor.lab.export.ChartExports;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.SlidingRows;
import org.cinefactor.ui.lab.desk.Desk;
import org.cinefactor.ui.lab.desk.LabEmptyState;
import org.cinefactor.ui.lab.list.RowCache;
import org.cinefactor.ui.lab.list.SideFigures;
import org.cinefactor.ui.lab.list.SideRow;
import org.cinefactor.ui.lab.save.SaveMenus;

/** The Side by side tab: two or three lists, with lines between the same movies. */
public final class SideBySideView extends BorderPane {
  private static final Texts TEXTS = Texts.of(SideBySideView.class);

  private static final double LEAST = 28;
  private static final double MOST = 60;
  private static final double GAP = 110;
  private static final double NARROW_GAP = 84;

  private final SideBySideViewModel model;
  private final BooleanSupplier motion;
  private final SaveMenus saves;
  private final LabEmptyState nothing;
  private final GridPane grid = new GridPane();
  private final List<Column> columns = new ArrayList<>();
  private final List<LinkPane> links = new ArrayList<>();
  private final List<Label> stays = new ArrayList<>();

  private record Column(
      SlidingRows<Movie, SideRow> rows, RowCache<SideRow> known, SideFigures figures) {}

  public SideBySideView(SideBySideViewModel model, BooleanSupplier motion, SaveMenus saves) {
    this.model = model;
    this.saves = saves;
    this.motion = motion;
    this.nothing = new LabEmptyState(model.desk(), this::showNothing);
    getStyleClass().add("side-by-side");
    grid.getStyleClass().add("sides");
    model.pins().threeProperty().subscribe(_ -> rebuild());
    model.comparisonProperty().subscribe(this::show);
    model.desk().personProperty().subscribe(_ -> show(model.comparisonProperty().get()));
  }

  private void rebuild() {
    columns.clear();
    links.clear();
    stays.clear();
    grid.getChildren().clear();
    grid.getColumnConstraints().clear();
    int sides = model.pins().threeProperty().get() ? 3 : 2;
    for (int i = 0; i < sides; i++) {
      if (i > 0) {
        gap(i);
      }
      side(i, i == sides - 1);
    }
    var tall = new RowConstraints();
    tall.setVgrow(Priority.ALWAYS);
    grid.getRowConstraints().setAll(new RowConstraints(), tall, new RowConstraints());
    show(model.comparisonProperty().get());
  }

  private void side(int index, boolean last) {
    var wide = new ColumnConstraints(0, 300, Double.MAX_VALUE);
    wide.setHgrow(Priority.ALWAYS);
    wide.setPercentWidth(-1);
    grid.getColumnConstraints().add(wide);
    var rows = new SlidingRows<Movie, SideRow>(Desk.PLACES, LEAST, MOST, motion);
    rows.setPrefWidth(300);
    var figures = new SideFigures();
    columns.add(new Column(rows, new RowCache<>(rowsOf(index)), figures));
    int column = 2 * index;
    SideHeading heading =
        last
            ? SideHeading.ofSlider(model.desk())
            : index == 0
                ? SideHeading.pinned(model.pins().firstProperty(), model.pins()::first)
                : SideHeading.pinned(model.pins().secondProperty(), model.pins()::second);
    grid.add(heading, column, 0);
    grid.add(rows, column, 1);
    grid.add(figures, column, 2);
    if (last) {
      var save =
          saves.of(
              TEXTS.get("lists"),
              () -> model.comparisonProperty().get().map(ChartExports::comparison));
      GridPane.setHalignment(save, HPos.RIGHT);
      grid.add(save, column, 0);
    }
  }

  private Function<Movie, SideRow> rowsOf(int index) {
    Function<Movie, SideRow> make =
        model.pins().threeProperty().get() ? SideRow::narrow : SideRow::wide;
    return index == 0 ? movie -> make.apply(movie).withoutTag() : make;
  }

  private void gap(int index) {
    double width = model.pins().threeProperty().get() ? NARROW_GAP : GAP;
    var narrow = new ColumnConstraints(width, width, width);
    narrow.setHalignment(HPos.CENTER);
    grid.getColumnConstraints().add(narrow);
    var pane = new LinkPane(Desk.PLACES, LEAST, MOST);
    var stay = new Label();
    stay.getStyleClass().add("stay");
    stay.setMinHeight(USE_PREF_SIZE);
    links.add(pane);
    stays.add(stay);
    int column = 2 * index - 1;
    if (index == 1) {
      var three = new ToggleButton(TEXTS.get("three"));
      three.selectedProperty().bindBidirectional(model.pins().threeProperty());
      three.setId("three-lists");
      three.getStyleClass().add("small");
      grid.add(three, column, 0);
    }
    grid.add(pane, column, 1);
    grid.add(stay, column, 2);
  }

  private void showNothing() {
    if (model.comparisonProperty().get().isEmpty()) {
      setCenter(nothing.why());
    }
  }

  private void show(Optional<Comparison> comparison) {
    if (comparison.isEmpty()) {
      showNothing();
      return;
    }
    setCenter(grid);
    Comparison now = comparison.get();
    if (now.sides().size() == columns.size()) {
      for (int side = 0; side < columns.size(); side++) {
        fill(now, side);
      }
      for (int gap = 0; gap < links.size(); gap++) {
        link(now, gap);
      }
    }
  }

  private void fill(Comparison now, int side) {
    List<Placed> placed =
        now.movies().stream()
            .filter(m -> m.places().get(side) > 0)
            .sorted(java.util.Comparator.comparingInt(m -> m.places().get(side)))
            .toList();
    Column column = columns.get(side);
    column.rows.showGradually(
        placed.stream().map(Placed::movie).toList(),
        column.known,
        (row, i) -> tag(row, placed.get(i), side));
    column.figures.show(now.sides().get(side));
  }

  private static void tag(SideRow row, Placed movie, int side) {
    int place = movie.places().get(side);
    if (side == 0) {
      row.show(place, "", "move-none");
    } else {
      int before = movie.places().get(side - 1);
      var change = movie.changes().get(side - 1);
      row.show(place, SideRow.arrived(change, before, place), SideRow.look(change, before, place));
    }
  }

  private void link(Comparison now, int gap) {
    links
        .get(gap)
        .show(
            now.movies().stream()
                .map(
                    m -> new LinkPane.Link(m.movie(), m.places().get(gap), m.places().get(gap + 1)))
                .toList());
    long both =
        now.movies().stream()
            .filter(m -> m.places().get(gap) > 0 && m.places().get(gap + 1) > 0)
            .count();
    stays.get(gap).setText(TEXTS.format("stay", both, now.sides().get(gap).list().size()));
  }
}
