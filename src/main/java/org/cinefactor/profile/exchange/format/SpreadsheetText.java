package org.cinefactor.profile.exchange.format;

/** A text in a cell that a spreadsheet must not take for a formula: an apostrophe stands before. */
public final class SpreadsheetText {
  private static final String BEGINNINGS = "=+-@\t\r";

  private SpreadsheetText() {}

  /** The text as it is written. */
  public static String harmless(String text) {
    return isFormula(text, 0) || (text.startsWith("'") && isFormula(text, 1)) ? "'" + text : text;
  }

  /** The text that was written so. */
  public static String read(String cell) {
    boolean marked =
        cell.startsWith("'")
            && (isFormula(cell, 1) || (cell.startsWith("''") && isFormula(cell, 2)));
    return marked ? cell.substring(1) : cell;
  }

  private static boolean isFormula(String text, int at) {
    return at < text.length() && BEGINNINGS.indexOf(text.charAt(at)) >= 0;
  }
}
