package org.cinefactor.ui.session;

import org.cinefactor.recommend.prediction.StarDistribution;
import org.cinefactor.text.Texts;

/** Predictions in words: {@code 82% likely that you like it}. */
public final class PredictionText {
  private static final Texts TEXTS = Texts.of(PredictionText.class);

  private PredictionText() {}

  /** Probability of a like, as short as it can be: {@code 82%}; never none and never certain. */
  public static String percent(double probability) {
    return TEXTS.format("percent", StarDistribution.percent(probability));
  }

  /** The whole prediction. */
  public static String of(StarDistribution predicted) {
    return TEXTS.format(
        "prediction",
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
