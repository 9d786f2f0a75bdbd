package org.cinefactor.ui.lab.choices;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.cinefactor.dataset.Combination;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.lab.Choice;
import org.cinefactor.lab.FilterCounts;
import org.cinefactor.nmf.model.Initialization;
import org.cinefactor.nmf.model.Solver;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.NumberField;
import org.cinefactor.ui.lab.save.SaveMenus;
import org.cinefactor.ui.task.WorkState;

/** All choices, a card each. */
final class ChoiceCards extends VBox {
  private static final Texts TEXTS = Texts.of(ChoiceCards.class);

  private final ChoicesViewModel model;
  private final SaveMenus saves;

  ChoiceCards(ChoicesViewModel model, SaveMenus saves) {
    this.model = model;
    this.saves = saves;
    getStyleClass().add("choice-cards");
    setMinWidth(0);
    getChildren()
        .addAll(filter(), start(), solver(), seed(), tolerance(), regularisation(), missing());
  }

  private static Choice choice(String setting) {
    return Choice.all().stream()
        .filter(one -> one.setting().equals(setting))
        .findFirst()
        .orElseThrow();
  }

  private ChoiceCard filter() {
    var ratings = NumberField.whole(0, 1_000_000, n -> change((int) n, -1));
    var mean = NumberField.decimal(0, 5, m -> change(-1, m));
    var join =
        box(
            List.of(Combination.ANY, Combination.ALL),
            c -> TEXTS.get(c),
            c -> model.filter(f -> new MovieFilter(f.minRatings(), f.minMean(), c)));
    model
        .draftProperty()
        .subscribe(
            d -> {
              ratings.show(d.filter().minRatings());
              mean.show(d.filter().minMean());
              join.setValue(d.filter().combination());
            });
    return new ChoiceCard(
        choice("filter"),
        ChoiceCard.together(
            ChoiceCard.word(TEXTS.get("filter.more-than")),
            ratings,
            ChoiceCard.word(TEXTS.get("filter.ratings"))),
        join,
        ChoiceCard.together(ChoiceCard.word(TEXTS.get("filter.mean")), mean),
        counts(Combination.ANY, FilterCounts::any),
        counts(Combination.ALL, FilterCounts::all),
        saves.ofTable(TEXTS.get("filter.save"), model::listedCounts));
  }

  private void change(int ratings, double mean) {
    model.filter(
        f ->
            new MovieFilter(
                ratings < 0 ? f.minRatings() : ratings,
                mean < 0 ? f.minMean() : mean,
                f.combination()));
  }

  private Label counts(Combination join, Function<FilterCounts, FilterCounts.Passed> which) {
    var counts = new Label();
    counts.getStyleClass().add("figure-value");
    counts.setWrapText(true);
    counts
        .textProperty()
        .bind(model.countsProperty().map(c -> c.map(n -> words(join, which.apply(n))).orElse("")));
    return counts;
  }

  private static String words(Combination join, FilterCounts.Passed passed) {
    return TEXTS.format("filter.counts", TEXTS.get(join), passed.movies(), passed.ratings());
  }

  private ChoiceCard start() {
    var init =
        box(
            List.of(Initialization.NNDSVD, Initialization.NNDSVDA, Initialization.RANDOM),
            Initialization::word,
            i -> model.settings(s -> s.withInitialization(i)));
    model
        .draftProperty()
        .subscribe(
            d -> {
              init.setValue(d.settings().initialization());
            });
    return new ChoiceCard(choice("init"), init);
  }

  private ChoiceCard solver() {
    var solver =
        box(
            List.of(Solver.values()),
            Solver::word,
            chosen -> model.settings(s -> s.withSolver(chosen)));
    model.draftProperty().subscribe(d -> solver.setValue(d.settings().solver()));
    return new ChoiceCard(choice("solver"), solver);
  }

  private ChoiceCard seed() {
    var seed =
        NumberField.whole(0, Integer.MAX_VALUE, n -> model.settings(s -> s.withSeed((long) n)));
    model
        .draftProperty()
        .subscribe(
            d -> {
              seed.show((double) d.settings().seed());
              seed.setDisable(d.settings().initialization() != Initialization.RANDOM);
            });
    var measureStability = new Button(TEXTS.get("seeds.try"));
    measureStability.setId("shake");
    measureStability.setOnAction(_ -> model.measureStability());
    measureStability
        .disableProperty()
        .bind(model.stabilityJob().stateProperty().map(WorkState::busy));
    var save = saves.of(TEXTS.get("seeds.save"), model::drawnStability);
    save.disableProperty().bind(model.stabilityProperty().map(Optional::isEmpty));
    return new ChoiceCard(
        choice("random_state"),
        ChoiceCard.word(TEXTS.get("seed")),
        seed,
        measureStability,
        new StabilityLabel(model),
        save);
  }

  private ChoiceCard tolerance() {
    var tol =
        NumberField.decimal(0, 1, t -> model.settings(s -> s.withStopping(t, s.maxIterations())));
    var most =
        NumberField.whole(
            1, 100_000, n -> model.settings(s -> s.withStopping(s.tolerance(), (int) n)));
    model
        .draftProperty()
        .subscribe(
            d -> {
              tol.show(d.settings().tolerance());
              most.show(d.settings().maxIterations());
            });
    return new ChoiceCard(
        choice("tol"),
        ChoiceCard.word("tol"),
        tol,
        ChoiceCard.word(TEXTS.get("tol.most")),
        most,
        ChoiceCard.word(TEXTS.get("tol.iterations")));
  }

  private ChoiceCard regularisation() {
    var w =
        NumberField.decimal(
            0, 10, a -> model.settings(s -> s.withRegularization(a, s.alphaH(), s.l1Ratio())));
    var h =
        NumberField.decimal(
            0, 10, a -> model.settings(s -> s.withRegularization(s.alphaW(), a, s.l1Ratio())));
    var ratio =
        NumberField.decimal(
            0, 1, r -> model.settings(s -> s.withRegularization(s.alphaW(), s.alphaH(), r)));
    model
        .draftProperty()
        .subscribe(
            d -> {
              w.show(d.settings().alphaW());
              h.show(d.settings().alphaH());
              ratio.show(d.settings().l1Ratio());
            });
    return new ChoiceCard(
        choice("alpha_W, alpha_H, l1_ratio"),
        ChoiceCard.word("alpha_W"),
        w,
        ChoiceCard.word("alpha_H"),
        h,
        ChoiceCard.word("l1_ratio"),
        ratio);
  }

  private ChoiceCard missing() {
    var weight = NumberField.decimal(0, 1, v -> model.settings(s -> s.withMissingWeight(v)));
    model.draftProperty().subscribe(d -> weight.show(d.settings().missingWeight()));
    return new ChoiceCard(choice("missing_weight"), ChoiceCard.word(TEXTS.get("missing")), weight);
  }

  private static <T> ComboBox<T> box(
      List<T> values, Function<T, String> words, Consumer<T> chosen) {
    var box = new ComboBox<T>();
    box.getItems().setAll(values);
    box.setConverter(new Words<>(words));
    box.setOnAction(
        _ -> {
          T value = box.getValue();
          if (value != null) {
            chosen.accept(value);
          }
        });
    return box;
  }

  /** Shows values in words; nothing is typed. */
  private static final class Words<T> extends StringConverter<T> {
    private final Function<T, String> words;

    Words(Function<T, String> words) {
      this.words = words;
    }

    @Override
    public String toString(T value) {
      return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String text) {
      throw new UnsupportedOperationException("nothing is typed here"); // not shown
    }
  }
}
