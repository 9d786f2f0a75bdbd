package org.cinefactor.catalog.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.ExternalIds;
import org.cinefactor.catalog.Movie;
import org.cinefactor.text.TextHash;

/**
 * The ids that movies of any catalog have wherever a person's stars are kept: MovieLens' own for
 * those that MovieLens has, by title and year, and others made from the title. Where a catalog has
 * a title and year twice, it is the movie with more ratings that has this id. The other one, a
 * movie without a title, and those that have one title and no year are taken for no movie of
 * another catalog: their ids come from the catalog's place.
 *
 * <p>MovieLens numbers up to some hundred thousand; ids by title begin at {@value #BY_TITLE}, those
 * by place at {@value #BY_PLACE}. They are the same on every computer, except where the digests of
 * two titles of one catalog collide: of those, one has the next free id.
 */
public final class SharedIds {
  /** The first of the ids that come from a title. */
  public static final int BY_TITLE = 1_000_000_000;

  /** The first of the ids that come from a catalog's place. */
  public static final int BY_PLACE = 1_500_000_000;

  private static final int ROOM = BY_PLACE - BY_TITLE;

  private final Function<SoughtMovie, Optional<Movie>> movieLens;
  private final String place;
  private final Catalog own;
  private final ExternalIds numbers;
  private final IntUnaryOperator ratings;

  /**
   * @param own the catalog, with ids of its own
   * @param numbers its movies' numbers at IMDb and TMDB
   * @param ratings how many ratings the movie with an id has
   * @param movieLens finds MovieLens' movies
   * @param place what tells this catalog from all others on the computer
   */
  public SharedIds(
      Catalog own,
      ExternalIds numbers,
      IntUnaryOperator ratings,
      Function<SoughtMovie, Optional<Movie>> movieLens,
      String place) {
    this.own = own;
    this.numbers = numbers;
    this.ratings = ratings;
    this.movieLens = movieLens;
    this.place = place;
  }

  /** True if a movie's id comes from its title. */
  public static boolean isByTitle(int id) {
    return id >= BY_TITLE && id < BY_PLACE;
  }

  /** True if a movie's id comes from its place in one catalog. */
  public static boolean isByPlace(int id) {
    return id >= BY_PLACE;
  }

  /** True if a movie's id is one of MovieLens'. */
  public static boolean isMovieLens(int id) {
    return id >= 0 && id < BY_TITLE;
  }

  /** True if two titles are spelled alike, and of one year or none. */
  public static boolean sameTitle(Movie one, Movie other) {
    return key(one).equals(key(other));
  }

  /**
   * The shared id of each movie by its own id; no two movies have the same.
   *
   * @param pause called often; may throw to stop
   */
  public Map<Integer, Integer> byOwnId(Runnable pause) {
    Map<String, Movie> first = first();
    Map<Integer, Integer> shared = inMovieLens(first, pause);
    Set<Integer> taken = new HashSet<>(shared.values());
    List<Movie> others =
        own.movies().stream()
            .filter(movie -> !shared.containsKey(movie.id()))
            .sorted(Comparator.comparingInt(Movie::id))
            .toList();
    for (Movie movie : others) {
      pause.run();
      String key = key(movie);
      boolean byTitle = !key.isEmpty() && movie.equals(first.get(key)) && !isNumbered(movie);
      int from = byTitle ? BY_TITLE : BY_PLACE;
      int id = digest(byTitle ? key : place + "\n" + movie.id());
      while (!taken.add(from + id)) {
        id = (id + 1) % ROOM;
      }
      shared.put(movie.id(), from + id);
    }
    return shared;
  }

  /**
   * The movies of MovieLens. Where several of the catalog could be one of them, it is the one with
   * the very title, and none where that is not one.
   */
  private Map<Integer, Integer> inMovieLens(Map<String, Movie> first, Runnable pause) {
    Map<Movie, List<Movie>> claims = new HashMap<>();
    for (Movie movie : own.movies()) {
      pause.run();
      if (movie.year().isPresent() && movie.equals(first.get(key(movie)))) {
        movieLens
            .apply(sought(movie))
            .ifPresent(to -> claims.computeIfAbsent(to, _ -> new ArrayList<>(1)).add(movie));
      }
    }
    Map<Integer, Integer> found = HashMap.newHashMap(own.size());
    claims.forEach(
        (to, movies) -> {
          List<Movie> best =
              movies.size() == 1
                  ? movies
                  : movies.stream().filter(movie -> sameTitle(movie, to)).toList();
          if (best.size() == 1) {
            found.put(best.getFirst().id(), to.id());
          }
        });
    return found;
  }

  private SoughtMovie sought(Movie movie) {
    return new SoughtMovie(
        List.of(movie.name()),
        movie.year(),
        OptionalInt.empty(),
        numbers.imdb(movie.id()),
        numbers.tmdb(movie.id()));
  }

  /**
   * The movie of each title and year: of several the one with the most ratings, and the least id of
   * those. None where several have no year, or no word in their titles.
   */
  private Map<String, Movie> first() {
    Comparator<Movie> order =
        Comparator.comparingInt((Movie movie) -> ratings.applyAsInt(movie.id()))
            .thenComparing(Movie::id, Comparator.reverseOrder());
    Map<String, Movie> first = HashMap.newHashMap(own.size());
    Set<String> unclear = new HashSet<>();
    for (Movie movie : own.movies()) {
      String key = key(movie);
      boolean again = first.containsKey(key);
      first.merge(key, movie, BinaryOperator.maxBy(order));
      if (again && (key.isEmpty() || movie.year().isEmpty())) {
        unclear.add(key);
      }
    }
    first.keySet().removeAll(unclear);
    return first;
  }

  /** True if a movie has a number in place of a title. */
  private static boolean isNumbered(Movie movie) {
    return movie.title().matches("Movie \\d+");
  }

  /** The main title's spelling, its article and the year; empty where there is no word in it. */
  static String key(Movie movie) {
    SpelledTitle title = SpelledTitle.of(movie.mainTitle());
    OptionalInt year = movie.year();
    return title.key().isEmpty()
        ? ""
        : title.key() + "\n" + title.article() + "\n" + (year.isPresent() ? year.getAsInt() : "");
  }

  /** From 0 to below {@link #ROOM}: the first four bytes of the text's digest. */
  private static int digest(String text) {
    return Math.floorMod(HexFormat.fromHexDigits(TextHash.of(text), 0, 8), ROOM);
  }
}
