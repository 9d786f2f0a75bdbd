package org.cinefactor.recommend.factor;

import java.util.List;
import org.cinefactor.recommend.Recommendation;

/**
 * The best movies for one person at each place of the dial between well known and obscure, asked
 * for from right to left. Only now and then are all columns looked at, for those that can be in a
 * list of the next places at all.
 */
final class DialLists {
  /**
   * Columns are chosen for the places from the right end to here, and from here to the left end:
   * there are some hundreds for each. For the whole dial, nearly all of a large model would do.
   */
  private static final double HALF = 0.5;

  /** Scores are right to this share of the largest part of any, and much better. */
  private static final double ROUNDING = 1e-12;

  private final Scores person;
  private final double[] modelled;
  private final double largest;
  private final int count;
  private final int most;
  private final int[] all;
  private int[] columns;
  private double chosenTo = 1;
  private Scores last;

  /**
   * @param person the scores, with the dial anywhere
   * @param modelled every column's p·q
   * @param count how many are wanted
   * @param most how many of those of which enough is known, as far as there are so many
   */
  DialLists(Scores person, double[] modelled, int count, int most) {
    this.person = person;
    this.modelled = modelled;
    this.count = count;
    this.most = most;
    this.all = new int[modelled.length];
    double greatest = 0;
    for (int j = 0; j < all.length; j++) {
      all[j] = j;
      greatest = Math.max(greatest, Math.abs(modelled[j]));
    }
    this.largest = greatest;
    this.columns = all;
    this.last = person.at(1);
  }

  /**
   * The list of a place.
   *
   * @param dial -1 to 1, not to the right of the place before
   * @param right the list of that place; empty for the first
   */
  List<Recommendation> at(double dial, List<Recommendation> right) {
    Scores here = person.at(dial);
    if (dial < chosenTo) {
      columns = right.size() < most ? all : near(dial, right);
    }
    last = here;
    return here.best(modelled, columns, count, most, right);
  }

  private int[] near(double dial, List<Recommendation> right) {
    chosenTo = dial > HALF ? HALF : -1;
    Scores end = person.at(chosenTo);
    double parts = largest + Math.max(last.dial().largestOffset(), end.dial().largestOffset());
    return last.nearList(end, modelled, right, ROUNDING * parts);
  }
}
