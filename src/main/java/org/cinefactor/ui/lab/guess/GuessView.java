package org.cinefactor.ui.lab.guess;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.cinefactor.catalog.Movie;
import org.cinefactor.lab.guess.SealedGuess;
import org.cinefactor.text.Numbers;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.lab.save.SaveMenus;
import org.cinefactor.ui.session.StarsText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The Sealed guess tab: a star is sealed, predicted and revealed; with all rounds. */
public final class GuessView extends HBox {
  private static final Texts TEXTS = Texts.of(GuessView.class);

  private static final double STEP = 0.5;
  private static final int CHOICES = 10;
  private static final int IN_A_LINE = 5;

  private final GuessViewModel model;
  private final SaveMenus saves;
  private final Label envelope = new Label();
  private final Label predicted = new Label();
  private final VBox known = new VBox();

  public GuessView(GuessViewModel model, SaveMenus saves) {
    this.model = model;
    this.saves = saves;
    getStyleClass().add("guess");
    var left =
        new VBox(steps(TEXTS.get("step.seal"), movie()), envelope, predict(), predicted, reveal());
    left.getStyleClass().add("guess-left");
    left.setMinWidth(280);
    left.setPrefWidth(420);
    envelope.getStyleClass().add("envelope");
    envelope.setWrapText(true);
    envelope.setMinHeight(USE_PREF_SIZE);
    envelope.setMaxWidth(Double.MAX_VALUE);
    envelope.setId("envelope");
    predicted.getStyleClass().add("story");
    predicted.setWrapText(true);
    known.getStyleClass().add("known");
    HBox.setHgrow(known, Priority.ALWAYS);
    known.setMinWidth(330);
    known.setPrefWidth(420);
    getChildren().addAll(left, known, new BoardPanel(model));
    model.sealedProperty().subscribe(_ -> show());
    model.revealedProperty().subscribe(_ -> show());
    model.predictionsProperty().subscribe(_ -> show());
    model.moviesProperty().subscribe(_ -> show());
  }

  private static VBox steps(String words, javafx.scene.Node content) {
    var heading = new Label(words);
    heading.setWrapText(true);
    heading.setMinHeight(USE_PREF_SIZE);
    heading.getStyleClass().add("panel-heading");
    var box = new VBox(heading, content);
    box.getStyleClass().add("guess-step");
    return box;
  }

  private ComboBox<Movie> movie() {
    var box = new ComboBox<Movie>();
    box.setId("sealed-movie");
    box.setMaxWidth(Double.MAX_VALUE);
    box.setPromptText(TEXTS.get("movie"));
    box.setConverter(new Names());
    model.moviesProperty().subscribe(all -> box.getItems().setAll(all));
    model
        .sealedProperty()
        .subscribe(s -> s.ifPresentOrElse(box::setValue, () -> box.setValue(null)));
    box.setOnAction(
        _ -> {
          Movie wanted = box.getValue();
          if (wanted != null && !Optional.of(wanted).equals(model.sealedProperty().get())) {
            model.seal(wanted);
          }
        });
    return box;
  }

  private VBox predict() {
    var buttons = new TilePane(4, 4);
    buttons.setPrefColumns(IN_A_LINE);
    buttons.setMaxWidth(USE_PREF_SIZE);
    for (int i = 1; i <= CHOICES; i++) {
      double stars = i * STEP;
      var button = new Button(TEXTS.format("star", stars));
      button.getStyleClass().add("prediction");
      button.setAccessibleText(TEXTS.format("predict", StarsText.of(stars)));
      button.setOnAction(_ -> model.predict(stars));
      disableUnlessSealed(button);
      buttons.getChildren().add(button);
    }
    return steps(TEXTS.get("step.predict"), buttons);
  }

  private VBox reveal() {
    var button = new Button(TEXTS.get("reveal"), Icons.of(Feather.UNLOCK));
    button.setId("reveal");
    button.getStyleClass().addAll("accent", "play");
    button.setOnAction(_ -> model.reveal());
    disableUnlessSealed(button);
    return steps(TEXTS.get("step.reveal"), button);
  }

  /** Before there is a seal, and after it is open, there is nothing to predict or to reveal. */
  private void disableUnlessSealed(Button button) {
    button
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    model.sealedProperty().get().isEmpty()
                        || model.revealedProperty().get().isPresent(),
                model.sealedProperty(),
                model.revealedProperty()));
  }

  private void show() {
    Optional<SealedGuess> guess = model.revealedProperty().get();
    String who = model.desk().personProperty().get().name();
    envelope.setText(
        model
            .sealedProperty()
            .get()
            .map(
                m ->
                    guess
                        .map(g -> TEXTS.format("opened", m.nameAndYear(), StarsText.of(g.stars())))
                        .orElse(TEXTS.format("sealed", who, m.nameAndYear())))
            .orElse(
                model.moviesProperty().get().isEmpty()
                    ? TEXTS.get("unknown")
                    : TEXTS.get("nothing")));
    predicted.setText(predictions());
    predicted.setManaged(!predicted.getText().isEmpty());
    known
        .getChildren()
        .setAll(
            guess
                .map(g -> KnownBars.of(g, saves.of(TEXTS.get("known.save"), model::chart)))
                .orElseGet(GuessView::explanation));
  }

  private String predictions() {
    List<Double> all = model.predictionsProperty().get();
    if (all.isEmpty()) {
      return "";
    }
    return TEXTS.format(
        "predictions",
        all.size(),
        model.classMean().orElse(0),
        all.stream()
            .map(s -> Numbers.decimal(s, 1))
            .collect(Collectors.joining(TEXTS.get("separator") + " ")));
  }

  private static List<javafx.scene.Node> explanation() {
    var heading = new Label(TEXTS.get("known.before"));
    heading.getStyleClass().add("panel-heading");
    var text = new Label(TEXTS.get("explanation"));
    text.setWrapText(true);
    text.getStyleClass().add("explanation");
    return List.of(heading, text);
  }

  private static final class Names extends StringConverter<Movie> {
    @Override
    public String toString(@Nullable Movie movie) {
      return movie == null ? "" : movie.nameAndYear();
    }

    @Override
    public Movie fromString(String text) {
      throw new UnsupportedOperationException("nothing is typed here"); // not shown
    }
  }
}
