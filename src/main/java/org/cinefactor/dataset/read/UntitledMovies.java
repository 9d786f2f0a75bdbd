package org.cinefactor.dataset.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.dataset.MovieNumbers;
import org.cinefactor.dataset.RatingBlock;

/**
 * The movies of a table of ratings that has no table of movies: with the titles in its own rows,
 * else called by their ids.
 */
final class UntitledMovies {
  private final Catalog catalog;
  private final IntUnaryOperator numbers;

  /**
   * @param blocks the ratings, with movies as {@code ids} numbered them
   * @param ids the ids, none of which has its final number
   * @param inline what the rows tell of their movies
   */
  UntitledMovies(Collection<RatingBlock> blocks, IdNames ids, Optional<InlineMovies> inline) {
    var used = new TreeSet<Integer>();
    int last = Integer.MIN_VALUE;
    for (RatingBlock block : blocks) {
      for (int i = 0; i < block.size(); i++) {
        if (block.movie(i) != last) {
          last = block.movie(i);
          used.add(last);
        }
      }
    }
    IntUnaryOperator settled = ids.settled(used.isEmpty() ? -1 : used.last());
    Map<Integer, String> names = ids.byNumber();
    Optional<InlineMovies> titles = inline.filter(InlineMovies::areTitles);
    List<Movie> movies =
        used.stream()
            .map(
                id ->
                    new Movie(
                        settled.applyAsInt(id),
                        titles
                            .map(rows -> rows.title(id))
                            .filter(title -> !title.isEmpty())
                            .orElseGet(() -> title(names, id)),
                        inline.map(rows -> rows.genres(id)).orElse(List.of())))
            .sorted(Comparator.comparingInt(Movie::id))
            .toList();
    this.catalog = new Catalog(movies);
    var index = MovieNumbers.of(catalog);
    this.numbers = id -> index.indexOf(settled.applyAsInt(id));
  }

  /** The name where there is one, else the number. */
  private static String title(Map<Integer, String> names, int id) {
    return id < 0 ? IdNames.text(names, id) : title(id);
  }

  /** The title of a movie of which no more is known than its number. */
  static String title(int id) {
    return "Movie " + id;
  }

  Catalog catalog() {
    return catalog;
  }

  /** From the numbers in the ratings to places among the movies. */
  IntUnaryOperator numbers() {
    return numbers;
  }
}
