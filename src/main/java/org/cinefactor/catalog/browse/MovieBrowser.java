package org.cinefactor.catalog.browse;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.catalog.TitleSearch;

/**
 * A search for movies by a {@link MovieQuery}: by words among the titles, and by what is said of
 * them.
 */
public final class MovieBrowser {
  /** Mean stars are shrunk towards the mean of all, as by so many more people who gave that. */
  private static final double SHRINKAGE = 25;

  private static final double SHRINKAGE_OF_GEMS = 5;
  private static final int ONE_IN = 50;
  private static final int FEWEST_OF_GEMS = 5;

  private final TitleSearch titles;
  private final List<Movie> byPopularity;
  private final Map<Integer, Integer> place = new HashMap<>();
  private final int[] people;
  private final double[] means;
  private final double overall;
  private final int users;
  private final int[] placeOfTitle;
  private final Conditions conditions;
  private final int[] best;
  private final int[] gems;

  /**
   * The movies found.
   *
   * @param movies the first of them
   * @param total how many there are
   */
  public record Found(List<Movie> movies, int total) {
    public Found {
      movies = List.copyOf(movies);
    }
  }

  /**
   * The ratings of a movie in short.
   *
   * @param people how many have rated it
   * @param mean their mean stars; 0 when nobody has
   */
  public record Standing(int people, double mean) {}

  /**
   * @param titles the search for words
   * @param catalog the movies
   * @param standing what everybody says of the movie with an id
   * @param users how many people there are
   */
  public MovieBrowser(
      TitleSearch titles, Catalog catalog, IntFunction<Standing> standing, int users) {
    this.titles = titles;
    this.users = users;
    Map<Integer, Standing> all = new HashMap<>();
    catalog.movies().forEach(movie -> all.put(movie.id(), standing.apply(movie.id())));
    this.byPopularity =
        catalog.movies().stream()
            .sorted(Comparator.comparingInt(movie -> -people(all, movie)))
            .toList();
    this.people = byPopularity.stream().mapToInt(movie -> people(all, movie)).toArray();
    this.means =
        byPopularity.stream()
            .mapToDouble(movie -> all.getOrDefault(movie.id(), new Standing(0, 0)).mean())
            .toArray();
    double sum = 0;
    for (int i = 0; i < means.length; i++) {
      place.put(byPopularity.get(i).id(), i);
      sum += means[i] * people[i];
    }
    this.placeOfTitle = titles.movies().stream().mapToInt(this::place).toArray();
    this.overall = sum / Math.max(1, Arrays.stream(people).asLongStream().sum());
    this.conditions = new Conditions(byPopularity, place);
    this.best = byAverage(IntStream.range(0, people.length), SHRINKAGE);
    this.gems = byAverage(IntStream.range(0, people.length).filter(this::isGem), SHRINKAGE_OF_GEMS);
  }

  private static int people(Map<Integer, Standing> all, Movie movie) {
    return all.getOrDefault(movie.id(), new Standing(0, 0)).people();
  }

  /**
   * Finds movies.
   *
   * @param ratings the person's own
   * @param leftOut ids of movies that are not found, as another one stands for them
   * @param limit how many at most
   */
  public Found find(MovieQuery query, Ratings ratings, Set<Integer> leftOut, int limit) {
    if (query.isEmpty()) {
      return new Found(List.of(), 0);
    }
    BitSet fitting = conditions.fitting(query, ratings);
    leftOut.forEach(id -> fitting.clear(place.getOrDefault(id, byPopularity.size())));
    if (query.words().isBlank()) {
      return found(fitting, query.order().orElse(MovieOrder.MOST), limit);
    }
    boolean all = fitting.cardinality() == byPopularity.size();
    IntPredicate fits = all ? _ -> true : i -> fitting.get(placeOfTitle[i]);
    if (query.order().isEmpty()) {
      TitleSearch.Hits hits = titles.search(query.words(), limit, fits);
      return new Found(hits.movies(), hits.total());
    }
    var withWords = new BitSet();
    titles.all(query.words(), fits).forEach(movie -> withWords.set(place(movie)));
    return found(withWords, query.order().get(), limit);
  }

  /** Behind all others for a movie that is not in the catalog. */
  private int place(Movie movie) {
    return place.getOrDefault(movie.id(), byPopularity.size());
  }

  private Found found(BitSet fitting, MovieOrder order, int limit) {
    int[] all =
        switch (order) {
          case MOST -> fitting.stream().toArray();
          case BEST -> Arrays.stream(best).filter(fitting::get).toArray();
          case GEMS -> Arrays.stream(gems).filter(fitting::get).toArray();
          case SURPRISE ->
              fitting.stream().filter(i -> bayesian(i, SHRINKAGE_OF_GEMS) > overall).toArray();
        };
    if (order == MovieOrder.SURPRISE) {
      shuffle(all, new Random());
    }
    return new Found(
        Arrays.stream(all).limit(limit).mapToObj(byPopularity::get).toList(), all.length);
  }

  private static void shuffle(int[] all, Random random) {
    for (int i = all.length; i > 1; i--) {
      int other = random.nextInt(i);
      int swap = all[i - 1];
      all[i - 1] = all[other];
      all[other] = swap;
    }
  }

  private boolean isGem(int i) {
    return people[i] >= FEWEST_OF_GEMS && people[i] <= Math.max(users / ONE_IN, FEWEST_OF_GEMS);
  }

  private int[] byAverage(IntStream some, double shrinkage) {
    return some.boxed()
        .sorted(Comparator.comparingDouble(i -> -bayesian(i, shrinkage)))
        .mapToInt(i -> i)
        .toArray();
  }

  /** The Bayesian average of the stars. */
  private double bayesian(int i, double shrinkage) {
    return (shrinkage * overall + people[i] * means[i]) / (shrinkage + people[i]);
  }
}
