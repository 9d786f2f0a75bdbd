package org.cinefactor.dataset.layout;

/**
 * The spelling of whole numbers in tables: digits, perhaps with the {@code .0} that pandas writes
 * behind them where a column has gaps. Looked at letter by letter: a new process reads each id of a
 * table before a pattern would be compiled.
 */
public final class WholeNumber {
  private WholeNumber() {}

  /** True for one that may have a minus in front. */
  public static boolean isSigned(String field) {
    return isFrom(field, field.startsWith("-") ? 1 : 0);
  }

  /** True for one without a sign. */
  public static boolean is(String field) {
    return isFrom(field, 0);
  }

  private static boolean isFrom(String field, int start) {
    int point = digitsEnd(field, start);
    if (point == start) {
      return false;
    }
    int end = point;
    if (end < field.length() && field.charAt(end) == '.') {
      end++;
      while (end < field.length() && field.charAt(end) == '0') {
        end++;
      }
    }
    return end == field.length();
  }

  /** Its digits without leading zeros; a zero remains. */
  public static String digits(String number) {
    int end = digitsEnd(number, 0);
    int start = 0;
    while (start < end - 1 && number.charAt(start) == '0') {
      start++;
    }
    return number.substring(start, end);
  }

  private static int digitsEnd(String field, int start) {
    int end = start;
    while (end < field.length() && field.charAt(end) >= '0' && field.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
