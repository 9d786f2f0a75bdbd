package org.cinefactor.nmf.file;

import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.cinefactor.progress.Progress;
import org.cinefactor.text.Texts;

/**
 * One array of an npz file: its head is read and its size checked before memory is taken for its
 * items.
 */
final class NpyArray implements AutoCloseable {
  private static final Texts TEXTS = Texts.of(NpyArray.class);

  private static final int CHUNK = 1 << 16;

  /** The most items of an array in one piece: 32 MB, which are taken in some milliseconds. */
  private static final int MOST_TOGETHER = 1 << 22;

  /** Deflate never shrinks further than this: a larger claim is a lie. */
  private static final long MOST_INFLATED = 1100;

  private final String name;
  private final NpyHeader header;
  private final DataInputStream in;
  private final CheckedInputStream checked;
  private final ZipEntry entry;
  private final int items;

  private NpyArray(ZipFile zip, ZipEntry entry, String name) throws IOException {
    this.name = name;
    this.entry = entry;
    this.checked = new CheckedInputStream(zip.getInputStream(entry), new CRC32());
    this.in = new DataInputStream(checked);
    this.header = NpyHeader.read(in, name);
    this.items = checkedItems();
  }

  static boolean isIn(ZipFile zip, String name) {
    return zip.getEntry(name + ".npy") != null;
  }

