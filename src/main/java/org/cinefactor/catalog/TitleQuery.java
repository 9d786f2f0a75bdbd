package org.cinefactor.catalog;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The query that stands for what is typed. Every word must be found, little ones (the, of) may be
 * missing; the last one may be unfinished. A movie's score is the sum of fixed points for how each
 * word is found, for a title that begins with or is what was typed, and for how well known the
 * movie is.
 */
final class TitleQuery {
  static final String WORDS = "words";
  static final String TITLE = "title";

  /** The first letters of words and titles, up to {@value #SHORT} of them. */
  static final String BEGINNINGS = "beginnings";

  static final String TITLE_BEGINNINGS = "title-beginnings";
  static final String FEATURES = "features";
  static final String KNOWN = "known";

  /** Up to so many letters, the words that begin with them need not be gathered one by one. */
  static final int SHORT = 4;

  private static final float EXACT = 10;
  private static final float UNFINISHED = 8;
  private static final float MISTYPED = 3;
  private static final float BEGINS = 4;
  private static final float WHOLE = 2;

  /** What the best known movie gets. */
  private static final double MOST_KNOWN = 6;

  private static final int MOST_LETTERS = 300;
  private static final int MOST_WORDS = 32;
  private static final int SHORTEST_MISTYPED = 4;

  private final List<List<String>> chunks;
  private final String plain;

  /** What is typed; of what is longer than any title, the beginning counts. */
  TitleQuery(String typed) {
    String text = typed.substring(0, Math.min(typed.length(), MOST_LETTERS));
    List<List<String>> all = TitleWords.chunks(text);
    this.chunks = all.subList(0, Math.min(all.size(), MOST_WORDS));
    this.plain = TitleWords.plain(text);
  }

  boolean isEmpty() {
    return chunks.isEmpty();
  }

  /** Words as they are typed. */
  Query strict(double mostKnown) {
    return query(mostKnown, false);
  }

  /** Also words of four letters or more with one wrong, missing, added or swapped letter. */
  Query forgiving(double mostKnown) {
    return query(mostKnown, true);
  }

  private Query query(double mostKnown, boolean mistyped) {
    var all = new BooleanQuery.Builder();
    boolean insist = false;
    for (int i = 0; i < chunks.size(); i++) {
      List<Query> ways = ways(chunks.get(i), i == chunks.size() - 1, mistyped);
      boolean little = chunks.size() > 1 && TitleWords.little(String.join("", chunks.get(i)));
      insist |= !little;
      all.add(new DisjunctionMaxQuery(ways, 0), little ? Occur.SHOULD : Occur.MUST);
    }
    if (!insist) {
      all.setMinimumNumberShouldMatch(chunks.size());
    }
    var ranked = new BooleanQuery.Builder().add(all.build(), Occur.MUST);
    ranked.add(points(begins(TITLE, TITLE_BEGINNINGS, plain), BEGINS), Occur.SHOULD);
    ranked.add(points(new TermQuery(new Term(TITLE, plain)), WHOLE), Occur.SHOULD);
    if (mostKnown > 0) {
      float weight = (float) (MOST_KNOWN / Math.log1p(mostKnown));
      ranked.add(FeatureField.newLogQuery(FEATURES, KNOWN, weight, 1), Occur.SHOULD);
    }
    return ranked.build();
  }

  private static List<Query> ways(List<String> parts, boolean last, boolean mistyped) {
    String joined = String.join("", parts);
    var ways = new ArrayList<Query>();
    ways.add(points(term(joined), EXACT));
    if (parts.size() > 1) {
      var each = new BooleanQuery.Builder();
      parts.forEach(part -> each.add(term(part), Occur.MUST));
      ways.add(points(each.build(), EXACT));
    }
    if (!TitleWords.digits(joined).equals(joined)) {
      ways.add(points(term(TitleWords.digits(joined)), UNFINISHED));
    }
    if (last) {
      ways.add(points(begins(WORDS, BEGINNINGS, joined), UNFINISHED));
    }
    if (mistyped && joined.length() >= SHORTEST_MISTYPED) {
      ways.add(points(new FuzzyQuery(new Term(WORDS, joined), 1), MISTYPED));
    }
    return ways;
  }

  private static Query begins(String field, String beginnings, String start) {
    return start.isEmpty() || start.length() > SHORT
        ? new PrefixQuery(new Term(field, start))
        : new TermQuery(new Term(beginnings, start));
  }

  private static Query term(String word) {
    return new TermQuery(new Term(WORDS, word));
  }

  private static Query points(Query query, float points) {
    return new BoostQuery(new ConstantScoreQuery(query), points);
  }
}
