package org.cinefactor.nmf;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of an array in NumPy's .npy format, versions 1 to 3 (NumPy Enhancement Proposal 1).
 *
 * @param type the kind and size of an element: {@code f8}, {@code i4}, {@code U64}
 * @param order the order of an element's bytes
 * @param fortran whether the first index runs fastest
 * @param shape the length of each dimension, none for a single value
 */
record NpyHeader(String type, ByteOrder order, boolean fortran, int[] shape) {
  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
  private static final int LONGEST = 1 << 16;
  private static final Pattern TYPE = Pattern.compile("'descr':\\s*'([<>|=])([A-Za-z]\\d*)'");
  private static final Pattern FORTRAN = Pattern.compile("'fortran_order':\\s*(True|False)");
  private static final Pattern SHAPE = Pattern.compile("'shape':\\s*\\(([\\d,\\s]*)\\)");

  static NpyHeader read(DataInputStream in) throws IOException {
    byte[] magic = in.readNBytes(MAGIC.length);
    if (!Arrays.equals(magic, MAGIC)) {
      throw new ModelFileException("is not a NumPy array");
    }
    int major = in.readUnsignedByte();
    in.readUnsignedByte();
    int length = Short.toUnsignedInt(Short.reverseBytes(in.readShort()));
    if (major >= 2) {
      length |= Short.toUnsignedInt(Short.reverseBytes(in.readShort())) << 16;
    }
    if (length < 0 || length > LONGEST) {
      throw new ModelFileException("has a header of " + Integer.toUnsignedString(length) + " bytes");
    }
    return parse(new String(in.readNBytes(length), StandardCharsets.UTF_8));
  }

  private static NpyHeader parse(String text) throws ModelFileException {
    Matcher type = TYPE.matcher(text);
    Matcher fortran = FORTRAN.matcher(text);
    Matcher shape = SHAPE.matcher(text);
    if (!type.find() || !fortran.find() || !shape.find()) {
      throw new ModelFileException("has a header that cannot be read: " + text.strip());
    }
    ByteOrder order =
        type.group(1).equals(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    return new NpyHeader(
        type.group(2), order, fortran.group(1).equals("True"), lengths(shape.group(1)));
  }

  private static int[] lengths(String text) throws ModelFileException {
    try {
      return Arrays.stream(text.split(","))
          .map(String::strip)
          .filter(part -> !part.isEmpty())
          .mapToInt(Integer::parseInt)
          .toArray();
    } catch (NumberFormatException e) {
      throw new ModelFileException("has the impossible shape (" + text + ")", e);
    }
  }

  /** How many elements the shape holds; checked not to overflow. */
  int elements() throws ModelFileException {
    long count = 1;
    for (int length : shape) {
      count *= length;
      if (count > Integer.MAX_VALUE / 8) {
        throw new ModelFileException("is too large: " + Arrays.toString(shape));
      }
    }
    return (int) count;
  }

  /** The size of one element in bytes. */
  int elementBytes() throws ModelFileException {
    int size = type.length() > 1 ? Integer.parseInt(type.substring(1)) : 0;
    return switch (type.charAt(0)) {
      case 'f', 'i', 'u', 'S' -> size;
      case 'U' -> Math.multiplyExact(4, size);
      case 'O' -> throw new ModelFileException("holds Python objects, which are never loaded");
      default -> throw new ModelFileException("holds values of the type " + type);
    };
  }

  /** The bytes of a header for an array in C order, little end first, with NumPy's padding to 64. */
  static byte[] write(String type, int... shape) {
    StringBuilder lengths = new StringBuilder();
    for (int length : shape) {
      lengths.append(length).append(",");
    }
    String dictionary =
        "{'descr': '" + type + "', 'fortran_order': False, 'shape': (" + lengths + "), }";
    int unpadded = MAGIC.length + 4 + dictionary.length() + 1;
    String padded = dictionary + " ".repeat((64 - unpadded % 64) % 64) + "\n";
    byte[] text = padded.getBytes(StandardCharsets.US_ASCII);
    byte[] header = Arrays.copyOf(MAGIC, MAGIC.length + 4 + text.length);
    header[6] = 1;
    header[8] = (byte) text.length;
    header[9] = (byte) (text.length >> 8);
    System.arraycopy(text, 0, header, 10, text.length);
    return header;
  }
}
