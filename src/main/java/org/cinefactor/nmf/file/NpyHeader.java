package org.cinefactor.nmf.file;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cinefactor.text.Texts;

/**
 * The head of a NumPy array file (format versions 1 to 3), read without evaluating anything.
 *
 * @param kind {@code f} float, {@code i} signed, {@code u} unsigned integer, {@code b} boolean,
 *     {@code U} text, or one of NumPy's others, which are not read
 * @param itemBytes bytes per item
 * @param bigEndian the order of those bytes
 * @param fortran whether the first index runs fastest
 * @param shape the lengths, none for a single item
 */
record NpyHeader(char kind, int itemBytes, boolean bigEndian, boolean fortran, long[] shape) {
  private static final Texts TEXTS = Texts.of(NpyHeader.class);

  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
  private static final int LONGEST = 1 << 16;
  private static final Pattern TYPE =
      Pattern.compile("'descr'\\s*:\\s*'([<>|=]?)([a-zA-Z])(\\d*)(?:\\[[^']*])?'");
  private static final Pattern FIELDS = Pattern.compile("'descr'\\s*:\\s*\\[");
  private static final Pattern ORDER = Pattern.compile("'fortran_order'\\s*:\\s*(True|False)");
  private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([\\d\\s,]*)\\)");

  /** Reads the head of the named array; the stream then stands at the first item. */
  static NpyHeader read(DataInputStream in, String name) throws IOException {
    byte[] magic = in.readNBytes(MAGIC.length);
    if (!Arrays.equals(magic, MAGIC)) {
      throw new BadModelException(TEXTS.format("array.none", name));
    }
    int version = in.readUnsignedByte();
    in.readUnsignedByte();
    long length = Short.toUnsignedInt(Short.reverseBytes(in.readShort()));
    if (version > 1) {
      length |=
          Integer.toUnsignedLong(Short.toUnsignedInt(Short.reverseBytes(in.readShort()))) << 16;
    }
    if (version < 1 || version > 3 || length > LONGEST) {
      throw new BadModelException(TEXTS.format("array.version", name));
    }
    return parse(new String(in.readNBytes((int) length), StandardCharsets.ISO_8859_1), name);
  }

  private static NpyHeader parse(String text, String name) throws IOException {
    if (FIELDS.matcher(text).find()) {
      throw new BadModelException(TEXTS.format("array.fields", name));
    }
    Matcher type = TYPE.matcher(text);
    Matcher order = ORDER.matcher(text);
    Matcher shape = SHAPE.matcher(text);
    if (!type.find() || !order.find() || !shape.find()) {
      throw new BadModelException(TEXTS.format("array.head", name));
    }
    char kind = type.group(2).charAt(0);
    if (kind == 'O') {
      throw new BadModelException(TEXTS.format("array.objects", name));
    }
    int size = type.group(3).isEmpty() ? 0 : number(type.group(3), name);
    return new NpyHeader(
        kind,
        kind == 'U' ? 4 * Math.min(size, LONGEST) : size,
        type.group(1).equals(">"),
        order.group(1).equals("True"),
        lengths(shape.group(1), name));
  }

  private static long[] lengths(String shape, String name) throws IOException {
    String[] parts =
        Arrays.stream(shape.split(","))
            .map(String::strip)
            .filter(s -> !s.isEmpty())
            .toArray(String[]::new);
    long[] lengths = new long[parts.length];
    for (int i = 0; i < parts.length; i++) {
      lengths[i] = number(parts[i], name);
    }
    return lengths;
  }

  private static int number(String digits, String name) throws IOException {
    if (digits.length() > 9) {
      throw new BadModelException(TEXTS.format("array.claims", name, digits));
    }
    return Integer.parseInt(digits);
  }

  /** The number of items that the shape holds; every length is below 10⁹, so two of them fit. */
  long items(String name) throws IOException {
    if (shape.length > 2) {
      throw new BadModelException(TEXTS.format("array.many", name, shape.length));
    }
    long items = 1;
    for (long length : shape) {
      items *= length;
    }
    return items;
  }

  /** The kind of the items, in words. */
  String items() {
    return switch (kind) {
      case 'f' -> TEXTS.format("items.floats", 8 * itemBytes);
      case 'i', 'u' -> TEXTS.get("items.whole");
      case 'b' -> TEXTS.get("items.booleans");
      case 'c' -> TEXTS.get("items.complex");
      case 'U', 'S', 'a' -> TEXTS.get("items.text");
      case 'M', 'm' -> TEXTS.get("items.times");
      default -> TEXTS.get("items.bytes");
    };
  }
}
