package org.cinefactor.catalog.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cinefactor.catalog.MovieTitle;
import org.cinefactor.catalog.TitleWords;

/**
 * A title in the one spelling in which titles are compared: lower case, no accents or punctuation,
 * numbers as digits, American words, no "Part" or "Vol." before a number.
 *
 * @param article the article in front, empty when there is none
 * @param words the other words
 * @param key the other words joined, so that Old Boy is Oldboy
 */
record SpelledTitle(String article, List<String> words, String key) {
  /** A word, and whether spaces alone stand around it. */
  private record Word(String text, boolean alone) {}

  private static final Set<String> BEFORE_NUMBERS =
      Set.of("part", "pt", "vol", "volume", "chapter", "episode", "ep", "no", "number");

  private static final Map<String, String> SPELLINGS =
      pairs(
          """
          sixty 60 fifty 50 forty 40 thirty 30 twenty 20 hundred 100 doctor dr mister mr saint st
          versus vs colour color colours colors grey gray theatre theater honour honor favour
          favor favourite favorite harbour harbor neighbour neighbor neighbours neighbors armour
          armor behaviour behavior humour humor rumour rumor labour labor centre center programme
          program jewellery jewelry traveller traveler travellers travelers defence defense
          licence license offence offense tyre tire pyjamas pajamas aluminium aluminum catalogue
          catalog dialogue dialog mum mom neighbourhood neighborhood cheque check ageing aging
          okay ok
          """);

  private static final Map<Character, String> FRACTIONS =
      Map.of('½', " 1/2", '⅓', " 1/3", '⅔', " 2/3", '¼', " 1/4", '¾', " 3/4");

  SpelledTitle {
    words = List.copyOf(words);
  }

  static SpelledTitle of(String title) {
    List<List<String>> chunks = TitleWords.chunks(withFractions(title));
    boolean hasArticle = chunks.size() > 1 && isArticle(chunks.getFirst(), title);
    List<Word> all = new ArrayList<>();
    for (List<String> chunk : hasArticle ? chunks.subList(1, chunks.size()) : chunks) {
      chunk.forEach(word -> all.add(new Word(word, chunk.size() == 1)));
    }
    List<String> words = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean last = i == all.size() - 1;
      if (BEFORE_NUMBERS.contains(all.get(i).text()) && !last && isNumber(all.get(i + 1))) {
        continue;
      }
      boolean counted =
          i > 0 && (BEFORE_NUMBERS.contains(all.get(i - 1).text()) || (last && all.get(i).alone()));
      String word = all.get(i).text();
      words.add(counted ? number(word) : spelled(word));
    }
    String article = hasArticle ? chunks.getFirst().getFirst() : "";
    return new SpelledTitle(article, words, String.join("", words));
  }

  /** {@code A.I.}, and {@code ET} in front of words that are not all capitals, are none. */
  private static boolean isArticle(List<String> chunk, String title) {
    if (chunk.size() > 1 || !MovieTitle.isArticle(chunk.getFirst())) {
      return false;
    }
    String start = title.strip();
    String written = start.substring(0, Math.min(chunk.getFirst().length(), start.length()));
    boolean initials = written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
    return !initials || title.chars().noneMatch(Character::isLowerCase);
  }

  /** True if two titles differ in their article, by having another one or none. */
  boolean articleDiffers(SpelledTitle other) {
    return !article.equals(other.article);
  }

  /** The spelling of a word that counts: there, V is five, and I is one. */
  private static String number(String word) {
    return switch (word) {
      case "v" -> "5";
      case "i" -> "1";
      default -> spelled(word);
    };
  }

  private static String spelled(String word) {
    String digits = TitleWords.digits(word);
    return SPELLINGS.getOrDefault(digits, digits);
  }

  private static boolean isNumber(Word word) {
    String digits = number(word.text());
    return digits.chars().allMatch(Character::isDigit);
  }

  private static String withFractions(String title) {
    if (!hasFraction(title)) {
      return title;
    }
    return title
        .chars()
        .mapToObj(c -> FRACTIONS.getOrDefault((char) c, String.valueOf((char) c)))
        .collect(Collectors.joining());
  }

  private static boolean hasFraction(String title) {
    for (int i = 0; i < title.length(); i++) {
      if (title.charAt(i) > 127 && FRACTIONS.containsKey(title.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, String> pairs(String words) {
    List<String> all = List.of(words.strip().split("\\s+", -1));
    return IntStream.range(0, all.size() / 2)
        .boxed()
        .collect(Collectors.toMap(i -> all.get(2 * i), i -> all.get(2 * i + 1)));
  }
}
