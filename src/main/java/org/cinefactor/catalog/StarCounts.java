package org.cinefactor.catalog;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A histogram of stars: how many people gave ½, 1, … 5. Immutable. */
public final class StarCounts {
  /** The number of half stars: ½, 1, … 5. */
  public static final int STEPS = 10;

  private final int[] counts;

  /**
   * @param counts how many gave each, from ½ to 5 stars; {@value #STEPS} numbers
   */
  public StarCounts(int[] counts) {
    if (counts.length != STEPS) {
      throw new IllegalArgumentException(
          "there are " + STEPS + " half stars, not " + counts.length);
    }
    this.counts = counts.clone();
  }

  /** The place of the half star nearest to some stars, 0 to 9. */
  public static int step(double stars) {
    return Math.clamp(Math.round(2 * stars) - 1, 0, STEPS - 1);
  }

  /** The stars of a place: 0.5 to 5. */
  public static double stars(int step) {
    return (step + 1) / 2.0;
  }

  /** The number of people who gave the stars of a place. */
  public int count(int step) {
    return counts[step];
  }

  /** The number of people. */
  public int total() {
    return Arrays.stream(counts).sum();
  }

  /** The greatest count. */
  public int most() {
    return Arrays.stream(counts).max().orElse(0);
  }

  /** The mean stars; 0 when there are none. */
  public double mean() {
    return total() == 0
        ? 0
        : IntStream.range(0, STEPS).mapToDouble(i -> counts[i] * stars(i)).sum() / total();
  }

  /** The share of people who gave fewer stars than these, 0 to 1; 0 when there are none. */
  public double shareBelow(double given) {
    int below = IntStream.range(0, step(given)).map(i -> counts[i]).sum();
    return total() == 0 ? 0 : (double) below / total();
  }
}
