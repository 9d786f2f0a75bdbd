package org.cinefactor.dataset;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.IntUnaryOperator;
import org.cinefactor.progress.Progress;

/** Numbers, texts in UTF-8 behind their length, and arrays, the highest byte first. */
final class BinaryOutput {
  static final int CHUNK = 1 << 20;

  private final DataOutputStream out;
  private final Progress progress;

  BinaryOutput(OutputStream out, Progress progress) {
    this.out = new DataOutputStream(out);
    this.progress = progress;
  }

  void whole(int value) throws IOException {
    out.writeInt(value);
  }

  void number(long value) throws IOException {
    out.writeLong(value);
  }

  void text(String value) throws IOException {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  void wholes(int length, IntUnaryOperator value) throws IOException {
    byte[] bytes = new byte[CHUNK];
    ByteBuffer chunk = ByteBuffer.wrap(bytes);
    for (int i = 0; i < length; i++) {
      chunk.putInt(value.applyAsInt(i));
      writeIfFull(chunk, bytes);
    }
    out.write(bytes, 0, chunk.position());
  }

  void shorts(int length, IntUnaryOperator value) throws IOException {
    byte[] bytes = new byte[CHUNK];
    ByteBuffer chunk = ByteBuffer.wrap(bytes);
    for (int i = 0; i < length; i++) {
      chunk.putShort((short) value.applyAsInt(i));
      writeIfFull(chunk, bytes);
    }
    out.write(bytes, 0, chunk.position());
  }

  private void writeIfFull(ByteBuffer chunk, byte[] bytes) throws IOException {
    if (!chunk.hasRemaining()) {
      progress.stopIfCancelled();
      out.write(bytes);
      chunk.clear();
    }
  }
}
