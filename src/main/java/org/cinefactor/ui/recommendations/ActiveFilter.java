package org.cinefactor.ui.recommendations;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.text.Texts;

/**
 * One wish that shapes the list now.
 *
 * @param words the wish, as short as it can be: {@code 1990 to 1999}
 * @param whole the same with all that it names
 * @param without the options without this wish
 */
record ActiveFilter(String words, String whole, ListOptions without) {
  private static final Texts TEXTS = Texts.of(ActiveFilter.class);

  /** A wish with one form. */
  private ActiveFilter(String words, ListOptions without) {
    this(words, words, without);
  }

  /** The wishes of these options, in the order of the dials. */
  static List<ActiveFilter> of(ListOptions options) {
    var active = new ArrayList<ActiveFilter>();
    if (!options.genres().isEmpty()) {
      active.add(
          new ActiveFilter(
              GenreWords.wanted(options),
              GenreWords.wantedByName(options),
              options.withGenres(Set.of())));
    }
    if (!options.without().isEmpty()) {
      active.add(
          new ActiveFilter(
              GenreWords.leftOut(options.without()),
              GenreWords.leftOutByName(options.without()),
              options.withoutGenres(Set.of())));
    }
    if (options.fromYear().isPresent() || options.toYear().isPresent()) {
      active.add(
          new ActiveFilter(
              years(options.fromYear(), options.toYear()),
              options.withYears(OptionalInt.empty(), OptionalInt.empty())));
    }
    if (options.obscurity() != 0) {
      String much = percent(options.obscurity());
      String words =
          options.obscurity() < 0
              ? TEXTS.format("filter.known", much)
              : TEXTS.format("filter.obscure", much);
      active.add(new ActiveFilter(words, options.withObscurity(0)));
    }
    if (options.diversity() != 0) {
      active.add(
          new ActiveFilter(
              TEXTS.format("filter.varied", percent(options.diversity())),
              options.withDiversity(0)));
    }
    return List.copyOf(active);
  }

  private static String years(OptionalInt from, OptionalInt to) {
    if (from.isPresent() && to.isPresent()) {
      return from.getAsInt() == to.getAsInt()
          ? Integer.toString(from.getAsInt())
          : TEXTS.format("years.span", from.getAsInt(), to.getAsInt());
    }
    return from.isPresent()
        ? TEXTS.format("years.since", from.getAsInt())
        : TEXTS.format("years.until", to.orElseThrow());
  }

  private static String percent(double dial) {
    return TEXTS.format("percent", 100 * Math.abs(dial));
  }
}
