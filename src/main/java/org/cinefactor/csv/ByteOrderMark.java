package org.cinefactor.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A byte order mark, the letter U+FEFF at the beginning of a text, by which its encoding shows. */
public enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8),
  UTF_16BE(StandardCharsets.UTF_16BE),
  UTF_16LE(StandardCharsets.UTF_16LE);

  /** The mark as a letter. */
  public static final String LETTER = "\uFEFF";

  private final Charset charset;

  ByteOrderMark(Charset charset) {
    this.charset = charset;
  }

  /** The mark that a text begins with. */
  public static Optional<ByteOrderMark> of(byte[] text) {
    return Arrays.stream(values()).filter(mark -> mark.begins(text)).findFirst();
  }

  /** True if a text begins with it. */
  public boolean begins(byte[] text) {
    byte[] mark = bytes();
    return text.length >= mark.length && Arrays.equals(text, 0, mark.length, mark, 0, mark.length);
  }

  /** The encoding that it says. */
  public Charset charset() {
    return charset;
  }

  /** The number of its bytes. */
  public int length() {
    return bytes().length;
  }

  private byte[] bytes() {
    return LETTER.getBytes(charset);
  }
}
