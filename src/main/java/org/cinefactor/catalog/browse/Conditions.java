package org.cinefactor.catalog.browse;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;

/**
 * The operators of a {@link MovieQuery}, worked out for all movies at once. A movie is its place in
 * the list given.
 */
final class Conditions {
  private final int movies;
  private final Map<Genre, BitSet> genres = new HashMap<>();
  private final short[] years;
  private final Map<Integer, Integer> place;

  /**
   * @param byPlace the movies
   * @param place the place of the movie with an id
   */
  Conditions(List<Movie> byPlace, Map<Integer, Integer> place) {
    this.movies = byPlace.size();
    this.years = new short[movies];
    this.place = place;
    for (int i = 0; i < movies; i++) {
      years[i] = (short) byPlace.get(i).year().orElse(-1);
      for (Genre genre : byPlace.get(i).genres()) {
        genres.computeIfAbsent(genre, _ -> new BitSet(movies)).set(i);
      }
    }
  }

  /** The movies that the operators ask for. */
  BitSet fitting(MovieQuery query, Ratings ratings) {
    var fitting = new BitSet(movies);
    fitting.set(0, movies);
    query.genres().forEach(typed -> fitting.and(withGenre(typed)));
    query.rated().ifPresent(rated -> narrow(fitting, rated, rated(query, ratings)));
    if (query.fromYear().isPresent()) {
      int from = query.fromYear().getAsInt();
      int to = query.toYear().orElse(Short.MAX_VALUE);
      for (int i = fitting.nextSetBit(0); i >= 0; i = fitting.nextSetBit(i + 1)) {
        fitting.set(i, years[i] >= 0 && years[i] >= from && years[i] <= to);
      }
    }
    return fitting;
  }

  private static void narrow(BitSet fitting, boolean rated, BitSet ratedOnes) {
    if (rated) {
      fitting.and(ratedOnes);
    } else {
      fitting.andNot(ratedOnes);
    }
  }

  private BitSet withGenre(String beginning) {
    var some = new BitSet(movies);
    genres.forEach(
        (genre, those) -> {
          if (begins(genre.name(), beginning) || begins(genre.word(), beginning)) {
            some.or(those);
          }
        });
    return some;
  }

  private static boolean begins(String word, String beginning) {
    return word.toLowerCase(Locale.ROOT).startsWith(beginning);
  }

  private BitSet rated(MovieQuery query, Ratings ratings) {
    var rated = new BitSet(movies);
    ratings
        .asMap()
        .forEach(
            (id, stars) -> {
              Integer at = place.get(id);
              if (at != null && stars >= query.leastStars() && stars <= query.mostStars()) {
                rated.set(at);
              }
            });
    return rated;
  }
}
