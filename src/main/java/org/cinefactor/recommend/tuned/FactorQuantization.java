package org.cinefactor.recommend.tuned;

import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.progress.Progress;

/**
 * The 257 values that an entry of the factors can have: (code/256)² times a power of two per
 * component, code from 0 to 256. They are exact as 32-bit floats, small when compressed, and change
 * nDCG@10 by less than chance does.
 */
final class FactorQuantization {
  private static final int LEVELS = 256;

  private FactorQuantization() {}

  /** The factor with each entry rounded to the nearest value, on the scale of square roots. */
  static Factor rounded(Factor factor, Progress progress) {
    Factor rounded = new Factor(factor.rows, factor.components, progress);
    for (int c = 0; c < factor.components; c++) {
      progress.stopIfCancelled();
      double top = 0;
      for (int j = 0; j < factor.rows; j++) {
        top = Math.max(top, factor.get(j, c));
      }
      double scale = top == 0 ? 1 : Math.scalb(1.0, Math.getExponent(top) + 1);
      for (int j = 0; j < factor.rows; j++) {
        double code = Math.rint(LEVELS * Math.sqrt(factor.get(j, c) / scale)) / LEVELS;
        rounded.set(j, c, code * code * scale);
      }
    }
    return rounded;
  }
}
