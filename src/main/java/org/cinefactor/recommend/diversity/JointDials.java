package org.cinefactor.recommend.diversity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.cinefactor.catalog.Movie;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.recommend.Popularity;
import org.cinefactor.recommend.Recommendation;

/**
 * The lists of one person with diversity, at every place of the dial between well known and
 * obscure.
 *
 * <p>At each place of that dial {@link DiversitySwaps} make a list more varied, and how many of
 * them are made is what the dial of diversity allows, but
 *
 * <ul>
 *   <li>left of the middle only so many that the list stays as well known as that of the next place
 *       to the right,
 *   <li>right of the middle so many more that it becomes as little known as that of the next place
 *       to the left,
 *   <li>and nowhere more than leaves such a list to the places on the right.
 * </ul>
 *
 * <p>How well known a list is, is the sum of ln(people) over its movies, of which the list of each
 * place has as many. So with any diversity it never rises when the dial goes to the right; and at
 * any place, the list with more diversity is the same after more swaps: not better known, and no
 * more alike. Without diversity, and in the middle as long as the third rule does not speak, a list
 * is what it is with one dial alone.
 */
public final class JointDials {
  /** Differences in the sum of ln(people) that are rounding. */
  private static final double ROUNDING = 1e-12;

  private final List<DiversitySwaps> places;

  /** The number of swaps that may be made at each place, whatever the diversity. */
  private final int[] most;

  /** The number of the middle among the places. */
  private final int middle;

  /** At places of the dial from left to right, of which one is the middle. */
  private JointDials(List<DiversitySwaps> places, int middle) {
    this.places = places;
    this.middle = middle;
    this.most = new int[places.size()];
    double right = Double.NEGATIVE_INFINITY;
    for (int i = most.length - 1; i >= 0; i--) {
      most[i] = asWellKnown(i, places.get(i).all(), right);
      right = places.get(i).logPopularity(most[i]);
    }
  }

  /**
   * Those of a person from a place of the dial, or the middle when that is on its left, to the
   * right end.
   *
   * @param first the first place, -1 to 1
   * @param count how many movies a list is to have
   * @param best the best movies at a place, best first, at least {@code count} where there are so
   *     many; it is told those of the next place to the right, of which the right end has none
   */
  public static JointDials of(
      FactorModel model,
      Popularity popularity,
      double first,
      int count,
      BiFunction<Double, List<Recommendation>, List<Recommendation>> best) {
    int left = Math.min(0, place(first));
    List<List<Recommendation>> fromRight = new ArrayList<>();
    List<Recommendation> right = List.of();
    for (int i = ListOptions.STEPS; i >= left; i--) {
      right = best.apply((double) i / ListOptions.STEPS, right);
      fromRight.add(right);
    }
    List<List<Recommendation>> lists = fromRight.reversed();
    MovieSimilarity similarity = new MovieSimilarity(model, movies(lists));
    return new JointDials(
        lists.stream()
            .map(list -> new DiversitySwaps(list, count, similarity, popularity))
            .toList(),
        -left);
  }

  private static List<Movie> movies(List<List<Recommendation>> lists) {
    return lists.stream().flatMap(List::stream).map(Recommendation::movie).distinct().toList();
  }

  /** The places of the dial in whole steps, 0 in the middle. */
  private static int place(double obscurity) {
    return (int) Math.rint(obscurity * ListOptions.STEPS);
  }

  /**
   * The list with both dials.
   *
   * @param obscurity -1 to 1, from the first place on
   * @param diversity 0 to 1
   */
  public List<Recommendation> list(double obscurity, double diversity) {
    int i = middle;
    int swaps = allowed(i, diversity);
    int place = middle + place(obscurity);
    while (i > place) {
      double right = places.get(i).logPopularity(swaps);
      i--;
      swaps = asWellKnown(i, allowed(i, diversity), right);
    }
    while (i < place) {
      double left = places.get(i).logPopularity(swaps);
      i++;
      swaps = asLittleKnown(i, allowed(i, diversity), left);
    }
    return places.get(i).list(swaps);
  }

  private int allowed(int i, double diversity) {
    return Math.min(most[i], places.get(i).allowed(diversity));
  }

  /** As many swaps, or fewer, as leave the list as well known as another. */
  private int asWellKnown(int i, int swaps, double logPopularity) {
    int fewer = swaps;
    while (fewer > 0 && places.get(i).logPopularity(fewer) < logPopularity - ROUNDING) {
      fewer--;
    }
    return fewer;
  }

  /** As many swaps, or more, as make the list as little known as another. */
  private int asLittleKnown(int i, int swaps, double logPopularity) {
    int more = swaps;
    while (more < most[i] && places.get(i).logPopularity(more) > logPopularity + ROUNDING) {
      more++;
    }
    return more;
  }
}
