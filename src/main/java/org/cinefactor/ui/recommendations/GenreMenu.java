package org.cinefactor.ui.recommendations;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import org.cinefactor.catalog.Genre;
import org.cinefactor.recommend.GenreMatch;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.WrappedTooltip;
import org.cinefactor.ui.control.menu.ListMenu;

/** A button with a list of genres to tick, which stays open while they are ticked. */
final class GenreMenu extends ListMenu<Genre> {
  private static final Texts TEXTS = Texts.of(GenreMenu.class);

  private final ObjectProperty<ListOptions> options;
  private final Kind kind;
  private final RadioButton any = new RadioButton(TEXTS.get("genres.any"));
  private final RadioButton all = new RadioButton(TEXTS.get("genres.all"));

  /**
   * The genres to tick.
   *
   * @param words the button's words
   * @param chosen the genres that are ticked
   * @param with the options with other genres ticked
   * @param matched whether the menu asks if one of the genres is enough
   */
  record Kind(
      Function<ListOptions, GenreWords> words,
      Function<ListOptions, Set<Genre>> chosen,
      Change with,
      boolean matched) {}

  /** Options with other genres. */
  interface Change {
    ListOptions with(ListOptions options, Set<Genre> genres);
  }

  private GenreMenu(ObjectProperty<ListOptions> options, Kind kind) {
    super(Genre::word, genre -> kind.chosen.apply(options.get()).contains(genre));
    this.options = options;
    this.kind = kind;
    onChosen(this::turn);
    if (kind.matched) {
      var matches = new ToggleGroup();
      any.setToggleGroup(matches);
      all.setToggleGroup(matches);
      any.setOnAction(_ -> options.set(options.get().withMatch(GenreMatch.ANY)));
      all.setOnAction(_ -> options.set(options.get().withMatch(GenreMatch.ALL)));
      above(List.of(any, all));
    }
    options.subscribe(this::tick);
  }

  /** Of the wanted genres. */
  static GenreMenu only(ObjectProperty<ListOptions> options) {
    return new GenreMenu(
        options, new Kind(GenreWords::only, ListOptions::genres, ListOptions::withGenres, true));
  }

  /** Of the genres that are left out. */
  static GenreMenu without(ObjectProperty<ListOptions> options) {
    return new GenreMenu(
        options,
        new Kind(GenreWords::without, ListOptions::without, ListOptions::withoutGenres, false));
  }

  /** The words for what is ticked. */
  GenreWords words() {
    return kind.words.apply(options.get());
  }

  /** Shows one form of the words; the whole is spoken, and seen where the pointer rests. */
  void say(String form) {
    GenreWords words = words();
    setText(form);
    setAccessibleText(words.whole());
    setTooltip(form.equals(words.whole()) ? null : new WrappedTooltip(words.whole()));
  }

  private void tick(ListOptions now) {
    say(words().usual());
    any.setSelected(now.match() == GenreMatch.ANY);
    all.setSelected(now.match() == GenreMatch.ALL);
    refresh();
  }

  private void turn(Genre genre) {
    ListOptions now = options.get();
    var next = new HashSet<>(kind.chosen.apply(now));
    if (!next.remove(genre)) {
      next.add(genre);
    }
    options.set(kind.with.with(now, next));
  }
}
