package org.cinefactor.ui.recommendations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import org.cinefactor.catalog.Genre;
import org.cinefactor.recommend.GenreMatch;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.text.Texts;

/** A button with a menu of genres to tick, which stays open while they are ticked. */
final class GenreMenu extends MenuButton {
  private static final Texts TEXTS = Texts.of(GenreMenu.class);

  private static final double ROW = 140;

  private final ObjectProperty<ListOptions> options;
  private final Kind kind;
  private final Map<Genre, CheckBox> boxes = new HashMap<>();
  private final RadioButton any = new RadioButton(TEXTS.get("genres.any"));
  private final RadioButton all = new RadioButton(TEXTS.get("genres.all"));

  /**
   * The genres to tick.
   *
   * @param words the button's text
   * @param chosen the genres that are ticked
   * @param with the options with other genres ticked
   * @param matched whether the menu asks if one of the genres is enough
   */
  record Kind(
      Function<ListOptions, String> words,
      Function<ListOptions, Set<Genre>> chosen,
      Change with,
      boolean matched) {}

  /** Options with other genres. */
  interface Change {
    ListOptions with(ListOptions options, Set<Genre> genres);
  }

  private GenreMenu(ObjectProperty<ListOptions> options, Kind kind) {
    this.options = options;
    this.kind = kind;
    options.subscribe(this::tick);
  }

  /** Of the wanted genres. */
  static GenreMenu only(ObjectProperty<ListOptions> options) {
    return new GenreMenu(
        options,
        new Kind(
            o ->
                o.genres().isEmpty()
                    ? TEXTS.get("genres.only")
                    : TEXTS.format("genres.only.these", ActiveFilter.only(o)),
            ListOptions::genres,
            ListOptions::withGenres,
            true));
  }

  /** Of the genres that are left out. */
  static GenreMenu without(ObjectProperty<ListOptions> options) {
    return new GenreMenu(
        options,
        new Kind(
            o ->
                o.without().isEmpty()
                    ? TEXTS.get("genres.without")
                    : capital(ActiveFilter.without(o.without())),
            ListOptions::without,
            ListOptions::withoutGenres,
            false));
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private void tick(ListOptions now) {
    setText(kind.words.apply(now));
    Set<Genre> chosen = kind.chosen.apply(now);
    boxes.forEach((genre, box) -> box.setSelected(chosen.contains(genre)));
    any.setSelected(now.match() == GenreMatch.ANY);
    all.setSelected(now.match() == GenreMatch.ALL);
  }

  /** Offers other genres. */
  void offer(List<Genre> genres) {
    var items = new ArrayList<MenuItem>();
    if (kind.matched) {
      items.add(item(any, o -> o.withMatch(GenreMatch.ANY)));
      items.add(item(all, o -> o.withMatch(GenreMatch.ALL)));
      items.add(new SeparatorMenuItem());
    }
    boxes.clear();
    for (Genre genre : genres) {
      var box = new CheckBox(genre.word());
      boxes.put(genre, box);
      items.add(item(box, o -> kind.with.with(o, turned(kind.chosen.apply(o), genre))));
    }
    getItems().setAll(items);
    tick(options.get());
  }

  private static Set<Genre> turned(Set<Genre> chosen, Genre genre) {
    var next = new HashSet<>(chosen);
    if (!next.remove(genre)) {
      next.add(genre);
    }
    return next;
  }

  /** The item does what the keyboard or the pointer wants; its control only shows it. */
  private CustomMenuItem item(Labeled shown, Function<ListOptions, ListOptions> change) {
    shown.setMouseTransparent(true);
    shown.setFocusTraversable(false);
    var row = new HBox(shown);
    row.setMinWidth(ROW);
    var item = new CustomMenuItem(row, false);
    item.setOnAction(_ -> options.set(change.apply(options.get())));
    return item;
  }
}
