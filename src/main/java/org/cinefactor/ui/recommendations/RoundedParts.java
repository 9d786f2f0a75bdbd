package org.cinefactor.ui.recommendations;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Parts of a number rounded so that what stands on the screen adds up: each to a neighbouring
 * thousandth, and those with the largest remainders upwards (Hamilton's method).
 */
final class RoundedParts {
  /** Shown units per whole. */
  static final double SCALE = 1000;

  private RoundedParts() {}

  /**
   * The parts in thousandths; they add up to the whole in thousandths, as long as the exact parts
   * add up to the whole but for the last digits of a double.
   */
  static long[] of(double[] parts, double whole) {
    long[] rounded = new long[parts.length];
    double[] remainders = new double[parts.length];
    long left = Math.round(whole * SCALE);
    for (int i = 0; i < parts.length; i++) {
      rounded[i] = (long) Math.floor(parts[i] * SCALE);
      remainders[i] = parts[i] * SCALE - rounded[i];
      left -= rounded[i];
    }
    IntStream.range(0, parts.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -remainders[i]))
        .limit(Math.max(0, left))
        .forEach(i -> rounded[i]++);
    return rounded;
  }
}
