package org.cinefactor.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The likely encoding of a text without a byte order mark. */
final class CharsetGuess {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset CYRILLIC = Charset.forName("windows-1251");
  private static final char REPLACEMENT = '\uFFFD';

  /** As much as tells two bytes for each letter. */
  private static final int HEAD = 4096;

  /** The first letter of Windows-1251's alphabet. */
  private static final int CYRILLIC_A = 0xC0;

  private CharsetGuess() {}

  static Charset of(byte[] bytes) {
    if (zeros(bytes, 0) == 0 && zeros(bytes, 1) > 0.25) {
      return StandardCharsets.UTF_16LE;
    }
    if (zeros(bytes, 1) == 0 && zeros(bytes, 0) > 0.25) {
      return StandardCharsets.UTF_16BE;
    }
    if (isUtf8(bytes)) {
      return StandardCharsets.UTF_8;
    }
    return isCyrillic(bytes) ? CYRILLIC : WESTERN;
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

  private static boolean isUtf8(byte[] bytes) {
    if (new String(bytes, StandardCharsets.UTF_8).indexOf(REPLACEMENT) < 0) {
      return true;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)) != null;
    } catch (CharacterCodingException _) {
      // Not UTF-8, which is the answer.
      return false;
    }
  }

  /** Letters beyond ASCII mostly stand beside one another; in Western languages they hardly do. */
  private static boolean isCyrillic(byte[] bytes) {
    int letters = 0;
    int beside = 0;
    boolean before = false;
    for (byte b : bytes) {
      boolean letter = (b & 0xFF) >= CYRILLIC_A;
      letters += letter ? 1 : 0;
      beside += letter && before ? 1 : 0;
      before = letter;
    }
    return 2 * beside > letters;
  }
}
