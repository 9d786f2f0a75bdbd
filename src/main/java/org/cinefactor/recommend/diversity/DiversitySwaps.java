package org.cinefactor.recommend.diversity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.cinefactor.recommend.Popularity;
import org.cinefactor.recommend.Recommendation;

/**
 * Diversification of a list by greedy swaps (compare Yu, Lakshmanan and Amer-Yahia 2009, "It takes
 * variety to make a world"): a movie of the list is swapped for one of the next best that is less
 * similar to the rest of the list and not better known; the best movie stays. Each swap is the one
 * that costs the least score per unit of mean similarity that it removes, as long as there is one.
 *
 * <p>The swaps and their order depend on no dial: the dials only say how many of them are made. A
 * list after more swaps is never less diverse, and when both are sorted by popularity, no movie of
 * it is better known than the movie in the same place of the other list.
 */
final class DiversitySwaps {
  /** Shares of the list's range of scores that a unit of mean similarity may cost fully right. */
  private static final double PRICE = 3;

  private final List<Recommendation> best;
  private final Popularity popularity;
  private final List<Swapped> after = new ArrayList<>();

  /**
   * The list after some swaps.
   *
   * @param chosen the places, from 0, of its movies among the best
   * @param cost what the last swap cost, in shares of the range of scores
   */
  private record Swapped(BitSet chosen, double cost) {}

  /**
   * All swaps for the first few of some movies.
   *
   * @param best the best movies, best first
   * @param count how many are to be in the list
   */
  DiversitySwaps(
      List<Recommendation> best, int count, MovieSimilarity similarity, Popularity popularity) {
    this.best = best;
    this.popularity = popularity;
    DiverseSet set = new DiverseSet(best, count, similarity, popularity);
    after.add(new Swapped(set.chosen(), 0));
    while (set.swap()) {
      after.add(new Swapped(set.chosen(), set.cost()));
    }
  }

  private int id(int place) {
    return best.get(place).movie().id();
  }

  /** Number of swaps. */
  int all() {
    return after.size() - 1;
  }

  /**
   * Number of swaps that the dial of diversity allows: those before the first that costs too much.
   */
  int allowed(double diversity) {
    int swaps = 0;
    while (swaps < all() && after.get(swaps + 1).cost <= PRICE * diversity) {
      swaps++;
    }
    return swaps;
  }

  /** Popularity of the list after so many swaps, as the sum of ln(people / most people). */
  double logPopularity(int swaps) {
    return after.get(swaps).chosen.stream().mapToDouble(i -> popularity.logPopularity(id(i))).sum();
  }

  /** The list after so many, in the order of the scores, with places from 1. */
  List<Recommendation> list(int swaps) {
    List<Recommendation> list = new ArrayList<>();
    after.get(swaps).chosen.stream()
        .mapToObj(best::get)
        .forEach(one -> list.add(new Recommendation(list.size() + 1, one.movie(), one.score())));
    return List.copyOf(list);
  }
}
