package org.cinefactor.nmf.file;

import java.nio.ByteBuffer;
import java.util.function.ToDoubleFunction;

/**
 * The kinds of numbers that NumPy keeps, each read into a 64 bit float, which holds every float of
 * NumPy's up to that width and every whole number up to 2⁵³ exactly.
 */
final class NpyNumbers {
  private static final double TWO_64 = 0x1p64;

  private NpyNumbers() {}

  /** True for floats of 16, 32 or 64 bits, whole numbers and booleans. */
  static boolean isKnown(NpyHeader header) {
    int bytes = header.itemBytes();
    return switch (header.kind()) {
      case 'b' -> bytes == 1;
      case 'i', 'u' -> bytes == 1 || bytes == 2 || bytes == 4 || bytes == 8;
      case 'f' -> bytes == 2 || bytes == 4 || bytes == 8;
      default -> false;
    };
  }

  /** A reader of numbers of a known type from a buffer of the right byte order. */
  static ToDoubleFunction<ByteBuffer> reader(NpyHeader header) {
    boolean signed = header.kind() == 'i';
    return switch (header.itemBytes()) {
      case 1 -> signed ? ByteBuffer::get : bytes -> Byte.toUnsignedInt(bytes.get());
      case 2 -> twoBytes(header.kind());
      case 4 -> fourBytes(header.kind());
      default -> eightBytes(header.kind());
    };
  }

  private static ToDoubleFunction<ByteBuffer> twoBytes(char kind) {
    return switch (kind) {
      case 'f' -> bytes -> Float.float16ToFloat(bytes.getShort());
      case 'u' -> bytes -> Short.toUnsignedInt(bytes.getShort());
      default -> ByteBuffer::getShort;
    };
  }

  private static ToDoubleFunction<ByteBuffer> fourBytes(char kind) {
    return switch (kind) {
      case 'f' -> ByteBuffer::getFloat;
      case 'u' -> bytes -> Integer.toUnsignedLong(bytes.getInt());
      default -> ByteBuffer::getInt;
    };
  }

  private static ToDoubleFunction<ByteBuffer> eightBytes(char kind) {
    return switch (kind) {
      case 'f' -> ByteBuffer::getDouble;
      case 'u' -> bytes -> unsigned(bytes.getLong());
      default -> ByteBuffer::getLong;
    };
  }

  private static double unsigned(long value) {
    return value < 0 ? value + TWO_64 : value;
  }

  /** The largest whole number up to which a type of floats holds every one. */
  static double lastWhole(NpyHeader header) {
    return switch (header.itemBytes()) {
      case 2 -> 0x1p11;
      case 4 -> 0x1p24;
      default -> 0x1p53;
    };
  }
}
