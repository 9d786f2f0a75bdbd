package org.cinefactor.ui.movie;

import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.ToDoubleFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cinefactor.catalog.Movie;
import org.cinefactor.profile.Profile;
import org.cinefactor.recommend.feature.SimilarityWish;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.LazyTooltip;

/** The list of similar movies on a movie's page, below the faders that say what "similar" means. */
final class SimilarView extends VBox {
  private static final Texts TEXTS = Texts.of(SimilarView.class);

  /** Of a dial from its middle to an end. */
  private static final int STEPS = 20;

  private final SimilarViewModel model;
  private final ObservableValue<Profile> profile;
  private final GridPane dials = new GridPane();
  private final VBox rows = new VBox();
  private final Label none = new Label(TEXTS.get("similar.none"));

  SimilarView(SimilarViewModel model, ObservableValue<Profile> profile) {
    this.model = model;
    this.profile = profile;
    getStyleClass().addAll("similar", "movie-section");
    dials.getStyleClass().add("similar-dials");
    var growing = new ColumnConstraints();
    growing.setHgrow(Priority.ALWAYS);
    growing.setMinWidth(60);
    dials.getColumnConstraints().addAll(words(), growing);
    none.getStyleClass().add("setting-sentence");
    none.setWrapText(true);
    none.visibleProperty().bind(model.noneProperty());
    none.managedProperty().bind(none.visibleProperty());
    // They keep their room meanwhile, so that nothing moves.
    var found = new VBox(dials, rows);
    found.getStyleClass().add("movie-section");
    found.visibleProperty().bind(model.pendingProperty().not());
    getChildren().addAll(heading(), found, none);
    model.traitsProperty().subscribe(this::showDials);
    model.similarProperty().subscribe(this::showRows);
    profile.subscribe(now -> titles().forEach(row -> row.show(now)));
  }

  private static ColumnConstraints words() {
    var column = new ColumnConstraints();
    column.setPercentWidth(58);
    return column;
  }

  private Node heading() {
    var title = new Label(TEXTS.get("similar"));
    title.getStyleClass().add("section-title");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var reset = new Button(TEXTS.get("similar.reset"));
    reset.getStyleClass().add("flat");
    reset.setOnAction(_ -> model.reset());
    reset.visibleProperty().bind(model.wishProperty().isNotEqualTo(SimilarityWish.none()));
    var heading = new HBox(title, space, reset);
    heading.getStyleClass().add("section-heading");
    return heading;
  }

  private void showDials(List<MovieTrait> traits) {
    dials.getChildren().clear();
    dials.setVisible(!traits.isEmpty());
    dials.setManaged(!traits.isEmpty());
    dials.add(ends(), 1, 0);
    dial(
        1,
        TEXTS.get("similar.popularity"),
        TEXTS.get("similar.popularity"),
        new Fader(SimilarityWish::popularity, model::popularity));
    int row = 2;
    for (MovieTrait trait : traits) {
      int component = trait.component();
      dial(
          row++,
          trait.words(),
          TEXTS.format("trait.help", trait.words()),
          new Fader(
              wish -> wish.faders().getOrDefault(component, 0.0),
              value -> model.fader(component, value)));
    }
  }

  /** The meaning of both ends of all dials, above the first. */
  private static Node ends() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return new HBox(end(TEXTS.get("similar.less")), space, end(TEXTS.get("similar.more")));
  }

  /** One part of the wish: what it is, and what changes it. */
  private record Fader(ToDoubleFunction<SimilarityWish> of, DoubleConsumer turn) {}

  private void dial(int row, String words, String help, Fader fader) {
    var name = new Label(words);
    name.getStyleClass().add("dial-name");
    name.setMinWidth(0);
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    LazyTooltip.on(name, help);
    var slider = new Slider(-1, 1, fader.of().applyAsDouble(model.wishProperty().get()));
    slider.setBlockIncrement(0.25);
    slider.setAccessibleText(TEXTS.format("similar.dial", words));
    slider.valueProperty().subscribe(value -> fader.turn().accept(step(value.doubleValue())));
    model
        .wishProperty()
        .when(slider.sceneProperty().map(scene -> scene != null).orElse(false))
        .addListener((_, _, wish) -> turn(slider, fader.of().applyAsDouble(wish)));
    dials.addRow(row, name, slider);
  }

  /** Leaves it where the pointer has it as long as that is the same step. */
  private static void turn(Slider slider, double value) {
    if (step(slider.getValue()) != value) {
      slider.setValue(value);
    }
  }

  private static double step(double value) {
    return Math.rint(value * STEPS) / STEPS;
  }

  private static Label end(String words) {
    var label = new Label(words);
    label.getStyleClass().add("dial-end");
    return label;
  }

  private void showRows(List<Movie> movies) {
    rows.getChildren().setAll(movies.stream().map(TitleRow::new).toList());
    titles().forEach(row -> row.show(profile.getValue()));
  }

  private List<TitleRow> titles() {
    return rows.getChildren().stream().map(TitleRow.class::cast).toList();
  }
}
