package org.cinefactor.ui.lab;

import java.util.BitSet;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.cinefactor.lab.LabModel;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.control.LazyTooltip;
import org.cinefactor.ui.control.gradual.Gradual;
import org.cinefactor.ui.control.gradual.GradualParts;
import org.cinefactor.ui.lab.desk.Desk;
import org.cinefactor.ui.lab.desk.LabPage;
import org.cinefactor.ui.lab.desk.Ranks;
import org.kordamp.ikonli.feather.Feather;

/** The slider for the rank (the number of components), with the time-lapse over it. */
final class RankBar extends HBox implements Gradual {
  private static final Texts TEXTS = Texts.of(RankBar.class);

  private static final Duration PACE = Duration.millis(420);

  private final LabViewModel model;
  private final Slider slider = new Slider(1, Ranks.MOST, Desk.START);
  private final RankSliderScale trained = new RankSliderScale();
  private final GradualParts parts = new GradualParts(this);

  RankBar(LabViewModel model) {
    this.model = model;
    getStyleClass().add("rank-bar");
    slider.setId("rank");
    slider.setAccessibleText(TEXTS.get("rank"));
    slider.setBlockIncrement(1);
    parts.append(List.of(this::number, this::middle, this::play));
    follow();
  }

  @Override
  public boolean isWhole() {
    return parts.isWhole();
  }

  private VBox middle() {
    var middle = new VBox(slider, trained);
    middle.getStyleClass().add("rank-slider");
    HBox.setHgrow(middle, Priority.ALWAYS);
    return middle;
  }

  private HBox number() {
    var rank = new Label();
    rank.getStyleClass().add("rank-number");
    rank.textProperty().bind(model.desk().rankProperty().asString());
    var words = new Label();
    words.getStyleClass().add("rank-words");
    words
        .textProperty()
        .bind(model.desk().rankProperty().map(k -> TEXTS.format("components", k.intValue())));
    var number = new HBox(rank, words);
    number.setMinWidth(USE_PREF_SIZE);
    return number;
  }

  private HBox play() {
    var play = new Button();
    play.setId("play");
    play.getStyleClass().addAll("accent", "play");
    play.setMinWidth(USE_PREF_SIZE);
    LazyTooltip.on(play, TEXTS.get("play.tip"));
    play.setOnAction(_ -> toggle());
    model
        .player()
        .playingProperty()
        .subscribe(
            on -> {
              play.setText(on ? TEXTS.get("pause") : TEXTS.get("play"));
              play.setGraphic(Icons.of(on ? Feather.PAUSE : Feather.PLAY));
            });
    var less = Icons.button(Feather.MINUS, TEXTS.get("less"), () -> step(-1));
    var more = Icons.button(Feather.PLUS, TEXTS.get("more"), () -> step(1));
    var restart = Icons.button(Feather.SKIP_BACK, TEXTS.get("restart"), this::fromTheStart);
    for (Button small : new Button[] {less, more, restart}) {
      small.visibleProperty().bind(model.presentingProperty().not());
      small.managedProperty().bind(small.visibleProperty());
    }
    var box = new HBox(less, more, play, restart);
    box.getStyleClass().add("rank-buttons");
    box.setMinWidth(USE_PREF_SIZE);
    return box;
  }

  private void toggle() {
    model.pageProperty().set(playable(model.pageProperty().get()));
    model.player().toggle();
  }

  private void fromTheStart() {
    model.pageProperty().set(playable(model.pageProperty().get()));
    model.player().fromTheStart();
  }

  /** The time-lapse is of lists: from a view without one it leads to the top ten. */
  private static LabPage playable(LabPage page) {
    return switch (page) {
      case TOP_TEN, SIDE_BY_SIDE, CURVES, CONVERGENCE, INSIDE -> page;
      case TASTES, CHOICES, GUESS -> LabPage.TOP_TEN;
    };
  }

  private void step(int by) {
    model.player().stop();
    model.desk().go(model.desk().rankProperty().get() + by);
  }

  private void follow() {
    slider
        .valueProperty()
        .subscribe(
            value -> {
              if (Math.round(value.doubleValue()) != model.desk().rankProperty().get()) {
                model.desk().go(value.doubleValue());
              }
            });
    slider
        .valueChangingProperty()
        .subscribe(
            changing -> {
              if (changing) {
                model.player().stop();
              }
            });
    model
        .desk()
        .rankProperty()
        .subscribe(
            rank -> {
              if (Math.round(slider.getValue()) != rank.intValue()) {
                slider.setValue(rank.intValue());
              }
            });
    model.desk().ranks().availableProperty().subscribe(_ -> strip());
    model.desk().ranks().shelfProperty().subscribe(_ -> strip());
    beat();
  }

  private void beat() {
    var beat = new Timeline(new KeyFrame(PACE, _ -> model.player().advance()));
    beat.setCycleCount(Animation.INDEFINITE);
    model
        .player()
        .playingProperty()
        .subscribe(
            on -> {
              if (on) {
                beat.playFromStart();
              } else {
                beat.stop();
              }
            });
  }

  private void strip() {
    var available = new BitSet();
    model
        .desk()
        .ranks()
        .shelfProperty()
        .get()
        .ifPresent(s -> s.models().stream().map(LabModel::rank).forEach(available::set));
    trained.show(available);
  }
}
