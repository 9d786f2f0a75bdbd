package org.cinefactor.dataset;

import java.util.List;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.ExternalIds;

/** Synthetic tables and data sets of ratings, for tests. */
public final class SyntheticRatings {
  private SyntheticRatings() {}

  /**
   * A table of the given ratings; where a user rates a movie twice, the last one counts.
   *
   * @param catalog the movies; every movie id must be among them
   * @param userIds the user of each rating, not negative
   * @param movieIds the movie of each rating
   * @param stars the stars of each rating, kept to a hundredth
   */
  public static RatingTable table(Catalog catalog, int[] userIds, int[] movieIds, float[] stars) {
    IdIndex movies = MovieNumbers.of(catalog);
    var block = new RatingBlock(userIds.length);
    for (int i = 0; i < userIds.length; i++) {
      int number = movies.indexOf(movieIds[i]);
      if (number < 0) {
        throw new IllegalArgumentException("the catalog has no movie " + movieIds[i]);
      }
      block.add(userIds[i], number, (short) Math.round(stars[i] * 100));
    }
    var builder = new RatingTableBuilder(movies);
    builder.add(block);
    return builder.build(() -> {});
  }

  /** A data set with MovieLens' ids of which every row was read. */
  public static DataSet dataSet(String name, Catalog catalog, RatingTable ratings) {
    var report = new ReadReport(List.of(), ratings.size(), 0, 0, List.of(), List.of());
    return new DataSet(name, catalog, ratings, report, ExternalIds.none(), true);
  }
}
