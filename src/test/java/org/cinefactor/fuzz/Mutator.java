package org.cinefactor.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Inputs made of good ones by some small harm, the same for the same number. */
final class Mutator {
  private static final int MOST_HARMS = 6;
  private static final int MOST_REPEATED = 5000;
  private static final String[] WORDS = {
    "",
    "\"",
    "\"\"",
    ",",
    ";",
    "\t",
    "|",
    "::",
    "\n",
    "\r",
    "\r\n",
    "\0",
    "-1",
    "0",
    "0.5",
    "5",
    "5.5",
    "99999999999999999999",
    "2147483648",
    "-9223372036854775809",
    "1e999",
    "NaN",
    "-Infinity",
    "null",
    "true",
    "[",
    "]",
    "{",
    "}",
    ":",
    "[[[[",
    "{\"a\":",
    "\\u0000",
    "\\",
    "'",
    "=1+1",
    "../",
    "/",
    "C:\\",
    "%s",
    "%00",
    "\uFEFF",
    "\u202E",
    "é",
    "日本",
    "\uD83C\uDFAC",
    "*",
    "?",
    "~",
    "^",
    "(",
    ")",
    "AND",
    "OR",
    "NOT",
    "TO",
    "--",
    "-n",
    "=",
    "userId",
    "movieId",
    "rating",
    "title",
    "genres",
    "tt0113277",
    "(1995)",
    "1e5",
    "０"
  };
  private static final byte[] EDGES = {0, 1, 0x7f, (byte) 0x80, (byte) 0xff, ' ', '"', '\n'};

  private final Random random;
  private final List<byte[]> seeds;

  Mutator(List<byte[]> seeds, long number) {
    this.seeds = seeds;
    // Consecutive numbers give similar first draws.
    this.random = new Random(number * 0x9E3779B97F4A7C15L);
  }

  byte[] next() {
    byte[] bytes = seed();
    for (int harms = random.nextInt(MOST_HARMS + 1); harms > 0; harms--) {
      bytes = harmed(bytes);
    }
    return bytes;
  }

  private byte[] seed() {
    return seeds.get(random.nextInt(seeds.size()));
  }

  private byte[] harmed(byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    int length = Math.min(bytes.length - at, 1 << random.nextInt(8));
    return switch (random.nextInt(9)) {
      case 0 -> spliced(bytes, at, length, new byte[0]);
      case 1 -> Arrays.copyOf(bytes, at);
      case 2 -> spliced(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
      case 3 -> spliced(bytes, at, random.nextBoolean() ? length : 0, word());
      case 4 -> spliced(bytes, at, 0, repeated(word()));
      case 5 -> flipped(bytes, at);
      case 6 -> set(bytes, at, EDGES[random.nextInt(EDGES.length)]);
      case 7 -> {
        byte[] other = seed();
        int from = random.nextInt(other.length + 1);
        yield spliced(bytes, at, length, Arrays.copyOfRange(other, from, other.length));
      }
      default -> spliced(bytes, at, Math.min(length, 4), number());
    };
  }

  private byte[] word() {
    return WORDS[random.nextInt(WORDS.length)].getBytes(StandardCharsets.UTF_8);
  }

  private byte[] number() {
    return switch (random.nextInt(3)) {
      case 0 -> Integer.toString(random.nextInt()).getBytes(StandardCharsets.UTF_8);
      case 1 ->
          new byte[] {
            (byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) (random.nextBoolean() ? 0x7f : 0xff)
          };
      default -> Double.toString(random.nextGaussian() * 10).getBytes(StandardCharsets.UTF_8);
    };
  }

  private byte[] repeated(byte[] word) {
    var out = new ByteArrayOutputStream();
    int times = 1 << random.nextInt(12);
    for (int i = 0; i < times && out.size() < MOST_REPEATED; i++) {
      out.writeBytes(word);
    }
    return out.toByteArray();
  }

  private byte[] flipped(byte[] bytes, int at) {
    return at < bytes.length ? set(bytes, at, (byte) (bytes[at] ^ 1 << random.nextInt(8))) : bytes;
  }

  private static byte[] set(byte[] bytes, int at, byte value) {
    byte[] next = bytes.clone();
    if (at < next.length) {
      next[at] = value;
    }
    return next;
  }

  private static byte[] spliced(byte[] bytes, int at, int removed, byte[] put) {
    byte[] next = new byte[bytes.length - removed + put.length];
    System.arraycopy(bytes, 0, next, 0, at);
    System.arraycopy(put, 0, next, at, put.length);
    System.arraycopy(bytes, at + removed, next, at + put.length, bytes.length - at - removed);
    return next;
  }
}
