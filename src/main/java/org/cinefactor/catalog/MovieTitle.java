package org.cinefactor.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title as MovieLens writes it, taken apart: {@code City of Lost Children, The (Cité des enfants
 * perdus, La) (1995)}.
 *
 * @param main the title itself with its article in front: {@code The City of Lost Children}
 * @param others further titles, which MovieLens puts in parentheses: {@code La Cité des enfants
 *     perdus}
 * @param year the (first) year, where there is one
 */
public record MovieTitle(String main, List<String> others, OptionalInt year) {
  private static final int YEAR = 4;

  /** So many letters of a title count; no real title is longer. */
  static final int LONGEST = 1000;

  private static final String ELLIPSIS = "…";

  /** {@code 1995}, also of a series: {@code 2007-}, {@code 1975-1979}, {@code 2006–2007}. */
  private static final Pattern YEARS = Pattern.compile("\\d{4}(?:\\s*[-–—]\\s*(?:\\d{4})?)?");

  private static final Pattern ALSO_KNOWN_AS =
      Pattern.compile("^a\\.?k\\.?a\\.?\\s+", Pattern.CASE_INSENSITIVE);

  private static final Set<String> ARTICLES =
      Set.of(
          ("the a an la le les l' l’ un une des el los las lo il gli i uno una der die das den det"
                  + " de het een en et ein eine o os as um uma")
              .split(" "));

  public MovieTitle {
    others = List.copyOf(others);
  }

  /** Takes a title apart, of which no more than 1,000 letters are looked at. */
  public static MovieTitle parse(String title) {
    String rest = shortened(title.strip());
    var others = new ArrayList<String>();
    OptionalInt year = year(rest);
    int open = openingBehind(rest);
    if (year.isPresent()) {
      rest = rest.substring(0, open).strip();
      open = openingBehind(rest);
    }
    while (open > 0) {
      others.addFirst(articleFirst(inside(rest, open)));
      rest = rest.substring(0, open).strip();
      open = openingBehind(rest);
    }
    return new MovieTitle(articleFirst(rest), others, year);
  }

  /** The title itself, or the beginning of one with more letters than 1,000, and an ellipsis. */
  static String shortened(String title) {
    if (title.length() <= LONGEST) {
      return title;
    }
    int end = LONGEST - ELLIPSIS.length();
    boolean parted = Character.isHighSurrogate(title.charAt(end - 1));
    return title.substring(0, parted ? end - 1 : end) + ELLIPSIS;
  }

  /** True for a lower-case word that is an article, in one of the languages of movies. */
  public static boolean isArticle(String word) {
    return ARTICLES.contains(word);
  }

  /** The year alone, of a title without spaces around it. */
  static OptionalInt year(String title) {
    int plain = title.length() - YEAR - 2;
    if (plain > 0 && isPlainYear(title, plain)) {
      return OptionalInt.of(Integer.parseInt(title, plain + 1, plain + 1 + YEAR, 10));
    }
    int open = openingBehind(title);
    return open > 0 && YEARS.matcher(inside(title, open)).matches()
        ? OptionalInt.of(Integer.parseInt(inside(title, open), 0, YEAR, 10))
        : OptionalInt.empty();
  }

  /** Nearly all are four digits in parentheses, which are seen sooner without a pattern. */
  private static boolean isPlainYear(String title, int open) {
    boolean plain = title.charAt(open) == '(' && title.charAt(open + YEAR + 1) == ')';
    for (int i = open + 1; i <= open + YEAR && plain; i++) {
      plain = title.charAt(i) >= '0' && title.charAt(i) <= '9';
    }
    return plain;
  }

  /** The title and the others in parentheses, without the year. */
  public String name() {
    return others.isEmpty() ? main : main + " (" + String.join(") (", others) + ")";
  }

  /** The further titles without the words that say so. */
  public List<String> otherTitles() {
    return others.isEmpty()
        ? others
        : others.stream().map(other -> ALSO_KNOWN_AS.matcher(other).replaceFirst("")).toList();
  }

  /**
   * Index at which the last parentheses open, if the text ends with them and has more before; else
   * -1.
   */
  private static int openingBehind(String text) {
    int depth = 0;
    for (int i = text.length() - 1; i > 0; i--) {
      depth += text.charAt(i) == ')' ? 1 : text.charAt(i) == '(' ? -1 : 0;
      if (depth == 0) {
        return text.charAt(i) == '(' ? i : -1;
      }
    }
    return -1;
  }

  private static String inside(String text, int open) {
    return text.substring(open + 1, text.length() - 1).strip();
  }

  private static String articleFirst(String title) {
    int comma = title.lastIndexOf(", ");
    if (comma < 1) {
      return title;
    }
    String article = title.substring(comma + 2);
    if (!ARTICLES.contains(article.toLowerCase(Locale.ROOT))) {
      return title;
    }
    Matcher known = ALSO_KNOWN_AS.matcher(title);
    int start = known.find() ? known.end() : 0;
    String space = article.endsWith("'") || article.endsWith("’") ? "" : " ";
    return title.substring(0, start) + article + space + title.substring(start, comma);
  }
}
