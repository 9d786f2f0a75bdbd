package org.cinefactor.profile.exchange.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * The check that an XML file in UTF-8 is in UTF-8. The parser throws where it is not, and prints
 * the fault on standard error as well, which nobody can turn off.
 */
final class XmlEncoding {
  private static final int HEAD = 200;
  private static final int CHUNK = 8192;
  private static final Pattern OTHER =
      Pattern.compile("encoding\\s*=\\s*[\"'](?!utf-?8[\"'])", Pattern.CASE_INSENSITIVE);

  private XmlEncoding() {}

  /** The first line, from 1, with bytes that are no UTF-8; empty where the file is in another. */
  static OptionalLong lineThatIsNotUtf8(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
    boolean wide = contains(head, (byte) 0) || startsWith(head, 0xFE) || startsWith(head, 0xFF);
    if (wide || OTHER.matcher(new String(head, StandardCharsets.ISO_8859_1)).find()) {
      return OptionalLong.empty();
    }
    var in = ByteBuffer.wrap(bytes);
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var out = CharBuffer.allocate(CHUNK);
    while (true) {
      var result = decoder.decode(in, out.clear(), true);
      if (result.isError()) {
        return OptionalLong.of(1 + newlines(bytes, in.position()));
      }
      if (result.isUnderflow()) {
        return OptionalLong.empty();
      }
    }
  }

  private static boolean startsWith(byte[] head, int first) {
    return head.length > 0 && (head[0] & 0xFF) == first;
  }

  private static boolean contains(byte[] head, byte wanted) {
    for (byte b : head) {
      if (b == wanted) {
        return true;
      }
    }
    return false;
  }

  private static long newlines(byte[] bytes, int end) {
    long lines = 0;
    for (int i = 0; i < end; i++) {
      lines += bytes[i] == '\n' ? 1 : 0;
    }
    return lines;
  }
}
