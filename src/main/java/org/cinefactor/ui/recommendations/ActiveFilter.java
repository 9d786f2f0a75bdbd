package org.cinefactor.ui.recommendations;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.cinefactor.catalog.Genre;
import org.cinefactor.recommend.GenreMatch;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.text.Texts;

/**
 * One wish that shapes the list now.
 *
 * @param words the wish, as short as it can be: {@code 1990 to 1999}
 * @param without the options without this wish
 */
record ActiveFilter(String words, ListOptions without) {
  private static final Texts TEXTS = Texts.of(ActiveFilter.class);

  private static final int NAMED = 3;

  /** The wishes of these options, in the order of the dials. */
  static List<ActiveFilter> of(ListOptions options) {
    var active = new ArrayList<ActiveFilter>();
    if (!options.genres().isEmpty()) {
      active.add(new ActiveFilter(only(options), options.withGenres(Set.of())));
    }
    if (!options.without().isEmpty()) {
      active.add(new ActiveFilter(without(options.without()), options.withoutGenres(Set.of())));
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

  /** The wanted genres in words: {@code Comedy or Drama}, {@code all of 4 genres}. */
  static String only(ListOptions options) {
    boolean all = options.match() == GenreMatch.ALL;
    int count = options.genres().size();
    if (count > NAMED) {
      return all ? TEXTS.format("filter.all", count) : TEXTS.format("filter.any", count);
    }
    return named(
        options.genres(), all ? (one, next) -> TEXTS.format("and", one, next) : ActiveFilter::or);
  }

  /** Genres that are left out in words: {@code no Horror or War}. */
  static String without(Set<Genre> genres) {
    return genres.size() > NAMED
        ? TEXTS.format("filter.none", genres.size())
        : TEXTS.format("filter.without", named(genres, ActiveFilter::or));
  }

  private static String or(String one, String other) {
    return TEXTS.format("or", one, other);
  }

  private static String named(Set<Genre> genres, BinaryOperator<String> joined) {
    return genres.stream().sorted(Genre.BY_WORD).map(Genre::word).reduce(joined).orElse("");
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
