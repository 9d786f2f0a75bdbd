package org.cinefactor.ui.lab.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.cinefactor.lab.LabModel;
import org.cinefactor.lab.export.ChartExport;
import org.cinefactor.lab.export.ChartExports;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.ListPlace;
import org.cinefactor.ui.lab.chart.HeatMapView;
import org.cinefactor.ui.lab.desk.Desk;
import org.cinefactor.ui.lab.save.SaveMenus;

/**
 * The Inside tab: the components as cards, P and Q as colours, a piece of R beside R̂, and the list
 * of ten.
 */
public final class InsideView extends HBox {
  private static final Texts TEXTS = Texts.of(InsideView.class);

  /** At least so many cards as can be seen at a time. */
  private static final int SEEN = 12;

  private final InsideViewModel model;
  private final ListView<Integer> cards = new ListView<>();
  private final PauseTransition resting = new PauseTransition(Duration.millis(200));
  private final HeatMapView p =
      new HeatMapView((user, component, weight) -> TEXTS.format("p.cell", user, component, weight));
  private final HeatMapView q =
      new HeatMapView(
          (component, movie, weight) -> TEXTS.format("q.cell", component, movie, weight));
  private final SubmatrixTable table = new SubmatrixTable();
  private final VBox right;
  private final Label formula = new Label();
  private final VBox list = new VBox();
  private final Label heading = new Label();
  private final Label none = new Label(TEXTS.get("no-ratings"));
  private final List<SmallLine> lines = new ArrayList<>();

  public InsideView(InsideViewModel model, SaveMenus saves) {
    this.model = model;
    getStyleClass().add("inside");
    cards.setCellFactory(_ -> new CardCell(model));
    cards.getStyleClass().add("cards");
    cards.setMinWidth(264);
    cards.setPrefWidth(320);
    cards.setMaxWidth(360);
    right = new VBox(head(saves), matrices(), table);
    right.getStyleClass().add("inside-right");
    right.setMinWidth(540);
    HBox.setHgrow(right, Priority.ALWAYS);
    getChildren().addAll(cards, right);
    model.pictureProperty().subscribe(this::show);
    model.submatrixProperty().subscribe(piece -> piece.ifPresent(table::show));
    model.listProperty().subscribe(this::show);
    p.setCorner(saves.of("P", () -> matrix("p", p)));
    q.setCorner(saves.of("Q", () -> matrix("q", q)));
  }

  /** The piece has as many users as have room for their numbers. */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    int before = table.getChildren().size();
    model.users(table.fitting(right.getWidth()));
    if (table.getChildren().size() != before) {
      table.applyCss();
    }
  }

  private HBox head(SaveMenus saves) {
    formula.getStyleClass().add("story");
    formula.setMinWidth(0);
    formula.setWrapText(true);
    formula.setMinHeight(USE_PREF_SIZE);
    formula.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(formula, Priority.ALWAYS);
    var all = new Button(TEXTS.get("unmute"));
    all.setMinWidth(USE_PREF_SIZE);
    all.getStyleClass().add("small");
    all.setOnAction(_ -> model.all());
    all.visibleProperty().bind(model.maskProperty().map(mask -> !mask.isAll()));
    all.managedProperty().bind(all.visibleProperty());
    var head = new HBox(formula, all, saves.of(TEXTS.get("piece"), this::piece));
    head.getStyleClass().add("making-line");
    return head;
  }

  private HBox matrices() {
    HeatMapView.level(p, q);
    p.setPrefWidth(262);
    q.setPrefWidth(320);
    HBox.setHgrow(q, Priority.ALWAYS);
    list.getStyleClass().add("small-list");
    heading.getStyleClass().add("chart-title");
    heading.setWrapText(true);
    heading.setMinHeight(USE_PREF_SIZE);
    none.setWrapText(true);
    none.getStyleClass().add("explanation");
    list.getChildren().addAll(heading, none);
    for (int i = 0; i < Desk.PLACES; i++) {
      lines.add(new SmallLine());
    }
    list.getChildren().addAll(lines);
    list.setMinWidth(190);
    list.setPrefWidth(270);
    var box = new HBox(p, q, list);
    box.getStyleClass().add("matrices");
    VBox.setVgrow(box, Priority.ALWAYS);
    return box;
  }

  private void show(Optional<InsideViewModel.Picture> picture) {
    picture.ifPresent(
        now -> {
          count(now.cards().size());
          p.show(now.p());
          q.show(now.q());
          formula.setText(formula(now.model()));
        });
  }

  /**
   * Sets the number of cards: once the slider rests, because a list that becomes longer makes all
   * its cells anew; at once where they are seen without scrolling.
   */
  private void count(int wanted) {
    if (Math.min(wanted, cards.getItems().size()) < SEEN) {
      components(wanted);
    } else {
      resting.setOnFinished(_ -> components(wanted));
      resting.playFromStart();
    }
  }

  private void components(int wanted) {
    resting.stop();
    var items = cards.getItems();
    if (wanted < items.size()) {
      items.remove(wanted, items.size());
    } else {
      items.addAll(IntStream.range(items.size(), wanted).boxed().toList());
    }
  }

  private Optional<ChartExport> matrix(String letter, HeatMapView shown) {
    return model
        .pictureProperty()
        .get()
        .map(now -> ChartExports.heatMap(letter + "-" + now.model().rank(), shown.map()));
  }

  private Optional<ChartExport> piece() {
    int rank = model.maskProperty().get().components();
    return model.submatrixProperty().get().map(cut -> ChartExports.submatrix(rank, cut));
  }

  private static String formula(LabModel model) {
    int users = model.training().users();
    int movies = model.factors().columns();
    return TEXTS.format(
        "formula",
        users,
        movies,
        model.rank(),
        (long) model.rank() * (users + movies),
        (long) users * movies);
  }

  private void show(List<ListPlace> places) {
    heading.setText(model.desk().personProperty().get().name());
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).show(i < places.size() ? Optional.of(places.get(i)) : Optional.empty());
    }
    none.setVisible(places.isEmpty());
    none.setManaged(places.isEmpty());
  }
}
