package org.cinefactor.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
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
record MovieTitle(String main, List<String> others, OptionalInt year) {
  /**
   * {@code (1995)}, also of a series: {@code (2007-)}, {@code (1975-1979)}, {@code (2006–2007)}.
   */
  private static final Pattern YEAR =
      Pattern.compile("\\s*\\((\\d{4})(?:\\s*[-–—]\\s*(?:\\d{4})?)?\\s*\\)\\s*$");

  private static final Pattern PARENTHESES_BEHIND =
      Pattern.compile("^(.*\\S)\\s*\\(((?:[^()]|\\([^()]*\\))*)\\)$");

  private static final Pattern ALSO_KNOWN_AS =
      Pattern.compile("^a\\.?k\\.?a\\.?\\s+", Pattern.CASE_INSENSITIVE);

  private static final Pattern ARTICLE_BEHIND =
      Pattern.compile(
          "^(.+), (The|A|An|Le|La|Les|L'|L’|Un|Une|Des|El|Los|Las|Lo|Il|Gli|I|Uno|Una"
              + "|Der|Die|Das|Den|Det|De|Het|Een|En|Et|Ein|Eine|O|Os|As|Um|Uma)$",
          Pattern.CASE_INSENSITIVE);

  MovieTitle {
    others = List.copyOf(others);
  }

  static MovieTitle parse(String title) {
    OptionalInt year = OptionalInt.empty();
    String rest = title.strip();
    Matcher matcher = YEAR.matcher(rest);
    if (matcher.find() && matcher.start() > 0) {
      year = OptionalInt.of(Integer.parseInt(matcher.group(1)));
      rest = rest.substring(0, matcher.start());
    }
    var others = new ArrayList<String>();
    Matcher behind = PARENTHESES_BEHIND.matcher(rest);
    while (behind.matches()) {
      others.addFirst(articleFirst(behind.group(2).strip()));
      rest = behind.group(1);
      behind.reset(rest);
    }
    return new MovieTitle(articleFirst(rest), others, year);
  }

  /** The title and the others in parentheses, without the year. */
  String name() {
    return others.isEmpty() ? main : main + " (" + String.join(") (", others) + ")";
  }

  /** The further titles without the words that say so. */
  List<String> otherTitles() {
    return others.stream().map(other -> ALSO_KNOWN_AS.matcher(other).replaceFirst("")).toList();
  }

  private static String articleFirst(String title) {
    Matcher known = ALSO_KNOWN_AS.matcher(title);
    if (known.find()) {
      return known.group() + articleFirst(title.substring(known.end()));
    }
    Matcher matcher = ARTICLE_BEHIND.matcher(title);
    if (!matcher.matches()) {
      return title;
    }
    String article = matcher.group(2);
    String space = article.endsWith("'") || article.endsWith("’") ? "" : " ";
    return article + space + matcher.group(1);
  }
}
