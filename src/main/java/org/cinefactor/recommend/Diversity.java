package org.cinefactor.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cinefactor.catalog.Movie;
import org.cinefactor.nmf.model.FactorModel;

/**
 * The variation of a list by exchanges: a movie of the list for one of the next best that is less
 * like the others of the list and not better known; the best one stays. One exchange after the
 * other is made, always the one that costs the least score for what it takes from the mean likeness
 * of the list, until it costs more than the dial allows.
 *
 * <p>The exchanges and their order do not depend on the dial, which only says how many of them are
 * made. So a list further to the right is the other one after more exchanges: it is never less
 * varied, and sorted by how many people know them, none of its movies is better known than that of
 * the other one in its place.
 */
final class Diversity {
  /** Shares of the list's range of scores that a unit of mean likeness may cost fully right. */
  private static final double PRICE = 3;

  private final FactorModel model;
  private final Popularity popularity;
  private final double dial;

  /** Varied by this much, 0 to 1. */
  Diversity(FactorModel model, Popularity popularity, double dial) {
    this.model = model;
    this.popularity = popularity;
    this.dial = dial;
  }

  /** So many of the list, or all when it has not more, with places from 1 in the list's order. */
  List<Recommendation> pick(List<Recommendation> best, int count) {
    if (best.size() <= count) {
      return best;
    }
    List<Movie> movies = best.stream().map(Recommendation::movie).toList();
    double[] scores = best.stream().mapToDouble(Recommendation::score).toArray();
    int[] people = movies.stream().mapToInt(movie -> popularity.people(movie.id())).toArray();
    VariedSet set = new VariedSet(new MovieLikeness(model, movies), scores, people, count);
    while (set.exchange(PRICE * dial)) {
      // One after the other.
    }
    List<Recommendation> picked = new ArrayList<>();
    IntStream.range(0, movies.size())
        .filter(set::has)
        .forEach(i -> picked.add(new Recommendation(picked.size() + 1, movies.get(i), scores[i])));
    return List.copyOf(picked);
  }
}
