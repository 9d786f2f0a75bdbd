package org.cinefactor.profile.exchange.row;

import java.util.Optional;
import org.cinefactor.catalog.match.SoughtMovie;

/**
 * One row of an imported file.
 *
 * @param file the file's name
 * @param line where it begins, counted from 1; the number of the entry where there are no lines
 * @param movie which movie it is about
 * @param type what kind of title that is
 * @param said what it says
 * @param skipped why it is left out, as a clause; empty when it is not
 */
public record ImportedRow(
    String file,
    long line,
    SoughtMovie movie,
    TitleType type,
    Statement said,
    Optional<String> skipped) {
  /** More than any title has; where quotes do not match, a cell may be as long as its file. */
  private static final int MOST_LETTERS = 1000;

  public ImportedRow {
    movie = shortened(movie);
    skipped = skipped.map(ImportedRow::shortened);
  }

  private static SoughtMovie shortened(SoughtMovie movie) {
    return movie.titles().stream().allMatch(title -> title.length() <= MOST_LETTERS)
        ? movie
        : new SoughtMovie(
            movie.titles().stream().map(ImportedRow::shortened).toList(),
            movie.year(),
            movie.movieId(),
            movie.imdb(),
            movie.tmdb());
  }

  private static String shortened(String text) {
    if (text.length() <= MOST_LETTERS) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(MOST_LETTERS - 1)) ? 1 : 0;
    return text.substring(0, MOST_LETTERS - end) + "…";
  }
}
