package org.cinefactor.recommend;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.nmf.SparseMatrix;

/** The movies to ask a newcomer about, the most telling first. Immutable. */
public final class FirstMovies {
  private final List<Movie> order;

  private FirstMovies(List<Movie> order) {
    this.order = List.copyOf(order);
  }

  /**
   * Learns from other people's ratings what to ask.
   *
   * @param stars users x movies
   * @param movieIds the movie of each column
   * @param catalog the movies that can be asked about
   */
  public static FirstMovies of(SparseMatrix stars, int[] movieIds, Catalog catalog) {
    int[] people = new int[stars.columns()];
    for (int e = 0; e < stars.size(); e++) {
      people[stars.column(e)]++;
    }
    return new FirstMovies(
        IntStream.range(0, people.length)
            .boxed()
            .sorted(Comparator.comparingInt(j -> -people[j]))
            .flatMap(j -> catalog.movie(movieIds[j]).stream())
            .toList());
  }

  /**
   * The next movies to ask about.
   *
   * @param setAside movies not to ask about, by id: rated already, or not known to the person
   * @param count how many at most
   */
  public List<Movie> ask(Set<Integer> setAside, int count) {
    return order.stream().filter(movie -> !setAside.contains(movie.id())).limit(count).toList();
  }
}
