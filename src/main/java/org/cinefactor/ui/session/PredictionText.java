package org.cinefactor.ui.session;

import java.util.Locale;
import org.cinefactor.recommend.prediction.StarDistribution;

/** Predictions in words: {@code 82% likely that you like it}. */
public final class PredictionText {
  private PredictionText() {}

  /** How likely a like is, as short as it can be: {@code 82%}; never none and never certain. */
  public static String percent(double probability) {
    long percent = Math.round(100 * probability);
    return percent >= 100 ? "99%" : percent <= 0 ? "1%" : percent + "%";
  }

  /** The whole prediction. */
  public static String of(StarDistribution predicted) {
    return String.format(
        Locale.ROOT,
        "%s likely that you like it (4 stars or more). Most likely %s, nearly surely %s to %s.",
        percent(predicted.liked()),
        number(predicted.mostLikely()),
        number(predicted.low()),
        number(predicted.high()));
  }

  /** Stars with a fraction: {@code 4½}, {@code ½}. */
  public static String number(double stars) {
    long whole = (long) stars;
    return stars == whole ? Long.toString(whole) : (whole == 0 ? "" : whole) + "½";
  }
}
