package org.cinefactor.nmf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * SHA-256 over what a model file holds: the components row after row and the singular values as
 * little-endian 64 bit floats, the ids as little-endian 64 bit integers, the settings in UTF-8; in
 * the order components, ids, singular values, settings; then, where there is a signed fold-in, the
 * gram, the directions, the doubts, the weights, the means and the average, as the components.
 */
final class Checksum {
  private static final int CHUNK = 8192;

  private final MessageDigest digest;
  private final ByteBuffer buffer = ByteBuffer.allocate(8 * CHUNK).order(ByteOrder.LITTLE_ENDIAN);

  private Checksum() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static String of(
      double[] q,
      int[] ids,
      double[] singularValues,
      String settings,
      Optional<SignedFoldIn> foldIn) {
    Checksum sum = new Checksum();
    sum.add(q);
    for (int id : ids) {
      sum.add(id);
    }
    sum.flush();
    sum.add(singularValues);
    sum.digest.update(settings.getBytes(StandardCharsets.UTF_8));
    foldIn.ifPresent(sum::add);
    return HexFormat.of().formatHex(sum.digest.digest());
  }

  private void add(SignedFoldIn foldIn) {
    add(foldIn.kernel().gram());
    add(foldIn.kernel().directionRows());
    add(foldIn.kernel().doubts());
    add(foldIn.weights());
    add(foldIn.means());
    add(foldIn.average());
  }

  private void add(double[] values) {
    for (int from = 0; from < values.length; from += CHUNK) {
      int count = Math.min(CHUNK, values.length - from);
      buffer.asDoubleBuffer().put(values, from, count);
      digest.update(buffer.array(), 0, 8 * count);
    }
  }

  private void add(long value) {
    buffer.putLong(value);
    if (!buffer.hasRemaining()) {
      flush();
    }
  }

  private void flush() {
    digest.update(buffer.array(), 0, buffer.position());
    buffer.clear();
  }
}
