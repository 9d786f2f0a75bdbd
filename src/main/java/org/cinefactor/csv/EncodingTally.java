package org.cinefactor.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The count of what stands beyond ASCII in a text, by which its encoding shows: UTF-8 where at
 * least as many letters are whole in it as bytes are not, else Windows-1251 where most letters
 * stand beside one another, as they hardly do in Western languages, else Windows-1252. A damaged
 * place here and there does not make another encoding of it.
 */
public final class EncodingTally {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset CYRILLIC = Charset.forName("windows-1251");

  /** The first letter of Windows-1251's alphabet, and of the leading bytes of UTF-8. */
  private static final int LETTER = 0xC0;

  private long whole;
  private long broken;
  private long letters;
  private long beside;

  /** Counts what stands in some bytes; no letter goes beyond them. */
  public void add(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      if (bytes[at] >= 0) {
        at++;
        continue;
      }
      int length = sequence(bytes, at, to);
      whole += length > 0 ? 1 : 0;
      broken += length > 0 ? 0 : 1;
      int end = at + Math.max(1, length);
      for (; at < end; at++) {
        boolean letter = isLetter(bytes[at]);
        letters += letter ? 1 : 0;
        beside += letter && at > from && isLetter(bytes[at - 1]) ? 1 : 0;
      }
    }
  }

  /** Counts what another has counted. */
  public void add(EncodingTally other) {
    whole += other.whole;
    broken += other.broken;
    letters += other.letters;
    beside += other.beside;
  }

  /** True if there was nothing but ASCII. */
  public boolean isAscii() {
    return whole + broken == 0;
  }

  /** The likely encoding. */
  public Charset charset() {
    if (whole >= broken) {
      return StandardCharsets.UTF_8;
    }
    return 2 * beside > letters ? CYRILLIC : WESTERN;
  }

  /** The bytes that are no letter in the likely encoding, as far as that can be told. */
  public long damaged() {
    return whole >= broken ? broken : 0;
  }

  private static boolean isLetter(byte b) {
    return (b & 0xFF) >= LETTER;
  }

  /** The length of a letter of two bytes or more in UTF-8; 0 where there is none. */
  private static int sequence(byte[] bytes, int at, int to) {
    int first = bytes[at] & 0xFF;
    int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (at + length > to) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & LETTER) != 0x80) {
        return 0;
      }
    }
    int second = length > 2 ? bytes[at + 1] & 0xFF : 0;
    boolean none =
        switch (first) {
          case 0xE0 -> second < 0xA0;
          case 0xED -> second >= 0xA0;
          case 0xF0 -> second < 0x90;
          case 0xF4 -> second >= 0x90;
          default -> false;
        };
    return none ? 0 : length;
  }
}
