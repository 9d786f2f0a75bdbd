package org.cinefactor.dataset.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.cinefactor.text.Texts;

/**
 * The header of one entry of a tar archive, as POSIX.1-2001 (pax) and GNU tar write it.
 *
 * @param name the path of the entry
 * @param size the bytes that follow the header, before they are filled up to whole blocks
 * @param type {@code 0} for a file, {@code L} for a long name that follows, {@code x} for
 *     attributes that follow
 */
record TarHeader(String name, long size, char type) {
  private static final Texts TEXTS = Texts.of(TarHeader.class);

  /** Headers and contents come in blocks of so many bytes. */
  static final int SIZE = 512;

  /** More than any disk has: sums with it stay in range. */
  private static final long MOST_BYTES = 1L << 53;

  private static final int NAME = 100;
  private static final int LENGTH = 124;
  private static final int TYPE = 156;
  private static final int MAGIC = 257;
  private static final int PREFIX = 345;
  private static final int PREFIX_LENGTH = 155;

  /** True if a file begins with such a header. */
  static boolean looksLike(byte[] start) {
    return start.length == SIZE && text(start, MAGIC, 5).equals("ustar");
  }

  static TarHeader of(byte[] block) throws IOException {
    String prefix = text(block, PREFIX, PREFIX_LENGTH);
    String name = text(block, 0, NAME);
    boolean posix = block[MAGIC + 5] == 0;
    char type = block[TYPE] == 0 ? '0' : (char) block[TYPE];
    return new TarHeader(
        posix && !prefix.isEmpty() ? prefix + "/" + name : name, size(block), type);
  }

  /** Octal digits, or, where the first bit is set, a number of eleven bytes. */
  private static long size(byte[] block) throws IOException {
    long size = anySize(block);
    if (size < 0 || size > MOST_BYTES) {
      throw new IOException(TEXTS.get("tar.damaged"));
    }
    return size;
  }

  private static long anySize(byte[] block) throws IOException {
    if (block[LENGTH] < 0) {
      long size = 0;
      for (int i = LENGTH + 4; i < LENGTH + 12; i++) {
        size = size << 8 | (block[i] & 0xff);
      }
      return size;
    }
    String digits = text(block, LENGTH, 12).strip();
    try {
      return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
    } catch (NumberFormatException e) {
      throw new IOException(TEXTS.get("tar.damaged"), e);
    }
  }

  private static String text(byte[] block, int from, int length) {
    int end = from;
    while (end < from + length && block[end] != 0) {
      end++;
    }
    return new String(block, from, end - from, StandardCharsets.UTF_8);
  }
}
