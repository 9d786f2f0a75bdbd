package org.cinefactor.recommend;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.nmf.matrix.SparseMatrix;

/**
 * The movies to ask a newcomer about: those first that about one in four people knows and that are
 * liked. What everybody knows says little, what nobody knows is not answered, and a movie that was
 * liked says more than one that was not. Immutable.
 */
public final class ColdStartMovies {
  private static final double BEST_KNOWN_BY = 0.25;
  private static final double WIDTH = 0.55;
  private static final double LEAST_MEAN = 0.1;

  private final List<Movie> order;

  private ColdStartMovies(List<Movie> order) {
    this.order = List.copyOf(order);
  }

  /**
   * Learns from other people's ratings what to ask.
   *
   * @param stars users x movies
   * @param movieIds the movie of each column
   * @param catalog the movies that can be asked about
   */
  public static ColdStartMovies of(SparseMatrix stars, int[] movieIds, Catalog catalog) {
    double[] information = information(stars);
    return new ColdStartMovies(
        IntStream.range(0, information.length)
            .boxed()
            .sorted(Comparator.comparingDouble(j -> -information[j]))
            .flatMap(j -> catalog.movie(movieIds[j]).stream())
            .toList());
  }

  /** Movies that were chosen before, the most telling first. */
  public static ColdStartMovies inOrder(List<Movie> chosen) {
    return new ColdStartMovies(chosen);
  }

  /** The logarithm of mean stars times a bell over the logarithm of how many people know it. */
  private static double[] information(SparseMatrix stars) {
    int[] people = new int[stars.columns()];
    double[] sum = new double[stars.columns()];
    for (int e = 0; e < stars.size(); e++) {
      people[stars.column(e)]++;
      sum[stars.column(e)] += stars.value(e);
    }
    double best = BEST_KNOWN_BY * stars.rows();
    double[] information = new double[people.length];
    for (int j = 0; j < information.length; j++) {
      double off = Math.log((people[j] + 1) / best) / WIDTH;
      double mean = sum[j] / Math.max(1, people[j]);
      information[j] = Math.log(Math.max(mean, LEAST_MEAN)) - off * off / 2;
    }
    return information;
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

  /** The most telling ones, whatever the person knows. */
  public List<Movie> first(int count) {
    return ask(Set.of(), count);
  }
}
