package org.cinefactor.nmf.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import org.cinefactor.progress.Progress;

/**
 * CRC-32, as 8 hexadecimal digits, over what a model file holds: the components row after row and
 * the singular values as little-endian 64 bit floats, the ids as little-endian 64 bit integers, the
 * settings in UTF-8; in the order components, ids, singular values, settings; then further arrays
 * in the order of the file, as the components. It tells that arrays do not belong together, whoever
 * packed them; it is no proof against somebody who means harm.
 */
final class Checksum {
  private static final int CHUNK = 8192;

  private final CRC32 sum = new CRC32();
  private final Progress progress;
  private final ByteBuffer buffer = ByteBuffer.allocate(8 * CHUNK).order(ByteOrder.LITTLE_ENDIAN);

  Checksum(Progress progress) {
    this.progress = progress;
  }

  static String of(
      double[][] q,
      int[] ids,
      double[] singularValues,
      String settings,
      List<NamedArray> arrays,
      Progress progress) {
    Checksum all = new Checksum(progress);
    for (double[] component : q) {
      all.add(component);
    }
    return all.after(ids, singularValues, settings, arrays);
  }

  /** Adds all that comes behind the components, and ends. */
  String after(int[] ids, double[] singularValues, String settings, List<NamedArray> arrays) {
    for (int id : ids) {
      add(id);
    }
    flush();
    add(singularValues);
    sum.update(settings.getBytes(StandardCharsets.UTF_8));
    arrays.forEach(array -> add(array.values()));
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }

  /** Adds components, all of them or the next one. */
  void add(double[] values) {
    for (int from = 0; from < values.length; from += CHUNK) {
      progress.stopIfCancelled();
      int count = Math.min(CHUNK, values.length - from);
      buffer.asDoubleBuffer().put(values, from, count);
      sum.update(buffer.array(), 0, 8 * count);
    }
  }

  private void add(long value) {
    buffer.putLong(value);
    if (!buffer.hasRemaining()) {
      flush();
    }
  }

  private void flush() {
    progress.stopIfCancelled();
    sum.update(buffer.array(), 0, buffer.position());
    buffer.clear();
  }
}
