package org.cinefactor.catalog;

/**
 * A text without control characters, which would move a terminal's cursor or colour it, and without
 * those that part lines or paragraphs or turn the direction of what follows them around.
 */
public final class PrintableText {
  private static final String REPLACEMENT = "\uFFFD";

  private PrintableText() {}

  /** The text with a replacement character in place of each of them, in one line. */
  public static String line(String text) {
    return of(text, "");
  }

  /** The same, where lines may end and columns be parted by tabs. */
  public static String lines(String text) {
    return of(text, "\n\r\t");
  }

  private static String of(String text, String kept) {
    int first = 0;
    while (first < text.length() && isPrintable(text.charAt(first), kept)) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    var printable = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (isPrintable(letter, kept)) {
        printable.append(letter);
      } else {
        printable.append(REPLACEMENT);
      }
    }
    return printable.toString();
  }

  private static boolean isPrintable(char letter, String kept) {
    boolean partingOrTurning =
        (letter >= '\u2028' && letter <= '\u202E') || (letter >= '\u2066' && letter <= '\u2069');
    return !partingOrTurning && (!Character.isISOControl(letter) || kept.indexOf(letter) >= 0);
  }
}
