package org.cinefactor.csv;

/**
 * Text escaped for a cell, so that a spreadsheet does not take it for a formula: an apostrophe
 * stands before.
 */
public final class SpreadsheetText {
  private static final String BEGINNINGS = "=+-@\t\r";

  private SpreadsheetText() {}

  /** The text as it is written. */
  public static String harmless(String text) {
    return isFormula(text, apostrophes(text)) ? "'" + text : text;
  }

  /** The text that was written so. */
  public static String read(String cell) {
    int apostrophes = apostrophes(cell);
    return apostrophes > 0 && isFormula(cell, apostrophes) ? cell.substring(1) : cell;
  }

  /** The number of apostrophes that the text begins with. */
  private static int apostrophes(String text) {
    int count = 0;
    while (count < text.length() && text.charAt(count) == '\'') {
      count++;
    }
    return count;
  }

  private static boolean isFormula(String text, int at) {
    return at < text.length() && BEGINNINGS.indexOf(text.charAt(at)) >= 0;
  }
}
