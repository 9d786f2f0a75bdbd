package org.cinefactor.ui.lab.inside;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cinefactor.catalog.MovieKind;
import org.cinefactor.lab.Mask;
import org.cinefactor.lab.inside.ComponentCard;
import org.cinefactor.recommend.feature.ComponentMeanings;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.GenreChips;
import org.cinefactor.ui.control.ScoreBar;
import org.cinefactor.ui.control.WrappedTooltip;
import org.jspecify.annotations.Nullable;

/**
 * A component as a card: its movies, genres, share, people; it can be muted or soloed. The cell is
 * of a component's number and stays when another rank's card of that number comes: then only its
 * words change. An empty cell hides its card, which need not be dressed again when it is filled.
 */
final class CardCell extends ListCell<Integer> {
  private static final Texts TEXTS = Texts.of(CardCell.class);

  private static final PseudoClass SILENT = PseudoClass.getPseudoClass("silent");
  private static final int CHIPS = 4;
  private static final int PEOPLE = 3;

  private final InsideViewModel model;
  private final Label number = new Label();
  private final Label share = new Label();
  private final ScoreBar bar = new ScoreBar();
  private final Label movies = new Label();
  private final GenreChips genres = new GenreChips();
  private final Label people = new Label();
  private final ToggleButton mute = new ToggleButton(TEXTS.get("mute"));
  private final ToggleButton solo = new ToggleButton(TEXTS.get("solo"));
  private final Tooltip profile = new Tooltip();
  private final Tooltip meaning = new WrappedTooltip();
  private final VBox card;

  CardCell(InsideViewModel model) {
    this.model = model;
    getStyleClass().add("card-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    number.getStyleClass().add("card-number");
    number.setMinWidth(0);
    share.getStyleClass().add("card-share");
    people.getStyleClass().add("card-share");
    movies.setWrapText(true);
    movies.getStyleClass().add("card-movies");
    for (ToggleButton button : new ToggleButton[] {mute, solo}) {
      button.getStyleClass().addAll("small", "card-button");
      button.setMinWidth(USE_PREF_SIZE);
      button.setFocusTraversable(false);
    }
    mute.setTooltip(new Tooltip(TEXTS.get("mute.tip")));
    solo.setTooltip(new Tooltip(TEXTS.get("solo.tip")));
    mute.setOnAction(_ -> model.mute(getItem()));
    solo.setOnAction(_ -> model.solo(getItem()));
    profile.setOnShowing(_ -> card().ifPresent(now -> profile.setText(profile(now))));
    meaning.setOnShowing(_ -> card().ifPresent(now -> meaning.setText(meaning(now))));
    Tooltip.install(number, meaning);
    Tooltip.install(genres, profile);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var head = new HBox(number, space, mute, solo);
    head.getStyleClass().add("card-head");
    card = new VBox(head, bar, share, movies, genres, people);
    card.getStyleClass().add("card");
    setGraphic(card);
    model.maskProperty().subscribe(_ -> sound());
    model.pictureProperty().subscribe(_ -> fill());
  }

  @Override
  protected void updateItem(@Nullable Integer component, boolean empty) {
    super.updateItem(component, empty);
    fill();
  }

  private Optional<ComponentCard> card() {
    Integer component = getItem();
    return component == null
        ? Optional.empty()
        : model
            .pictureProperty()
            .get()
            .map(InsideViewModel.Picture::cards)
            .filter(cards -> component < cards.size())
            .map(cards -> cards.get(component));
  }

  private void fill() {
    Optional<ComponentCard> now = card();
    card.setVisible(now.isPresent());
    now.ifPresent(this::show);
  }

  private void show(ComponentCard item) {
    number.setText(
        item.meaning()
            .map(one -> (item.component() + 1) + " · " + word(one.kind()))
            .orElse(TEXTS.format("component", item.component() + 1)));
    share.setText(TEXTS.format("share", item.share()));
    bar.show(item.share());
    movies.setText(
        item.movies().stream().map(m -> m.movie().name()).collect(Collectors.joining(" · ")));
    genres.show(item.genres().stream().limit(CHIPS).map(ComponentCard.GenreShare::genre).toList());
    people.setText(
        TEXTS.format(
            "users",
            item.people().stream()
                .map(p -> String.valueOf(p.userId()))
                .limit(PEOPLE)
                .collect(Collectors.joining(", "))));
    sound();
  }

  private static String meaning(ComponentCard item) {
    int number = item.component() + 1;
    return item.meaning()
        .map(
            one ->
                TEXTS.format(
                    "meaning", number, ComponentMeanings.MOVIES, one.share(), word(one.kind())))
        .orElse(TEXTS.format("component", number));
  }

  private static String word(MovieKind kind) {
    return switch (kind) {
      case MovieKind.OfDecade decade -> TEXTS.format("decade", decade.first());
      case MovieKind.OfGenre one -> one.genre().word();
    };
  }

  private static String profile(ComponentCard item) {
    return item.genres().stream()
        .limit(8)
        .map(g -> TEXTS.format("genre", g.genre().word(), g.share(), g.lift()))
        .collect(Collectors.joining("\n"));
  }

  private void sound() {
    Integer component = getItem();
    Mask mask = model.maskProperty().get();
    if (component != null && component < mask.components()) {
      boolean on = mask.isOn(component);
      mute.setSelected(!on);
      solo.setSelected(mask.components() > 1 && mask.equals(mask.solo(component)));
      card.pseudoClassStateChanged(SILENT, !on);
    }
  }
}
