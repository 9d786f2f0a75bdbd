package org.cinefactor.recommend.coldstart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.MovieSeries;
import org.cinefactor.catalog.Ratings;

/**
 * Adaptive elicitation: the choice of a question by the answers so far, among the best known
 * movies. Immutable.
 *
 * <p>The next question is about the movie j with the largest
 *
 * <p>ln mⱼ - (ln(qⱼ / 0.25) / 0.55)² / 2 + 0.25·gⱼ,
 *
 * <p>where mⱼ are its mean stars, gⱼ is the learned gain of an answer, and qⱼ = Σᵤ cᵤ·[u knows j] /
 * Σᵤ cᵤ is the probability that the person knows it. Somebody else u counts cᵤ = e^-(0.7·a +
 * 0.25·b) when they do not know a of the movies that the person has seen, and know b of those that
 * they have not ({@link KnownMovies}).
 */
final class AdaptiveElicitation {
  /** Probability q of knowing a movie at which a question is best. */
  private static final double BEST_KNOWN_BY = 0.25;

  /** Standard deviation of the bell over ln q. */
  private static final double WIDTH = 0.55;

  /** Fewest mean stars, as those of a movie without ratings have no logarithm. */
  private static final double LEAST_MEAN = 0.1;

  /** Probability added to each, as none has no logarithm. */
  private static final double LEAST_LIKELY = 0.001;

  /** So much a standard deviation of the gains counts. */
  private static final double GAIN_COUNTS = 0.25;

  /** So many of the newest answers count, of movies that are rated and that are not seen. */
  private static final int NEWEST = 60;

  /** Two titles that begin alike are one story when knowing one goes so far with the other. */
  private static final double ONE_STORY = 0.4;

  /** No two movies are asked about at a time that so nearly the same people know. */
  private static final double SAME_PEOPLE = 0.6;

  /** So many questions stand side by side. */
  private static final int TOGETHER = 10;

  private final KnownMovies known;
  private final Movie[] movies;
  private final MovieSeries[] series;
  private final double[] mean;
  private final ElicitationGains gains;
  private final Map<Integer, Integer> places = new HashMap<>();

  /**
   * @param movieIds the movie of each column
   * @param mean the mean stars of each column
   */
  AdaptiveElicitation(
      KnownMovies known, int[] movieIds, double[] mean, Catalog catalog, ElicitationGains gains) {
    this.known = known;
    this.gains = gains;
    this.movies = new Movie[known.size()];
    this.series = new MovieSeries[known.size()];
    this.mean = new double[known.size()];
    for (int i = 0; i < movies.length; i++) {
      Optional<Movie> movie = catalog.movie(movieIds[known.column(i)]);
      movies[i] = movie.orElse(new Movie(movieIds[known.column(i)], "", List.of()));
      series[i] = MovieSeries.of(movies[i]);
      this.mean[i] = mean[known.column(i)];
      if (movie.isPresent()) {
        places.put(movies[i].id(), i);
      }
    }
  }

  /**
   * Informativeness of an answer: the logarithm of mean stars times a bell over the logarithm of
   * how likely the movie is known, and the learned gain of the answer.
   */
  static double informativeness(double likely, double mean, double gain) {
    double off = Math.log(likely / BEST_KNOWN_BY) / WIDTH;
    return Math.log(Math.max(mean, LEAST_MEAN)) - off * off / 2 + GAIN_COUNTS * gain;
  }

  /** The movies that are asked about. */
  Set<Integer> movieIds() {
    return Set.copyOf(places.keySet());
  }

  /**
   * Adds the movies that are most informative about a person, as far as there are any that go with
   * those that they are asked about already; none before the first answer.
   *
   * @param next what the person is asked about already
   * @param count how many there are to be in all
   */
  void add(Ratings ratings, List<Movie> next, int count) {
    int[] seen = newest(ratings.movieIds());
    int[] notSeen = newest(ratings.notSeen());
    if (seen.length + notSeen.length == 0) {
      return;
    }
    double[] likely = known.likely(seen, notSeen);
    List<Integer> order =
        places.values().stream()
            .filter(i -> open(movies[i], ratings))
            .sorted(
                Comparator.<Integer>comparingDouble(
                        i ->
                            -informativeness(
                                likely[i] + LEAST_LIKELY, mean[i], gains.of(movies[i].id())))
                    .thenComparing(i -> i))
            .toList();
    for (int i : order) {
      if (next.size() >= count) {
        return;
      }
      if (!next.contains(movies[i]) && next.stream().noneMatch(one -> goTogether(one, movies[i]))) {
        next.add(movies[i]);
      }
    }
  }

  /** True if somebody has not answered about a movie. */
  static boolean open(Movie movie, Ratings ratings) {
    return !ratings.contains(movie.id()) && !ratings.notSeen().contains(movie.id());
  }

  private int[] newest(Collection<Integer> ids) {
    int[] all = ids.stream().filter(places::containsKey).mapToInt(places::get).toArray();
    return IntStream.of(all).skip(Math.max(0, all.length - NEWEST)).toArray();
  }

  /** The movies in their order, but so that no ten in a row have two that go together. */
  List<Movie> apart(List<Movie> order) {
    List<Movie> rest = new ArrayList<>(order);
    List<Movie> apart = new ArrayList<>(order.size());
    for (int i = 0; i < movies.length && !rest.isEmpty(); i++) {
      List<Movie> last = apart.subList(Math.max(0, apart.size() - TOGETHER + 1), apart.size());
      Movie next =
          rest.stream()
              .filter(one -> last.stream().noneMatch(two -> goTogether(one, two)))
              .findFirst()
              .orElse(rest.getFirst());
      rest.remove(next);
      apart.add(next);
    }
    apart.addAll(rest);
    return apart;
  }

  /** True if two movies are parts of one story, or known by nearly the same people. */
  private boolean goTogether(Movie one, Movie other) {
    Integer a = places.get(one.id());
    Integer b = places.get(other.id());
    if (a == null || b == null) {
      return false;
    }
    if (series[a].sameAs(series[b])) {
      return true;
    }
    double same = known.correlation(a, b);
    return same >= SAME_PEOPLE || (same >= ONE_STORY && series[a].beginsAs(series[b]));
  }
}
