package org.cinefactor.chart;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * The map from values to places along an axis, with round numbers as ticks.
 *
 * @param low the value at the beginning
 * @param high the value at the end, above {@code low}
 * @param logarithmic whether equal factors, not equal differences, take equal room; both ends are
 *     then above 0
 */
public record Scale(double low, double high, boolean logarithmic) {
  private static final double[] ROUND = {1, 2, 5, 10};

  /** Rounding in the last digits moves no tick. */
  private static final double HAIR = 1e-9;

  /** Smaller numbers are written with an exponent. */
  private static final double SMALL = 1e-4;

  private static final int DIGITS = 6;

  public Scale {
    if (!(high > low) || (logarithmic && !(low > 0))) {
      throw new IllegalArgumentException("no axis goes from " + low + " to " + high); // not shown
    }
  }

  /**
   * An axis of equal differences, from a round number at or below the least value to one at or
   * above the greatest.
   *
   * @param steps about so many round steps lie between the values
   */
  public static Scale linear(double least, double greatest, int steps) {
    double size = Math.max(Math.abs(least), Math.abs(greatest));
    double span = greatest - least > HAIR * size ? greatest - least : Math.max(1, size);
    double step = step(span / steps);
    double low = Math.floor(least / step + HAIR) * step;
    double high = Math.ceil(greatest / step - HAIR) * step;
    return new Scale(low, high > low ? high : low + step, false);
  }

  /** An axis of equal factors, from one power of ten to another. */
  public static Scale log(double least, double greatest) {
    double low = Math.pow(10, Math.floor(Math.log10(least) + HAIR));
    double high = Math.pow(10, Math.ceil(Math.log10(greatest) - HAIR));
    return new Scale(low, high > low ? high : low * 10, true);
  }

  /** Position of a value along the axis, 0 at its beginning and 1 at its end. */
  public double share(double value) {
    return logarithmic
        ? Math.log(value / low) / Math.log(high / low)
        : (value - low) / (high - low);
  }

  /** The value at a share of the axis. */
  public double at(double share) {
    return logarithmic ? low * Math.pow(high / low, share) : low + share * (high - low);
  }

  /**
   * Round values on the axis, ascending: two or more where differences are equal, powers of ten
   * where factors are.
   *
   * @param about at most so many steps from the first to the last, where that leaves two values
   */
  public List<Double> ticks(int about) {
    int most = Math.max(1, about);
    if (logarithmic) {
      double from = Math.log10(low);
      double to = Math.log10(high);
      double step = Math.max(1, Math.ceil((to - from) / most - HAIR));
      return whole(Math.ceil(from - HAIR), to + HAIR, step).mapToObj(i -> Math.pow(10, i)).toList();
    }
    double step = step((high - low) / most);
    List<Double> ticks =
        whole(Math.ceil(low / step - HAIR), high / step + HAIR, 1).mapToObj(i -> i * step).toList();
    return ticks.size() > 1 ? ticks : ticks(2 * most);
  }

  private static DoubleStream whole(double first, double last, double step) {
    return DoubleStream.iterate(first, i -> i <= last, i -> i + step);
  }

  private static double step(double wanted) {
    double power = Math.pow(10, Math.floor(Math.log10(wanted)));
    for (double round : ROUND) {
      if (round * power >= wanted * (1 - HAIR)) {
        return round * power;
      }
    }
    return 10 * power;
  }

  /** A value in as many digits as tell two ticks apart. */
  public String words(double value) {
    if (value != 0 && Math.abs(value) < SMALL) {
      return String.format(Locale.getDefault(), "%.0e", value);
    }
    int digits = (int) Math.clamp(Math.ceil(1.3 - Math.log10(high - low)), 0, DIGITS);
    NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault());
    format.setMaximumFractionDigits(logarithmic ? DIGITS : digits);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value == 0 ? 0.0 : value);
  }
}
