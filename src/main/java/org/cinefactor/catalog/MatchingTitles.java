package org.cinefactor.catalog;

import java.io.IOException;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** The documents that match what is typed and a condition, and the best of them. */
final class MatchingTitles {
  private final TitleScores scores;
  private final FixedBitSet documents;
  private final int matches;

  /**
   * @param words what must, or may, be found
   * @param bonuses what brings more points
   * @param popularity the points of each document for how well known it is, falling
   * @param fits asked of each document that matches
   */
  MatchingTitles(
      TitleDocuments index,
      List<TitleQuery.Word> words,
      List<TitleQuery.Way> bonuses,
      float[] popularity,
      IntPredicate fits)
      throws IOException {
    this.scores = new TitleScores(popularity);
    this.documents = index.all();
    for (TitleQuery.Word word : words) {
      scores.add(word.ways(), word.demanded(), index);
      if (word.demanded()) {
        FixedBitSet found = index.none();
        for (TitleQuery.Way way : word.ways()) {
          found.or(index.matching(way.query()));
        }
        documents.and(found);
      }
    }
    for (TitleQuery.Way bonus : bonuses) {
      scores.add(List.of(bonus), /* everywhere= */ false, index);
    }
    this.matches = documents.cardinality();
    for (int d = next(0); d != DocIdSetIterator.NO_MORE_DOCS; d = next(d + 1)) {
      if (!fits.test(d)) {
        documents.clear(d);
      }
    }
  }

  private int next(int from) {
    return TitleScores.next(documents, from);
  }

  /** The number of movies that match the query, those that do not fit included. */
  int matches() {
    return matches;
  }

  /** The number of those that match and fit. */
  int fitting() {
    return documents.cardinality();
  }

  /** All that match and fit, in their order. */
  IntStream stream() {
    return IntStream.iterate(next(0), d -> d != DocIdSetIterator.NO_MORE_DOCS, d -> next(d + 1));
  }

  /** So many of them, by their scores; the smaller number first where these are the same. */
  int[] best(int limit) {
    return scores.best(documents, limit);
  }
}
