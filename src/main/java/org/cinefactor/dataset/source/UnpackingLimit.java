package org.cinefactor.dataset.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.cinefactor.text.Texts;

/**
 * A guard against zip bombs, an input stream that fails when an unpacked file grows far beyond what
 * any table does: a few kilobytes can be made to unpack to more than a disk holds. Tables of
 * ratings become 3 to 10 times as large.
 */
final class UnpackingLimit extends FilterInputStream {
  private static final Texts TEXTS = Texts.of(UnpackingLimit.class);

  /** Number of unpacked bytes that do no harm whatever their file's size. */
  private static final long HARMLESS = 256L << 20;

  private static final long MOST_TIMES = 200;

  private final String name;
  private final long packed;
  private long unpacked;

  UnpackingLimit(InputStream in, String name, long packed) {
    super(in);
    this.name = name;
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    count(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = super.skip(bytes);
    count(skipped);
    return skipped;
  }

  private void count(long bytes) throws IOException {
    unpacked += bytes;
    if (unpacked > HARMLESS && packed > 0 && unpacked / packed > MOST_TIMES) {
      throw new IOException(TEXTS.format("unpacks", name, MOST_TIMES));
    }
  }
}
