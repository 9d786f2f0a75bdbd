package org.cinefactor.ui.recommendations;

import java.util.Set;
import java.util.function.BinaryOperator;
import org.cinefactor.catalog.Genre;
import org.cinefactor.recommend.GenreMatch;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.text.Texts;

/**
 * Genres that are wanted, or left out, in words: on a button where there is room, on one where
 * there is not, and in full.
 *
 * @param usual each of a few by its name: {@code Only Comedy or Drama}, {@code Any of 4 genres}
 * @param brief of several only how many: {@code Only 2 genres}
 * @param whole each by its name
 */
record GenreWords(String usual, String brief, String whole) {
  private static final Texts TEXTS = Texts.of(GenreWords.class);

  private static final int NAMED = 3;

  /** Of a button with one form. */
  private GenreWords(String words) {
    this(words, words, words);
  }

  /** Of the button for the wanted genres. */
  static GenreWords only(ListOptions options) {
    Set<Genre> genres = options.genres();
    if (genres.isEmpty()) {
      return new GenreWords(TEXTS.get("genres.only"));
    }
    String whole = TEXTS.format("genres.only.these", wantedByName(options));
    return genres.size() == 1
        ? new GenreWords(whole)
        : new GenreWords(
            genres.size() > NAMED ? capital(wanted(options)) : whole,
            TEXTS.format("genres.only.count", genres.size()),
            whole);
  }

  /** Of the button for the genres that are left out. */
  static GenreWords without(ListOptions options) {
    Set<Genre> genres = options.without();
    if (genres.isEmpty()) {
      return new GenreWords(TEXTS.get("genres.without"));
    }
    String whole = capital(leftOutByName(genres));
    return genres.size() == 1
        ? new GenreWords(whole)
        : new GenreWords(
            capital(leftOut(genres)), TEXTS.format("genres.without.count", genres.size()), whole);
  }

  /** The wanted genres inside a sentence: {@code Comedy or Drama}, {@code all of 4 genres}. */
  static String wanted(ListOptions options) {
    int count = options.genres().size();
    if (count <= NAMED) {
      return wantedByName(options);
    }
    return options.match() == GenreMatch.ALL
        ? TEXTS.format("filter.all", count)
        : TEXTS.format("filter.any", count);
  }

  /** Genres that are left out inside a sentence: {@code no Horror or War}. */
  static String leftOut(Set<Genre> genres) {
    return genres.size() > NAMED
        ? TEXTS.format("filter.none", genres.size())
        : leftOutByName(genres);
  }

  /** The wanted genres, however many. */
  static String wantedByName(ListOptions options) {
    return named(
        options.genres(),
        options.match() == GenreMatch.ALL
            ? (one, next) -> TEXTS.format("and", one, next)
            : GenreWords::or);
  }

  /** Genres that are left out, however many. */
  static String leftOutByName(Set<Genre> genres) {
    return TEXTS.format("filter.without", named(genres, GenreWords::or));
  }

  private static String or(String one, String other) {
    return TEXTS.format("or", one, other);
  }

  private static String named(Set<Genre> genres, BinaryOperator<String> joined) {
    return genres.stream().sorted(Genre.BY_WORD).map(Genre::word).reduce(joined).orElse("");
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
