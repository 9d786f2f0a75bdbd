package org.cinefactor.catalog.browse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.catalog.TitleSearch;

/** Finds movies by a {@link MovieQuery}: by words among the titles, and by what is said of them. */
public final class MovieBrowser {
  private static final int CANDIDATES = 2000;
  private static final double DOUBT = 25;
  private static final double DOUBT_OF_GEMS = 5;
  private static final int ONE_IN = 50;
  private static final int FEWEST_OF_GEMS = 5;

  private final TitleSearch titles;
  private final List<Movie> byFame;
  private final Map<Integer, Integer> place = new HashMap<>();
  private final int[] years;
  private final int[] people;
  private final double[] means;
  private final double overall;
  private final int users;

  /**
   * The movies found.
   *
   * @param movies the first of them
   * @param total how many there are; for words, up to 2,000 are looked at
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
    this.byFame =
        catalog.movies().stream()
            .sorted(Comparator.comparingInt(movie -> -people(all, movie)))
            .toList();
    this.years = byFame.stream().mapToInt(movie -> movie.year().orElse(-1)).toArray();
    this.people = byFame.stream().mapToInt(movie -> people(all, movie)).toArray();
    this.means =
        byFame.stream()
            .mapToDouble(movie -> all.getOrDefault(movie.id(), new Standing(0, 0)).mean())
            .toArray();
    double sum = 0;
    for (int i = 0; i < means.length; i++) {
      place.put(byFame.get(i).id(), i);
      sum += means[i] * people[i];
    }
    this.overall = sum / Math.max(1, Arrays.stream(people).asLongStream().sum());
  }

  private static int people(Map<Integer, Standing> all, Movie movie) {
    return all.getOrDefault(movie.id(), new Standing(0, 0)).people();
  }

  /**
   * Finds movies.
   *
   * @param ratings the person's own
   * @param limit how many at most
   */
  public Found find(MovieQuery query, Ratings ratings, int limit) {
    if (query.isEmpty()) {
      return new Found(List.of(), 0);
    }
    IntStream candidates =
        query.words().isBlank()
            ? IntStream.range(0, byFame.size())
            : titles.search(query.words(), CANDIDATES).stream()
                .mapToInt(movie -> place.getOrDefault(movie.id(), -1))
                .filter(i -> i >= 0);
    List<Integer> fitting =
        new ArrayList<>(candidates.filter(i -> fits(i, query, ratings)).boxed().toList());
    query.order().ifPresent(order -> sort(fitting, order));
    return new Found(fitting.stream().limit(limit).map(byFame::get).toList(), fitting.size());
  }

  private boolean fits(int i, MovieQuery query, Ratings ratings) {
    int year = years[i];
    if (query.fromYear().isPresent()
        && (year < query.fromYear().getAsInt() || year > query.toYear().orElse(year))) {
      return false;
    }
    Movie movie = byFame.get(i);
    if (query.rated().isPresent()) {
      OptionalDouble stars = ratings.stars(movie.id());
      if (stars.isPresent() != query.rated().get()
          || (stars.isPresent()
              && (stars.getAsDouble() < query.leastStars()
                  || stars.getAsDouble() > query.mostStars()))) {
        return false;
      }
    }
    return query.genres().stream().allMatch(genre -> has(movie, genre));
  }

  private static boolean has(Movie movie, String beginning) {
    return movie.genres().stream()
        .anyMatch(genre -> genre.name().toLowerCase(Locale.ROOT).startsWith(beginning));
  }

  private void sort(List<Integer> fitting, MovieOrder order) {
    switch (order) {
      case MOST -> Collections.sort(fitting);
      case BEST -> fitting.sort(Comparator.comparingDouble(i -> -bayesian(i, DOUBT)));
      case GEMS -> {
        fitting.removeIf(
            i ->
                people[i] < FEWEST_OF_GEMS || people[i] > Math.max(users / ONE_IN, FEWEST_OF_GEMS));
        ToDoubleFunction<Integer> worth = i -> -bayesian(i, DOUBT_OF_GEMS);
        fitting.sort(Comparator.comparingDouble(worth));
      }
      case SURPRISE -> {
        fitting.removeIf(i -> bayesian(i, DOUBT_OF_GEMS) <= overall);
        Collections.shuffle(fitting, new Random());
      }
    }
  }

  /** The mean stars as if so many more people had given it the mean of all. */
  private double bayesian(int i, double doubt) {
    return (doubt * overall + people[i] * means[i]) / (doubt + people[i]);
  }
}