  /** Opens an array and checks its claims against the size of the file and the memory there is. */
  static NpyArray open(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name + ".npy");
    if (entry == null) {
      throw new BadModelException(TEXTS.format("array.missing", name));
    }
    return new NpyArray(zip, entry, name);
  }

  private int checkedItems() throws IOException {
    long count = header.items(name);
    long bytes = count * header.itemBytes();
    if (header.itemBytes() == 0 || bytes > entry.getSize()) {
      throw new BadModelException(TEXTS.format("array.fewer", name));
    }
    if (entry.getSize() / MOST_INFLATED > entry.getCompressedSize()) {
      throw new BadModelException(TEXTS.format("array.large", name));
    }
    if (count > Integer.MAX_VALUE - 8 || 8 * count > Runtime.getRuntime().maxMemory() / 3) {
      throw new BadModelException(TEXTS.format("array.memory", name, (8 * count) >> 20));
    }
    return (int) count;
  }

  /** The length of one dimension; the array must have as many as said. */
  int length(int dimension, int dimensions) throws IOException {
    if (header.shape().length != dimensions) {
      throw new BadModelException(
          TEXTS.format("array.dimensions", name, header.shape().length, dimensions));
    }
    return (int) header.shape()[dimension];
  }

  /** The length in each dimension; at most two of them. */
  int[] shape() throws IOException {
    if (header.shape().length == 0 || header.shape().length > 2) {
      throw new BadModelException(TEXTS.format("array.shape", name));
    }
    return Arrays.stream(header.shape()).mapToInt(Math::toIntExact).toArray();
  }

  /**
   * All items of an array of numbers, row after row whatever their order in the file. It must be
   * small enough for one piece of memory.
   */
  double[] doubles(Progress progress) throws IOException {
    if (items > MOST_TOGETHER) {
      throw new BadModelException(TEXTS.format("array.long", name, items, MOST_TOGETHER));
    }
    if (header.fortran() && header.shape().length == 2) {
      return Arrays.stream(rows(progress)).flatMapToDouble(Arrays::stream).toArray();
    }
    double[] values = new double[items];
    eachPart((part, from, count) -> System.arraycopy(part, 0, values, from, count), progress);
    return values;
  }

  /**
   * The rows of a matrix of numbers, each an array of its own whatever their order in the file:
   * Java would fill one array for all of them with zeros without asking whether to stop.
   */
  double[][] rows(Progress progress) throws IOException {
    int rows = length(0, 2);
    int columns = length(1, 2);
    double[][] values = new double[rows][];
    for (int r = 0; r < rows; r++) {
      progress.stopIfCancelled();
      values[r] = new double[columns];
    }
    eachPart(header.fortran() ? columnsInto(values) : rowsInto(values, columns), progress);
    return values;
  }

  private static Part rowsInto(double[][] rows, int columns) {
    return (part, from, count) -> {
      for (int done = 0; done < count; ) {
        int column = (from + done) % columns;
        int length = Math.min(columns - column, count - done);
        System.arraycopy(part, done, rows[(from + done) / columns], column, length);
        done += length;
      }
    };
  }

  private static Part columnsInto(double[][] rows) {
    return (part, from, count) -> {
      for (int i = 0; i < count; i++) {
        rows[(from + i) % rows.length][(from + i) / rows.length] = part[i];
      }
    };
  }

  /** True when the rows of a matrix lie in the file as they are in memory. */
  boolean hasDoubleRows() {
    return header.kind() == 'f'
        && header.itemBytes() == Double.BYTES
        && !header.fortran()
        && header.shape().length == 2;
  }

  /** Gives the rows of such a matrix one by one, in an array that is used again. */
  void eachRow(Consumer<double[]> row, Progress progress) throws IOException {
    double[] next = new double[(int) header.shape()[1]];
    int[] filled = {0};
    eachChunk(
        (bytes, _, count) -> {
          DoubleBuffer doubles = bytes.asDoubleBuffer();
          for (int left = count; left > 0; ) {
            int part = Math.min(left, next.length - filled[0]);
            doubles.get(next, filled[0], part);
            filled[0] += part;
            left -= part;
            if (filled[0] == next.length) {
              row.accept(next);
              filled[0] = 0;
            }
          }
        },
        progress);
  }

  /** Takes some items, the first of which has a number; the array is used again. */
  @FunctionalInterface
  private interface Part {
    void take(double[] part, int from, int count);
  }

  private void eachPart(Part part, Progress progress) throws IOException {
    if (!NpyNumbers.isKnown(header)) {
      throw new BadModelException(TEXTS.format("array.numbers", name, header.items()));
    }
    boolean wide = header.kind() == 'f' && header.itemBytes() == Double.BYTES;
    ToDoubleFunction<ByteBuffer> reader = NpyNumbers.reader(header);
    double[] numbers = new double[CHUNK / header.itemBytes()];
    eachChunk(
        (bytes, from, count) -> {
          if (wide) {
            bytes.asDoubleBuffer().get(numbers, 0, count);
          } else {
            for (int i = 0; i < count; i++) {
              numbers[i] = reader.applyAsDouble(bytes);
            }
          }
          part.take(numbers, from, count);
        },
        progress);
  }

  private static void stopSometimes(int item, Progress progress) {
    if (item % CHUNK == 0) {
      progress.stopIfCancelled();
    }
  }

  /** All items as ids: whole numbers from 0 on, which may be kept as floats. */
  int[] ids(Progress progress) throws IOException {
    if (!NpyNumbers.isKnown(header) || header.kind() == 'b') {
      throw new BadModelException(TEXTS.format("array.whole", name, header.items()));
    }
    double[] values = doubles(progress);
    int[] ids = new int[values.length];
    for (int i = 0; i < ids.length; i++) {
      stopSometimes(i, progress);
      double value = values[i];
      ids[i] = (int) value;
      if (ids[i] != value || value < 0) {
        throw new BadModelException(TEXTS.format("array.id", name, plain(value)));
      }
      if (header.kind() == 'f' && value > NpyNumbers.lastWhole(header)) {
        String last = plain(NpyNumbers.lastWhole(header));
        throw new BadModelException(TEXTS.format("array.rounded", name, header.items(), last));
      }
    }
    return ids;
  }

  private static String plain(double value) {
    boolean whole = Double.isFinite(value) && value == Math.rint(value);
    return whole ? new BigDecimal(value).toPlainString() : Double.toString(value);
  }

  /** The only number of an array without dimensions, or of one with a single item. */
  double number() throws IOException {
    if (!NpyNumbers.isKnown(header) || header.kind() == 'b') {
      throw new BadModelException(TEXTS.format("array.number", name, header.items()));
    }
    if (items != 1) {
      throw new BadModelException(TEXTS.format("array.single", name));
    }
    return doubles(Progress.NONE)[0];
  }

  /** The text of a single item. */
  String text() throws IOException {
    if (header.kind() != 'U' || header.shape().length != 0) {
      throw new BadModelException(TEXTS.format("array.text", name));
    }
    byte[] bytes = in.readNBytes(header.itemBytes());
    verify();
    String text =
        new String(
            bytes, header.bigEndian() ? StandardCharsets.UTF_32BE : StandardCharsets.UTF_32LE);
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }

  /** Takes some items from the buffer, the first of which has a number. */
  @FunctionalInterface
  private interface Chunk {
    void take(ByteBuffer bytes, int from, int count);
  }

  private void eachChunk(Chunk chunk, Progress progress) throws IOException {
    byte[] bytes = new byte[CHUNK];
    int perChunk = CHUNK / header.itemBytes();
    for (int done = 0; done < items; ) {
      progress.stopIfCancelled();
      int count = Math.min(perChunk, items - done);
      in.readFully(bytes, 0, count * header.itemBytes());
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      buffer.order(header.bigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
      chunk.take(buffer, done, count);
      done += count;
    }
    verify();
  }

  /** Compares what was read with the checksum that every zip entry has. */
  private void verify() throws IOException {
    if (in.read() >= 0) {
      throw new BadModelException(TEXTS.format("array.more", name));
    }
    if (checked.getChecksum().getValue() != entry.getCrc()) {
      throw new BadModelException(TEXTS.format("array.damaged", name));
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
