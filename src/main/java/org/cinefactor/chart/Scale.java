package org.cinefactor.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Turns values into places along an axis, with round numbers as ticks.
 *
 * @param low the value at the beginning
 * @param high the value at the end, above {@code low}
 * @param logarithmic whether equal factors, not equal differences, take equal room
 */
public record Scale(double low, double high, boolean logarithmic) {
  private static final int TICKS = 6;

  /** A scale from a round number at or below the least value to one at or above the greatest. */
  static Scale around(double least, double greatest, boolean logarithmic) {
    if (logarithmic) {
      double low = Math.pow(10, Math.floor(Math.log10(least)));
      double high = Math.pow(10, Math.ceil(Math.log10(greatest)));
      return new Scale(low, high > low ? high : low * 10, true);
    }
    double span = greatest > least ? greatest - least : Math.max(1, Math.abs(greatest));
    double step = step(span);
    double low = Math.floor(least / step) * step;
    double high = Math.ceil(greatest / step) * step;
    return new Scale(low, high > low ? high : low + step, false);
  }

  private static double step(double span) {
    double rough = span / TICKS;
    double ten = Math.pow(10, Math.floor(Math.log10(rough)));
    double times = rough / ten;
    return ten * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
  }

  /** From 0 at the beginning to 1 at the end. */
  double place(double value) {
    return logarithmic
        ? Math.log(value / low) / Math.log(high / low)
        : (value - low) / (high - low);
  }

  /** The values that get a tick and a number. */
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    if (logarithmic) {
      for (double tick = low; tick <= high * 1.0001; tick *= 10) {
        ticks.add(tick);
      }
      return ticks;
    }
    double step = step(high - low);
    for (int i = 0; low + i * step <= high + step / 2; i++) {
      ticks.add(low + i * step);
    }
    return ticks;
  }

  /** A tick's number, without digits that say nothing. */
  public static String text(double tick) {
    if (tick != 0 && Math.abs(tick) < 1e-4) {
      return String.format(Locale.ROOT, "%.0e", tick);
    }
    String text = String.format(Locale.ROOT, "%.6f", tick);
    return text.replaceAll("0+$", "").replaceAll("\\.$", "").replaceAll("^-0$", "0");
  }
}
