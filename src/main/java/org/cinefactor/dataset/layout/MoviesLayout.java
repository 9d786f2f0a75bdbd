package org.cinefactor.dataset.layout;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The way in which a table of movies is written.
 *
 * @param separator what stands between two fields
 * @param quoted whether quotes have the meaning that they have in CSV
 * @param header whether the first row names the columns
 * @param id the column of ids
 * @param title the column of titles, -1 where movies are called by their ids
 * @param genres the (first) column of genres, -1 for none
 * @param year the column of years or dates of release, -1 where titles hold the year
 * @param style how genres are written
 */
public record MoviesLayout(
    Separator separator,
    boolean quoted,
    boolean header,
    int id,
    int title,
    int genres,
    int year,
    GenreStyle style) {
  private static final int FIRST_FLAG = 5;

  /** Of {@code movies.dat}, in MovieLens 1M and 10M. */
  public static MoviesLayout ofColons() {
    return new MoviesLayout(Separator.COLONS, false, false, 0, 1, 2, -1, GenreStyle.COLUMN);
  }

  /** Of {@code u.item}, in MovieLens 100K. */
  public static MoviesLayout ofFlags() {
    return new MoviesLayout(Separator.BAR, false, false, 0, 1, FIRST_FLAG, -1, GenreStyle.FLAGS);
  }

  /** The columns of title, genres and year, as far as there are some. */
  public List<Integer> describingColumns() {
    return IntStream.of(title, genres, year).filter(column -> column >= 0).boxed().toList();
  }

  /** The last column that must be there in a row. */
  public int last() {
    return Math.max(Math.max(id, title), genres);
  }
}
