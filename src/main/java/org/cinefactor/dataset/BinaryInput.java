package org.cinefactor.dataset;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.cinefactor.progress.Progress;

/** Numbers, texts and arrays as {@link BinaryOutput} writes them. */
final class BinaryInput {
  private final DataInputStream in;
  private final Progress progress;
  private final long bytes;
  private final byte[] chunk = new byte[BinaryOutput.CHUNK];

  /**
   * @param bytes how many there are in all: no count in them is larger
   */
  BinaryInput(InputStream in, long bytes, Progress progress) {
    this.bytes = bytes;
    this.in = new DataInputStream(in);
    this.progress = progress;
  }

  int whole() throws IOException {
    return in.readInt();
  }

  long number() throws IOException {
    return in.readLong();
  }

  /**
   * A count of things of which each takes a byte at least.
   *
   * @throws IOException when it is impossible
   */
  int count() throws IOException {
    int count = in.readInt();
    if (count < 0 || count > bytes) {
      throw new IOException("a count is impossible: " + count); // not shown
    }
    return count;
  }

  String text() throws IOException {
    int length = count();
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("it ends too early"); // not shown
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  int[] wholes(int length) throws IOException {
    int[] values = new int[length];
    for (int from = 0; from < length; ) {
      ByteBuffer next = next((length - from) * (long) Integer.BYTES);
      int here = next.remaining() / Integer.BYTES;
      next.asIntBuffer().get(values, from, here);
      from += here;
    }
    return values;
  }

  short[] shorts(int length) throws IOException {
    short[] values = new short[length];
    for (int from = 0; from < length; ) {
      ByteBuffer next = next((length - from) * (long) Short.BYTES);
      int here = next.remaining() / Short.BYTES;
      next.asShortBuffer().get(values, from, here);
      from += here;
    }
    return values;
  }

  private ByteBuffer next(long wanted) throws IOException {
    progress.stopIfCancelled();
    int bytes = (int) Math.min(chunk.length, wanted);
    in.readFully(chunk, 0, bytes);
    return ByteBuffer.wrap(chunk, 0, bytes);
  }
}
