package org.cinefactor.dataset.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.cinefactor.csv.ByteOrderMark;
import org.cinefactor.dataset.guess.TableSample;

/**
 * The conversion of a text to UTF-8 with line feeds, from UTF-16 or from line ends that are
 * carriage returns alone. Any other text passes as it is, without its byte order mark: separators
 * and digits are single bytes in it.
 */
final class Utf8Text extends InputStream {
  private static final int CHARACTERS = 1 << 14;

  private final Reader in;
  private final Charset written;
  private final char[] characters = new char[CHARACTERS];
  private byte[] bytes = new byte[0];
  private int at;
  private boolean afterReturn;

  private Utf8Text(Reader in, Charset written) {
    this.in = in;
    this.written = written;
  }

  /** A file as text that can be scanned. */
  static InputStream of(InputStream in, TableSample sample) throws IOException {
    if (sample.singleBytes() && !sample.carriageReturns()) {
      return withoutMark(in);
    }
    // Where all that matters is single bytes, the others pass as they are.
    Charset read = sample.singleBytes() ? StandardCharsets.ISO_8859_1 : sample.charset();
    Charset written = sample.singleBytes() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    return withoutMark(new Utf8Text(new InputStreamReader(in, read), written));
  }

  /** The encoding of what comes out. */
  static Charset charset(TableSample sample) {
    return sample.singleBytes() ? sample.charset() : StandardCharsets.UTF_8;
  }

  private static InputStream withoutMark(InputStream in) throws IOException {
    int length = ByteOrderMark.UTF_8.length();
    var whole = new PushbackInputStream(in, length);
    byte[] start = whole.readNBytes(length);
    if (!ByteOrderMark.UTF_8.begins(start)) {
      whole.unread(start);
    }
    return whole;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    while (at == bytes.length) {
      if (!fill()) {
        return -1;
      }
    }
    int count = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, into, from, count);
    at += count;
    return count;
  }

  private boolean fill() throws IOException {
    int count = in.read(characters, 0, CHARACTERS - 1);
    if (count < 0) {
      return false;
    }
    if (Character.isHighSurrogate(characters[count - 1])) {
      count += Math.max(0, in.read(characters, count, 1));
    }
    var text = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      char c = characters[i];
      if (c == '\r') {
        text.append('\n');
      } else if (c != '\n' || !afterReturn) {
        text.append(c);
      }
      afterReturn = c == '\r';
    }
    bytes = text.toString().getBytes(written);
    at = 0;
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
