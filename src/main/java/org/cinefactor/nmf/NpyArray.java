package org.cinefactor.nmf;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One array of a model file: its header and its bytes, which are only ever read as numbers or text. */
final class NpyArray {
  private static final int STEP = 1 << 20;

  private final NpyHeader header;
  private final ByteBuffer bytes;

  private NpyArray(NpyHeader header, ByteBuffer bytes) {
    this.header = header;
    this.bytes = bytes;
  }

  /** Reads one array. Memory grows with the bytes that are really there, never with what the header claims. */
  static NpyArray read(InputStream source) throws IOException {
    DataInputStream in = new DataInputStream(source);
    NpyHeader header = NpyHeader.read(in);
    long expected = (long) header.elements() * header.elementBytes();
    if (expected > Integer.MAX_VALUE - 64) {
      throw new ModelFileException("is larger than 2 GB");
    }
    byte[] data = new byte[(int) Math.min(expected, STEP)];
    int filled = 0;
    while (filled < expected) {
      if (filled == data.length) {
        data = Arrays.copyOf(data, (int) Math.min(expected, 2L * data.length));
      }
      int count = in.read(data, filled, data.length - filled);
      if (count < 0) {
        throw new ModelFileException("ends after " + filled + " of " + expected + " bytes");
      }
      filled += count;
    }
    if (in.read() >= 0) {
      throw new ModelFileException("holds more bytes than its shape says");
    }
    return new NpyArray(header, ByteBuffer.wrap(data).order(header.order()));
  }

  int[] shape() {
    return header.shape().clone();
  }

  /** A two-dimensional array of numbers, row after row whatever its order in the file. */
  double[] matrix() throws ModelFileException {
    double[] values = numbers();
    if (!header.fortran() || header.shape().length < 2) {
      return values;
    }
    int rows = header.shape()[0];
    int columns = header.shape()[1];
    double[] turned = new double[values.length];
    for (int c = 0; c < columns; c++) {
      for (int r = 0; r < rows; r++) {
        turned[r * columns + c] = values[c * rows + r];
      }
    }
    return turned;
  }

  /** The elements as numbers, in the file's order. */
  double[] numbers() throws ModelFileException {
    double[] values = new double[header.elements()];
    switch (header.type()) {
      case "f8" -> bytes.asDoubleBuffer().get(values);
      case "f4" -> Arrays.setAll(values, i -> bytes.getFloat(4 * i));
      case "i8", "u8" -> Arrays.setAll(values, i -> bytes.getLong(8 * i));
      case "i4" -> Arrays.setAll(values, i -> bytes.getInt(4 * i));
      case "u4" -> Arrays.setAll(values, i -> Integer.toUnsignedLong(bytes.getInt(4 * i)));
      case "i2" -> Arrays.setAll(values, i -> bytes.getShort(2 * i));
      case "u2" -> Arrays.setAll(values, i -> Short.toUnsignedInt(bytes.getShort(2 * i)));
      default ->
          throw new ModelFileException("holds values of the type " + header.type() + ", not numbers");
    }
    return values;
  }

  /** A single text. */
  String text() throws ModelFileException {
    Charset charset =
        switch (header.type().charAt(0)) {
          case 'U' ->
              header.order() == ByteOrder.BIG_ENDIAN ? StandardCharsets.UTF_32BE : StandardCharsets.UTF_32LE;
          case 'S' -> StandardCharsets.UTF_8;
          default -> throw new ModelFileException("holds values of the type " + header.type() + ", not text");
        };
    String text = charset.decode(bytes.duplicate()).toString();
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }

  static byte[] of(double[] values, int... shape) {
    byte[] header = NpyHeader.write("<f8", shape);
    byte[] array = Arrays.copyOf(header, header.length + 8 * values.length);
    content(array, header).asDoubleBuffer().put(values);
    return array;
  }

  static byte[] of(int[] values) {
    byte[] header = NpyHeader.write("<i8", values.length);
    byte[] array = Arrays.copyOf(header, header.length + 8 * values.length);
    ByteBuffer content = content(array, header);
    for (int value : values) {
      content.putLong(value);
    }
    return array;
  }

  static byte[] of(String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_32LE);
    byte[] header = NpyHeader.write("<U" + content.length / 4);
    byte[] array = Arrays.copyOf(header, header.length + content.length);
    System.arraycopy(content, 0, array, header.length, content.length);
    return array;
  }

  private static ByteBuffer content(byte[] array, byte[] header) {
    return ByteBuffer.wrap(array)
        .position(header.length)
        .slice()
        .order(ByteOrder.LITTLE_ENDIAN);
  }
}
