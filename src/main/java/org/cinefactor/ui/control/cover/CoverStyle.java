package org.cinefactor.ui.control.cover;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.ui.control.GenreChips;

/**
 * The style classes of a movie's cover.
 *
 * @param ground the colour of the whole, of the first genre
 * @param shape the colour of the shape, of the second genre
 * @param decade the shape and the type, of the decade
 * @param length the size of the type, of the length of the title
 */
record CoverStyle(String ground, String shape, String decade, String length) {
  private static final int FIRST = 1930;
  private static final int LAST = 2010;
  private static final int SPAN = 20;
  private static final int SHORT = 14;
  private static final int LONG = 26;
  private static final int SHORT_WORD = 8;
  private static final int LONG_WORD = 10;
  private static final int WHOLE_LINE = 13;

  /** The narrowest one: a text is broken at spaces, in no other place. */
  private static final char HAIR_SPACE = '\u200a';

  private static final Pattern INNER_HYPHEN = Pattern.compile("-(?=\\w)");

  static CoverStyle of(Movie movie) {
    List<Genre> genres = movie.genres();
    String ground = genres.isEmpty() ? "genre-none" : GenreChips.styleClass(genres.getFirst());
    String shape = genres.size() < 2 ? ground : GenreChips.styleClass(genres.get(1));
    return new CoverStyle(ground, shape, decade(movie), length(movie.mainTitle()));
  }

  /** Of two decades each; movies before the thirties, and those without a year, are early. */
  private static String decade(Movie movie) {
    int year = movie.year().orElse(0);
    if (year < FIRST) {
      return "decade-early";
    }
    int from = FIRST + (year - FIRST) / SPAN * SPAN;
    return "decade-" + Math.min(LAST, from);
  }

  /** A title in which a word that is as wide as a line can be broken behind its hyphens. */
  static String breakable(String title) {
    return Arrays.stream(title.split(" ", -1))
        .map(
            word ->
                word.length() > LONG_WORD
                    ? INNER_HYPHEN.matcher(word).replaceAll("-" + HAIR_SPACE)
                    : word)
        .collect(Collectors.joining(" "));
  }

  /** Also a long word wants small type: it is never broken. */
  private static String length(String title) {
    String[] words = breakable(title).split("[ " + HAIR_SPACE + "]", -1);
    int word = Arrays.stream(words).mapToInt(String::length).max().orElse(0);
    if (word > WHOLE_LINE) {
      return "title-tiny";
    }
    if (title.length() > LONG || word > LONG_WORD) {
      return "title-long";
    }
    return title.length() > SHORT || word > SHORT_WORD ? "title-usual" : "title-short";
  }
}
