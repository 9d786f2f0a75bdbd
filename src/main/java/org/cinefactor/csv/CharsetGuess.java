package org.cinefactor.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The likely encoding of a text without a byte order mark. */
final class CharsetGuess {
  /** As much as tells two bytes for each letter. */
  private static final int HEAD = 4096;

  private CharsetGuess() {}

  static Charset of(byte[] bytes) {
    if (zeros(bytes, 0) == 0 && zeros(bytes, 1) > 0.25) {
      return StandardCharsets.UTF_16LE;
    }
    if (zeros(bytes, 1) == 0 && zeros(bytes, 0) > 0.25) {
      return StandardCharsets.UTF_16BE;
    }
    var tally = new EncodingTally();
    tally.add(bytes, 0, bytes.length);
    return tally.charset();
  }

  /** Share of zeros among the bytes at even or odd places, from 0 to 1. */
  private static double zeros(byte[] bytes, int from) {
    int end = Math.min(bytes.length, HEAD);
    int zeros = 0;
    for (int i = from; i < end; i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return 2.0 * zeros / Math.max(1, end);
  }
}
