package org.cinefactor.ui.recommendations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.cinefactor.catalog.Genre;
import org.cinefactor.recommend.GenreMatch;
import org.cinefactor.recommend.ListOptions;

/**
 * One wish that shapes the list now.
 *
 * @param words the wish, as short as it can be: {@code 1990 to 1999}
 * @param without the options without this wish
 */
record ActiveFilter(String words, ListOptions without) {
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
      String end = options.obscurity() < 0 ? "well known " : "obscure ";
      active.add(new ActiveFilter(end + percent(options.obscurity()), options.withObscurity(0)));
    }
    if (options.diversity() != 0) {
      active.add(
          new ActiveFilter("varied " + percent(options.diversity()), options.withDiversity(0)));
    }
    return List.copyOf(active);
  }

  /** The wanted genres in words: {@code Comedy or Drama}, {@code all of 4 genres}. */
  static String only(ListOptions options) {
    boolean all = options.match() == GenreMatch.ALL;
    return options.genres().size() > NAMED
        ? (all ? "all of " : "any of ") + options.genres().size() + " genres"
        : named(options.genres(), all ? " and " : " or ");
  }

  /** Genres that are left out in words: {@code no Horror or War}. */
  static String without(Set<Genre> genres) {
    return genres.size() > NAMED
        ? "none of " + genres.size() + " genres"
        : "no " + named(genres, " or ");
  }

  private static String named(Set<Genre> genres, String word) {
    return genres.stream().sorted().map(Genre::name).collect(Collectors.joining(word));
  }

  private static String years(OptionalInt from, OptionalInt to) {
    if (from.isPresent() && to.isPresent()) {
      return from.getAsInt() == to.getAsInt()
          ? Integer.toString(from.getAsInt())
          : from.getAsInt() + " to " + to.getAsInt();
    }
    return from.isPresent() ? "since " + from.getAsInt() : "until " + to.orElseThrow();
  }

  private static String percent(double dial) {
    return String.format(Locale.ROOT, "%.0f%%", 100 * Math.abs(dial));
  }
}
