package org.cinefactor.workspace.library;

import java.util.OptionalInt;
import org.cinefactor.catalog.Movie;
import org.cinefactor.dataset.DataSet;

/**
 * The size of a data set in figures.
 *
 * @param users how many people rate
 * @param movies how many movies it lists
 * @param ratings how many ratings it has
 * @param firstYear where its years begin, 0 when they are not known
 * @param lastYear where its years end, 0 when they are not known
 */
public record SetFigures(int users, int movies, long ratings, int firstYear, int lastYear) {
  /** The figures of a data set that was read; its years are those of its movies. */
  public static SetFigures of(DataSet data) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (Movie movie : data.catalog().movies()) {
      OptionalInt year = movie.year();
      if (year.isPresent()) {
        first = Math.min(first, year.getAsInt());
        last = Math.max(last, year.getAsInt());
      }
    }
    return new SetFigures(
        data.ratings().users(),
        data.catalog().size(),
        data.ratings().size(),
        last == 0 ? 0 : first,
        last);
  }

  /** True if the years are known. */
  public boolean hasYears() {
    return lastYear > 0;
  }
}
