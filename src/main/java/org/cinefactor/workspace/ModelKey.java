package org.cinefactor.workspace;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.nmf.Initialization;
import org.cinefactor.nmf.NmfSettings;

/** What makes one trained model different from another: data, filter, settings and algorithm. */
final class ModelKey {
  /** Goes up when the same data and settings give other factors than before. */
  private static final int ALGORITHM = 1;

  private ModelKey() {}

  /** A short name that fits in a file name. */
  static String of(String fingerprint, NmfSettings nmf, MovieFilter filter) {
    String text = ALGORITHM + "\n" + fingerprint + "\n" + settingsText(nmf, filter);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** All that training depends on; the seed only where something is random. */
  static String settingsText(NmfSettings nmf, MovieFilter filter) {
    long seed = nmf.initialization() == Initialization.RANDOM ? nmf.seed() : 0;
    double ratio = nmf.alphaW() == 0 && nmf.alphaH() == 0 ? 0 : nmf.l1Ratio();
    return nmf.components()
        + " "
        + nmf.initialization()
        + " "
        + nmf.tolerance()
        + " "
        + nmf.maxIterations()
        + " "
        + seed
        + " "
        + nmf.alphaW()
        + " "
        + nmf.alphaH()
        + " "
        + ratio
        + " "
        + nmf.missingWeight()
        + "\n"
        + filter.minRatings()
        + " "
        + filter.minMean()
        + " "
        + filter.combination();
  }
}
