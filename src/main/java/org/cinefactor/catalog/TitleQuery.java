package org.cinefactor.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The query that stands for what is typed. Every word must be found, little ones (the, of) may be
 * missing; the last one may be unfinished. There are points for how each word is found, for a title
 * that begins with or is what was typed, and for how well known the movie is.
 */
final class TitleQuery {
  static final String WORDS = "words";
  static final String TITLE = "title";

  /** The first letters of words and titles, up to {@value #SHORT} of them. */
  static final String BEGINNINGS = "beginnings";

  static final String TITLE_BEGINNINGS = "title-beginnings";

  /** Up to so many letters, the words that begin with them need not be gathered one by one. */
  static final int SHORT = 4;

  private static final float EXACT = 10;
  private static final float UNFINISHED = 8;
  private static final float MISTYPED = 3;
  private static final float BEGINS = 4;
  private static final float WHOLE = 2;

  /** Points of the best known movie. */
  private static final double MOST_KNOWN = 6;

  private static final int MOST_LETTERS = 300;
  private static final int MOST_WORDS = 32;
  private static final int SHORTEST_MISTYPED = 4;
  private static final Pattern YEAR = Pattern.compile("(18|19|20)[0-9]{2}");

  private final List<List<String>> chunks;
  private final String plain;

  /** Parses a query; of one that is longer than any title, the beginning counts. */
  TitleQuery(String typed) {
    String text = typed.substring(0, Math.min(typed.length(), MOST_LETTERS));
    List<List<String>> all = TitleWords.chunks(text);
    this.chunks = all.subList(0, Math.min(all.size(), MOST_WORDS));
    this.plain = TitleWords.plain(text);
  }

  boolean isEmpty() {
    return chunks.isEmpty();
  }

  /** A way in which something is found, and what that is worth. */
  record Way(Query query, float points) {}

  /** A word that is found in any of some ways, and whether it must be. */
  record Word(List<Way> ways, boolean demanded) {}

  /** Words as they are typed. */
  List<Word> strict() {
    return words(false);
  }

  /**
   * Also words of four letters or more with one wrong, missing, added or swapped letter, and years
   * that are one off.
   */
  List<Word> forgiving() {
    return words(true);
  }

  /** The bonuses of a title that begins with, or is, what was typed. */
  List<Way> bonuses() {
    return List.of(
        new Way(begins(TITLE, TITLE_BEGINNINGS, plain), BEGINS),
        new Way(new TermQuery(new Term(TITLE, plain)), WHOLE));
  }

  /**
   * The bonus of a movie for being known, growing with the logarithm of its popularity.
   *
   * @param known by how many
   * @param mostKnown the same of the best known movie
   */
  static float popularityBonus(long known, long mostKnown) {
    double share = mostKnown > 0 ? Math.log1p((double) known) / Math.log1p((double) mostKnown) : 0;
    return (float) (MOST_KNOWN * share);
  }

  private List<Word> words(boolean mistyped) {
    boolean onlyLittle = IntStream.range(0, chunks.size()).allMatch(this::little);
    return IntStream.range(0, chunks.size())
        .mapToObj(i -> new Word(ways(i, mistyped), onlyLittle || !little(i)))
        .toList();
  }

  private boolean little(int chunk) {
    return chunks.size() > 1 && TitleWords.little(String.join("", chunks.get(chunk)));
  }

  private List<Way> ways(int chunk, boolean mistyped) {
    List<String> parts = chunks.get(chunk);
    String joined = String.join("", parts);
    var ways = new ArrayList<Way>();
    ways.add(new Way(term(joined), EXACT));
    if (parts.size() > 1) {
      var each = new BooleanQuery.Builder();
      parts.forEach(part -> each.add(term(part), Occur.MUST));
      ways.add(new Way(each.build(), EXACT));
    }
    if (!TitleWords.digits(joined).equals(joined)) {
      ways.add(new Way(term(TitleWords.digits(joined)), UNFINISHED));
    }
    if (chunk == chunks.size() - 1) {
      ways.add(new Way(begins(WORDS, BEGINNINGS, joined), UNFINISHED));
    }
    if (mistyped && joined.length() >= SHORTEST_MISTYPED) {
      mistyped(joined).forEach(query -> ways.add(new Way(query, MISTYPED)));
    }
    return ways;
  }

  /**
   * A year may be one off, as people remember it; a wrong digit of a number makes another number.
   */
  private static List<Query> mistyped(String word) {
    if (YEAR.matcher(word).matches()) {
      int year = Integer.parseInt(word);
      return List.of(term(Integer.toString(year - 1)), term(Integer.toString(year + 1)));
    }
    boolean number = word.chars().allMatch(Character::isDigit);
    return number ? List.of() : List.of(new FuzzyQuery(new Term(WORDS, word), 1));
  }

  private static Query begins(String field, String beginnings, String start) {
    return start.isEmpty() || start.length() > SHORT
        ? new PrefixQuery(new Term(field, start))
        : new TermQuery(new Term(beginnings, start));
  }

  private static Query term(String word) {
    return new TermQuery(new Term(WORDS, word));
  }
}
