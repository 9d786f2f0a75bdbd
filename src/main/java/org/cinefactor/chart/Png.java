package org.cinefactor.chart;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A picture as a PNG file (ISO/IEC 15948): 8 bits of red, green, blue and opacity, no filter. */
public final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int BYTES = 4;

  private Png() {}

  /**
   * The file's bytes.
   *
   * @param width pixels in a row, at least 1
   * @param argb the pixels, row after row from the top, opacity in the highest bits, colours not
   *     multiplied with it
   * @throws IllegalArgumentException when the pixels are not whole rows
   */
  public static byte[] bytes(int width, int[] argb) {
    if (width < 1 || argb.length == 0 || argb.length % width != 0) {
      throw new IllegalArgumentException(argb.length + " pixels are not rows of " + width);
    }
    try (ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(file)) {
      out.write(SIGNATURE);
      chunk(out, "IHDR", header(width, argb.length / width));
      chunk(out, "IDAT", pixels(width, argb));
      chunk(out, "IEND", new byte[0]);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] header(int width, int height) throws IOException {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(width);
      out.writeInt(height);
      // Depth 8, colour type 6 (with opacity), the only compression and filter, not interlaced.
      out.write(new byte[] {8, 6, 0, 0, 0});
      return bytes.toByteArray();
    }
  }

  private static byte[] pixels(int width, int[] argb) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(bytes, new Deflater(Deflater.DEFAULT_COMPRESSION))) {
      byte[] row = new byte[1 + BYTES * width];
      for (int start = 0; start < argb.length; start += width) {
        for (int x = 0; x < width; x++) {
          int pixel = argb[start + x];
          row[1 + BYTES * x] = (byte) (pixel >> 16);
          row[2 + BYTES * x] = (byte) (pixel >> 8);
          row[3 + BYTES * x] = (byte) pixel;
          row[4 + BYTES * x] = (byte) (pixel >> 24);
        }
        out.write(row);
      }
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) sum.getValue());
  }
}
