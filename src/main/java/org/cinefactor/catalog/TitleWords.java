package org.cinefactor.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Words as the search compares them: lower case, without accents and punctuation. What punctuation
 * holds together counts both ways: {@code Spider-Man} is {@code spider}, {@code man} and {@code
 * spiderman}.
 */
public final class TitleWords {
  /** Words that may be missing on either side. */
  private static final Set<String> LITTLE =
      Set.of(
          "the", "a", "an", "le", "la", "les", "l", "el", "il", "der", "die", "das", "and", "of");

  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("ii", "2"),
          Map.entry("iii", "3"),
          Map.entry("iv", "4"),
          Map.entry("vi", "6"),
          Map.entry("vii", "7"),
          Map.entry("viii", "8"),
          Map.entry("ix", "9"),
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("eleven", "11"),
          Map.entry("twelve", "12"),
          Map.entry("thirteen", "13"));

  private TitleWords() {}

  /**
   * The text cut at its spaces, and what stands between two of them at its punctuation: {@code
   * [[spider, man], [2]]}. Chunks without a letter or digit are left out.
   */
  public static List<List<String>> chunks(String text) {
    String folded = fold(text);
    var chunks = new ArrayList<List<String>>();
    List<String> parts = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        start = start < 0 ? i : start;
        continue;
      }
      if (start >= 0) {
        parts.add(folded.substring(start, i));
        start = -1;
      }
      if (c == '&') {
        parts.add("and");
      }
      if (Character.isWhitespace(c) && !parts.isEmpty()) {
        chunks.add(parts);
        parts = new ArrayList<>();
      }
    }
    return chunks;
  }

  /**
   * Every word under which a text is found: parts, joined chunks, joined neighbours, digits for
   * numbers.
   */
  static Set<String> indexed(String text) {
    var words = new LinkedHashSet<String>();
    String before = "";
    for (List<String> parts : chunks(text)) {
      String joined = String.join("", parts);
      words.addAll(parts);
      words.add(joined);
      words.add(before + joined);
      parts.forEach(part -> words.add(digits(part)));
      before = joined;
    }
    return words;
  }

  /** The text without punctuation, one space between words, without an article in front. */
  static String plain(String text) {
    List<String> words = new ArrayList<>();
    chunks(text).forEach(parts -> words.add(String.join("", parts)));
    if (words.size() > 1 && little(words.getFirst())) {
      words.removeFirst();
    }
    return String.join(" ", words);
  }

  /** A number's digits, or the word itself. */
  public static String digits(String word) {
    return NUMBERS.getOrDefault(word, word);
  }

  /** True if a word says too little to insist on it. */
  static boolean little(String word) {
    return LITTLE.contains(word);
  }

  private static String fold(String text) {
    char[] in = text.toLowerCase(Locale.ROOT).toCharArray();
    char[] out = new char[4 * in.length];
    return new String(out, 0, ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length));
  }
}
