package org.cinefactor.ui.lab.tastes;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Slider;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cinefactor.catalog.Movie;
import org.cinefactor.lab.PlaceChange;
import org.cinefactor.lab.tastes.Taste;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.control.SlidingRows;
import org.cinefactor.ui.control.WrappedTooltip;
import org.cinefactor.ui.lab.chart.QuarterDial;
import org.cinefactor.ui.lab.desk.Desk;
import org.cinefactor.ui.lab.list.SideRow;
import org.cinefactor.ui.lab.save.SaveMenus;
import org.kordamp.ikonli.feather.Feather;

/** The Tastes tab: a quarter circle of all lists that two components can give. */
public final class TastesView extends BorderPane {
  private static final Texts TEXTS = Texts.of(TastesView.class);

  /** As high as the dial is to be before the counts are written above it. */
  private static final double DIAL = 300;

  private final TastesViewModel model;
  private final Label headline = new Label();
  private final Label counts = new Label();
  private final Label where = new Label();
  private final QuarterDial dial = new QuarterDial();
  private final Slider walk = new Slider(0, 1, 0);
  private final SlidingRows<Movie, SideRow> rows;
  private final HBox line = new HBox();
  private final HBox top = new HBox();
  private final HBox content;
  private List<Movie> before = List.of();
  private int lastIndex = Integer.MIN_VALUE;
  private boolean neighbour;

  public TastesView(TastesViewModel model, BooleanSupplier motion, SaveMenus saves) {
    this.model = model;
    this.rows = new SlidingRows<>(Desk.PLACES, 28, 56, motion);
    getStyleClass().add("tastes");
    headline.getStyleClass().add("headline");
    headline.setId("tastes-headline");
    headline.setWrapText(true);
    headline.setMinHeight(USE_PREF_SIZE);
    counts.getStyleClass().add("explanation");
    counts.setWrapText(true);
    counts.setMinHeight(USE_PREF_SIZE);
    where.getStyleClass().add("panel-heading");
    where.setWrapText(true);
    where.setMinHeight(USE_PREF_SIZE);
    dial.setOnTurn(model::turn);
    content = new HBox(left(saves), right());
    content.getStyleClass().add("tastes-content");
    model.countedProperty().subscribe(this::show);
    model.landingsProperty().subscribe(_ -> dial.show(model.dial()));
    model.indexProperty().subscribe(_ -> taste());
  }

  private VBox left(SaveMenus saves) {
    walk.setBlockIncrement(1);
    walk.setAccessibleText(TEXTS.get("walk"));
    walk.setId("taste-walk");
    walk.valueProperty()
        .subscribe(
            v -> {
              if (Math.round(v.doubleValue()) != model.indexProperty().get()) {
                model.go((int) Math.round(v.doubleValue()));
              }
            });
    VBox.setVgrow(dial, Priority.ALWAYS);
    HBox.setHgrow(walk, Priority.ALWAYS);
    var back = Icons.button(Feather.CHEVRON_LEFT, TEXTS.get("previous"), () -> model.step(-1));
    var next = Icons.button(Feather.CHEVRON_RIGHT, TEXTS.get("next"), () -> model.step(1));
    line.getChildren().addAll(back, walk, next);
    line.getStyleClass().add("making-line");
    headline.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(headline, Priority.ALWAYS);
    top.getChildren().addAll(headline, saves.of(TEXTS.get("all"), model::chart));
    var left = new VBox(top, counts, dial, line);
    left.getStyleClass().add("tastes-left");
    left.setMinWidth(0);
    left.setPrefWidth(560);
    HBox.setHgrow(left, Priority.ALWAYS);
    left.heightProperty().subscribe(_ -> makeRoom(left));
    left.widthProperty().subscribe(_ -> makeRoom(left));
    return left;
  }

  /** Hides the counts where the dial needs the room; they are read on the headline then. */
  private void makeRoom(VBox left) {
    double width = left.getWidth();
    double taken =
        top.prefHeight(width)
            + counts.prefHeight(width)
            + line.prefHeight(width)
            + 3 * left.getSpacing();
    counts.setVisible(left.getHeight() - taken >= DIAL);
    counts.setManaged(counts.isVisible());
  }

  private VBox right() {
    var person = new Button(TEXTS.get("person"));
    person.getStyleClass().add("small");
    person.setOnAction(_ -> model.goToPerson());
    VBox.setVgrow(rows, Priority.ALWAYS);
    var right = new VBox(where, rows, person);
    right.getStyleClass().add("tastes-right");
    right.setMinWidth(0);
    right.setPrefWidth(520);
    HBox.setHgrow(right, Priority.ALWAYS);
    return right;
  }

  private void show(Optional<TastesViewModel.Counted> counted) {
    if (counted.isEmpty()) {
      var text = new Label(TEXTS.get("training"));
      text.getStyleClass().add("sentence");
      text.setWrapText(true);
      var box = new VBox(new ProgressIndicator(), text);
      box.getStyleClass().add("empty-state");
      setCenter(box);
      return;
    }
    setCenter(content);
    var now = counted.get();
    int lists = now.tastes().lists().size();
    headline.setText(TEXTS.format("headline", lists));
    counts.setText(
        TEXTS.format(
            "counts",
            lists,
            now.sets(),
            now.movies(),
            now.model().factors().columns(),
            now.crowd().length));
    headline.setTooltip(new WrappedTooltip(counts.getText()));
    walk.setMax(Math.max(1, lists - 1));
    dial.show(model.dial());
    taste();
  }

  private void taste() {
    Optional<Taste> taste = model.taste();
    if (taste.isEmpty()) {
      return;
    }
    Taste now = taste.get();
    int index = model.indexProperty().get();
    where.setText(
        TEXTS.format(
            "where",
            now.number(),
            (int) walk.getMax() + 1,
            now.angles().fromDegrees(),
            now.angles().toDegrees()));
    if (Math.round(walk.getValue()) != index) {
      walk.setValue(index);
    }
    dial.point(model.degrees(), index);
    neighbour = Math.abs(index - lastIndex) == 1;
    lastIndex = index;
    List<Movie> movies = model.movies();
    rows.show(movies, SideRow::wide, (row, i) -> tag(row, movies.get(i), i));
    before = movies;
  }

  private void tag(SideRow row, Movie movie, int i) {
    int was = neighbour ? before.indexOf(movie) + 1 : i + 1;
    PlaceChange change = PlaceChange.between(was, i + 1);
    String word = change == PlaceChange.SAME ? "" : SideRow.arrived(change, was, i + 1);
    row.show(i + 1, word, SideRow.look(change, was, i + 1));
  }
}
