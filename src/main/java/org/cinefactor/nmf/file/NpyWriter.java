package org.cinefactor.nmf.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.function.DoubleConsumer;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cinefactor.progress.Progress;

/**
 * The writer of arrays into an npz file as {@code numpy.savez_compressed} does; equal arrays give
 * equal files.
 */
public final class NpyWriter implements AutoCloseable {
  private static final int CHUNK = 8192;
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private final Progress progress;
  private final byte[] bytes = new byte[8 * CHUNK];
  private final ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);

  /**
   * @param out what the npz file is written to; closed with this
   * @param progress can stop the writing of floats
   */
  public NpyWriter(OutputStream out, Progress progress) {
    this.zip = new ZipOutputStream(out);
    this.progress = progress;
  }

  /**
   * Floats of the given shape, in Python's words: {@code (2, 3)}; of 32 bits when that loses
   * nothing, else of 64.
   */
  public void floats(String name, String shape, double[] values) throws IOException {
    floats(name, shape, 1, _ -> values);
  }

  /** Floats that come in parts of any length, as {@link #floats(String, String, double[])} does. */
  void floats(String name, String shape, int parts, IntFunction<double[]> part) throws IOException {
    boolean single = true;
    for (int i = 0; i < parts && single; i++) {
      progress.stopIfCancelled();
      single = Arrays.stream(part.apply(i)).allMatch(value -> value == (float) value);
    }
    begin(name, single ? "<f4" : "<f8", shape);
    DoubleConsumer put = single ? value -> buffer.putFloat((float) value) : buffer::putDouble;
    for (int i = 0; i < parts; i++) {
      write(part.apply(i), put);
    }
    zip.closeEntry();
  }

  private void write(double[] values, DoubleConsumer put) throws IOException {
    for (int from = 0; from < values.length; from += CHUNK) {
      progress.stopIfCancelled();
      int end = Math.min(values.length, from + CHUNK);
      buffer.clear();
      for (int i = from; i < end; i++) {
        put.accept(values[i]);
      }
      zip.write(bytes, 0, buffer.position());
    }
  }

  /** 64 bit whole numbers, one dimension. */
  public void longs(String name, int[] values) throws IOException {
    begin(name, "<i8", "(" + values.length + ",)");
    for (int from = 0; from < values.length; from += CHUNK) {
      int end = Math.min(values.length, from + CHUNK);
      buffer.clear();
      for (int i = from; i < end; i++) {
        buffer.putLong(values[i]);
      }
      zip.write(bytes, 0, buffer.position());
    }
    zip.closeEntry();
  }

  /** A single text. */
  public void text(String name, String text) throws IOException {
    byte[] letters = text.getBytes(StandardCharsets.UTF_32LE);
    begin(name, "<U" + letters.length / 4, "()");
    zip.write(letters);
    zip.closeEntry();
  }

  private void begin(String name, String type, String shape) throws IOException {
    ZipEntry entry = new ZipEntry(name + ".npy");
    entry.setTimeLocal(ALWAYS);
    zip.putNextEntry(entry);
    String head = "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }";
    // Magic, version and length take 10 bytes; the whole head ends with a line feed at a multiple
    // of 64.
    String padded = head + " ".repeat(63 - (10 + head.length()) % 64) + "\n";
    zip.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
    zip.write(padded.length() & 0xff);
    zip.write(padded.length() >> 8);
    zip.write(padded.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
