package org.cinefactor.terminal.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Suggestions for misspelt words. */
public final class Suggestions {
  private Suggestions() {}

  /**
   * A message about a word, and behind it the names that it may have been meant for.
   *
   * @param said what is said, such as the word in quotes
   * @param word the word as it was written
   * @param names the names that there are
   */
  public static String with(String said, String word, List<String> names) {
    List<String> near = near(word, names);
    return near.isEmpty() ? said : said + "; did you mean " + String.join(" or ", near) + "?";
  }

  /**
   * The names that have the fewest typing errors, if at most a third of the letters are wrong; to
   * stop early counts as one. Case and hyphens before the name do not count.
   */
  public static List<String> near(String word, List<String> names) {
    String bare = bare(word);
    List<String> near = new ArrayList<>();
    int fewest = Integer.MAX_VALUE;
    for (String name : names) {
      String other = bare(name);
      int errors = errors(bare, other);
      if (!bare.isEmpty() && other.startsWith(bare)) {
        errors = Math.min(errors, 1);
      } else if (errors > bare.length() / 3) {
        continue;
      }
      if (errors < fewest) {
        near.clear();
        fewest = errors;
      }
      if (errors == fewest) {
        near.add(name);
      }
    }
    return near;
  }

  private static String bare(String word) {
    int begin = 0;
    while (begin < word.length() && word.charAt(begin) == '-') {
      begin++;
    }
    return word.substring(begin).toLowerCase(Locale.ROOT);
  }

  /** Letters that are wrong, missing, too many or swapped with their neighbour. */
  private static int errors(String a, String b) {
    int[][] errors = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        errors[i][j] = i == 0 || j == 0 ? i + j : fewest(errors, a, b, i, j);
      }
    }
    return errors[a.length()][b.length()];
  }

  private static int fewest(int[][] errors, String a, String b, int i, int j) {
    char last = a.charAt(i - 1);
    int wrong = errors[i - 1][j - 1] + (last == b.charAt(j - 1) ? 0 : 1);
    int fewest = Math.min(wrong, 1 + Math.min(errors[i - 1][j], errors[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && last == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(fewest, 1 + errors[i - 2][j - 2]) : fewest;
  }
}
