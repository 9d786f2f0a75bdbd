package org.cinefactor.catalog.match;

/**
 * The Levenshtein distance of two words: how many letters have to be put in, left out or changed to
 * make one of the other.
 */
final class EditDistance {
  private EditDistance() {}

  /** True when it is at most a small number. */
  static boolean atMost(String a, String b, int most) {
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return false;
      }
      int[] swap = above;
      above = row;
      row = swap;
    }
    return above[b.length()] <= most;
  }
}
