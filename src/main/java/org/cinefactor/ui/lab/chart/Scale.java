package org.cinefactor.ui.lab.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The scale of an axis: it maps values to places.
 *
 * @param low the value at its beginning
 * @param high the value at its end, above {@code low}
 * @param log whether equal steps are equal factors; both ends are then above 0
 */
public record Scale(double low, double high, boolean log) {
  private static final double[] NICE = {1, 2, 5, 10};

  public Scale {
    if (!(high > low) || (log && !(low > 0))) {
      throw new IllegalArgumentException("no axis goes from " + low + " to " + high);
    }
  }

  /** An axis of equal steps that holds some values; it begins and ends at a round number. */
  static Scale linear(double least, double most, int ticks) {
    double span = most > least ? most - least : Math.max(Math.abs(most), 1) * 0.1;
    double step = step(span / ticks);
    double low = Math.floor(least / step + 1e-9) * step;
    double high = Math.ceil(most / step - 1e-9) * step;
    return new Scale(low, high > low ? high : low + step, false);
  }

  /** An axis of equal factors from one power of ten to another. */
  static Scale logarithmic(double least, double most) {
    double low = Math.pow(10, Math.floor(Math.log10(least) + 1e-9));
    double high = Math.pow(10, Math.ceil(Math.log10(most) - 1e-9));
    return new Scale(low, high > low ? high : low * 10, true);
  }

  /** How far along the axis a value is, 0 at its beginning and 1 at its end. */
  double share(double value) {
    return log ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
  }

  /** The value at a share of the axis. */
  double at(double share) {
    return log ? low * Math.pow(high / low, share) : low + share * (high - low);
  }

  /** Round values over the axis, about so many. */
  List<Double> ticks(int about) {
    List<Double> ticks = new ArrayList<>();
    if (log) {
      for (double t = low; t <= high * 1.0001; t *= 10) {
        ticks.add(t);
      }
      return ticks;
    }
    double step = step((high - low) / Math.max(1, about));
    for (double i = Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  private static double step(double wanted) {
    double power = Math.pow(10, Math.floor(Math.log10(wanted)));
    for (double nice : NICE) {
      if (nice * power >= wanted * 0.999) {
        return nice * power;
      }
    }
    return 10 * power;
  }

  /** A value in as many digits as the axis needs. */
  String words(double value) {
    if (log) {
      return value >= 1
          ? whole(value)
          : String.format(Locale.ROOT, "%.4g", value).replaceAll("0+$", "");
    }
    double span = high - low;
    int digits = Math.clamp((int) Math.ceil(1.3 - Math.log10(span)), 0, 6);
    return String.format(Locale.ROOT, "%,." + digits + "f", value == 0 ? 0.0 : value);
  }

  private static String whole(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }
}
