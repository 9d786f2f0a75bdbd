package org.cinefactor.recommend.diversity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.cinefactor.recommend.Popularity;
import org.cinefactor.recommend.Recommendation;

/**
 * The variation of a list by exchanges: a movie of the list for one of the next best that is less
 * like the others of the list and not better known; the best one stays. One exchange after the
 * other is made, always the one that costs the least score for what it takes from the mean
 * similarity of the list, as long as there is one.
 *
 * <p>The exchanges and their order depend on no dial: the dials only say how many of them are made.
 * A list after more exchanges is never less varied, and sorted by how many people know them, none
 * of its movies is better known than that of the other list in its place.
 */
final class Exchanges {
  /** Shares of the list's range of scores that a unit of mean similarity may cost fully right. */
  private static final double PRICE = 3;

  private final List<Recommendation> best;
  private final Popularity popularity;
  private final List<After> after = new ArrayList<>();

  /**
   * The list after some exchanges.
   *
   * @param chosen the places, from 0, of its movies among the best
   * @param cost what the last exchange cost, in shares of the range of scores
   */
  private record After(BitSet chosen, double cost) {}

  /**
   * All exchanges for the first few of some movies.
   *
   * @param best the best movies, best first
   * @param count how many are to be in the list
   */
  Exchanges(
      List<Recommendation> best, int count, MovieSimilarity similarity, Popularity popularity) {
    this.best = best;
    this.popularity = popularity;
    DiverseSet set = new DiverseSet(best, count, similarity, popularity);
    after.add(new After(set.chosen(), 0));
    while (set.exchange()) {
      after.add(new After(set.chosen(), set.cost()));
    }
  }

  private int id(int place) {
    return best.get(place).movie().id();
  }

  /** Number of exchanges. */
  int all() {
    return after.size() - 1;
  }

  /**
   * Number of exchanges that the dial of diversity allows: those before the first that costs too
   * much.
   */
  int allowed(double diversity) {
    int exchanges = 0;
    while (exchanges < all() && after.get(exchanges + 1).cost <= PRICE * diversity) {
      exchanges++;
    }
    return exchanges;
  }

  /** Popularity of the list after so many exchanges, as the sum of ln(people / most people). */
  double logPopularity(int exchanges) {
    return after.get(exchanges).chosen.stream()
        .mapToDouble(i -> popularity.logPopularity(id(i)))
        .sum();
  }

  /** The list after so many, in the order of the scores, with places from 1. */
  List<Recommendation> list(int exchanges) {
    List<Recommendation> list = new ArrayList<>();
    after.get(exchanges).chosen.stream()
        .mapToObj(best::get)
        .forEach(one -> list.add(new Recommendation(list.size() + 1, one.movie(), one.score())));
    return List.copyOf(list);
  }
}
