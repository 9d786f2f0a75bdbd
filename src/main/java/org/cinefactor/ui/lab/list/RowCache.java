package org.cinefactor.ui.lab.list;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.cinefactor.catalog.Movie;

/**
 * The rows of the movies that were shown last: one that comes back gets its row again, which is
 * quicker than making and dressing another.
 *
 * @param <R> a row
 */
public final class RowCache<R> implements Function<Movie, R> {
  private static final int MOST = 150;

  private final Function<Movie, R> maker;
  private final Map<Movie, R> rows =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Movie, R> eldest) {
          return size() > MOST;
        }
      };

  public RowCache(Function<Movie, R> maker) {
    this.maker = maker;
  }

  /** The row of a movie. */
  @Override
  public R apply(Movie movie) {
    return rows.computeIfAbsent(movie, maker);
  }
}
