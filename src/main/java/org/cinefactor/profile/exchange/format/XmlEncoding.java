package org.cinefactor.profile.exchange.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cinefactor.csv.ByteOrderMark;
import org.cinefactor.profile.exchange.row.ExchangeException;
import org.cinefactor.text.Texts;

/**
 * The letters of an XML file, in the encoding that its first bytes or its declaration say (XML 1.0,
 * appendix F), else in UTF-8. The parser is given letters, never bytes: where bytes are none of
 * their encoding it prints the fault on standard error, which nobody can turn off.
 */
final class XmlEncoding {
  private static final Texts TEXTS = Texts.of(XmlEncoding.class);

  private static final int HEAD = 200;
  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"'>]*)[\"']");

  private XmlEncoding() {}

  /**
   * The text of a file.
   *
   * @throws ExchangeException when the encoding is unknown, or the bytes are none of it
   */
  static String text(String name, byte[] bytes) throws ExchangeException {
    Optional<Charset> marked = marked(bytes);
    Optional<String> declared = declared(bytes);
    Charset charset = marked.orElse(StandardCharsets.UTF_8);
    if (marked.isEmpty() && declared.isPresent()) {
      charset = named(name, declared.get());
    }
    CharsetDecoder decoder = charset.newDecoder();
    var in = ByteBuffer.wrap(bytes);
    var out =
        CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    long line = 1 + out.flip().chars().filter(letter -> letter == '\n').count();
    if (result.isError()) {
      boolean said = marked.isPresent() || declared.isPresent();
      throw new ExchangeException(
          said
              ? TEXTS.format("xml.encoding", name, line, charset.name())
              : TEXTS.format("xml.noEncoding", name, line, charset.name()));
    }
    String text = out.toString();
    return text.startsWith(ByteOrderMark.LETTER) ? text.substring(1) : text;
  }

  /** Encoding by the first bytes: a byte order mark, or two bytes for each letter. */
  private static Optional<Charset> marked(byte[] bytes) {
    Optional<Charset> mark = ByteOrderMark.of(bytes).map(ByteOrderMark::charset);
    if (mark.isPresent() || bytes.length < 2) {
      return mark;
    }
    if (bytes[0] == 0 && bytes[1] == '<') {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return bytes[0] == '<' && bytes[1] == 0
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  private static Optional<String> declared(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
    Matcher found = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
    return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
  }

  private static Charset named(String file, String encoding) throws ExchangeException {
    try {
      Charset charset = Charset.forName(encoding);
      // Whoever says so in letters of one byte is mistaken.
      return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
          ? StandardCharsets.UTF_8
          : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new ExchangeException(TEXTS.format("xml.unknownEncoding", file), e);
    }
  }
}
