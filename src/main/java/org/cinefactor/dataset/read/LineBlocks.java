package org.cinefactor.dataset.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.cinefactor.csv.CsvRowEnd;

/**
 * Blocks of whole lines that a stream is cut into, each ending with a line feed. Buffers that are
 * given back are used again.
 */
final class LineBlocks {
  private static final int SIZE = 1 << 18;

  /** Whole lines: the first bytes of a buffer. */
  static final class Lines {
    private final byte[] bytes;
    private final int length;

    private Lines(byte[] bytes, int length) {
      this.bytes = bytes;
      this.length = length;
    }

    byte[] bytes() {
      return bytes;
    }

    int length() {
      return length;
    }
  }

  private final InputStream in;
  private final Deque<byte[]> free = new ArrayDeque<>();
  private byte[] rest = new byte[0];
  private boolean tooLong;

  LineBlocks(InputStream in) {
    this.in = in;
  }

  /** The next row, with its end, as bytes; for the rows before the first block. */
  byte[] header(int delimiter) throws IOException {
    Lines lines = next();
    int end = CsvRowEnd.of(lines.bytes(), 0, lines.length(), delimiter);
    if (end < 0) {
      end = 0;
      while (end < lines.length() && lines.bytes()[end] != '\n') {
        end++;
      }
      end = Math.min(end + 1, lines.length());
    }
    giveBack(lines, end);
    return Arrays.copyOf(lines.bytes(), end);
  }

  /** Gives back what follows {@code end} in the block that came last. */
  void giveBack(Lines last, int end) {
    rest = concat(Arrays.copyOfRange(last.bytes(), end, last.length()), rest);
  }

  /** The next whole lines; of length 0 at the end, and where a line is {@link #tooLong}. */
  Lines next() throws IOException {
    byte[] buffer = free.isEmpty() ? new byte[SIZE] : free.pop();
    System.arraycopy(rest, 0, buffer, 0, rest.length);
    int kept = rest.length;
    rest = new byte[0];
    int wanted = Math.max(0, buffer.length - 1 - kept);
    int length = kept + in.readNBytes(buffer, kept, wanted);
    if (length < kept + wanted) {
      if (length > 0 && buffer[length - 1] != '\n') {
        buffer[length++] = '\n';
      }
      return new Lines(buffer, length);
    }
    int end = length;
    while (end > 0 && buffer[end - 1] != '\n') {
      end--;
    }
    if (end == 0) {
      tooLong = true;
      return new Lines(buffer, 0);
    }
    rest = Arrays.copyOfRange(buffer, end, length);
    return new Lines(buffer, end);
  }

  /** True if reading has ended at a line that is longer than any of a ratings file. */
  boolean tooLong() {
    return tooLong;
  }

  /** True if lines are left of those that {@link #header} looked at. */
  boolean moreBehindHeader() {
    return rest.length > 0;
  }

  /** Gives a buffer back. */
  void free(Lines lines) {
    free.push(lines.bytes());
  }

  private static byte[] concat(byte[] one, byte[] two) {
    byte[] both = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, both, one.length, two.length);
    return both;
  }
}
