package org.cinefactor.catalog;

import java.io.IOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * The documents that match a query and a condition: first which they are, all of them and without
 * scores, then the best ones, for which most documents need not be scored.
 */
final class MatchingTitles {
  private final IndexSearcher searcher;
  private final Query query;
  private final BitSet documents = new BitSet();
  private int matches;

  /**
   * @param fits asked of each document that matches the query
   */
  MatchingTitles(IndexSearcher searcher, Query query, IntPredicate fits) throws IOException {
    this.searcher = searcher;
    this.query = query;
    searcher.search(query, new Single<>(new Marking(fits)));
  }

  /** The number of movies that match the query, those that do not fit included. */
  int matches() {
    return matches;
  }

  /** All that match and fit. */
  BitSet documents() {
    return documents;
  }

  /** So many of them, by their scores; the smaller number first where these are the same. */
  int[] best(int limit) throws IOException {
    int most = Math.min(limit, documents.cardinality());
    if (most == 0) {
      return new int[0];
    }
    TopScoreDocCollector top = new TopScoreDocCollectorManager(most, null, most).newCollector();
    searcher.search(query, new Single<>(new Narrowed(top)));
    ScoreDoc[] hits = top.topDocs().scoreDocs;
    int[] best = new int[hits.length];
    for (int i = 0; i < best.length; i++) {
      best[i] = hits[i].doc;
    }
    return best;
  }

  /** One collector for the whole index, which is searched by one thread. */
  private record Single<C extends Collector>(C collector) implements CollectorManager<C, C> {
    @Override
    public C newCollector() {
      return collector;
    }

    @Override
    public C reduce(Collection<C> collectors) {
      return collector;
    }
  }

  private final class Marking extends SimpleCollector {
    private final IntPredicate fits;
    private int base;

    Marking(IntPredicate fits) {
      this.fits = fits;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
      base = context.docBase;
    }

    @Override
    public void collect(int document) {
      matches++;
      if (fits.test(base + document)) {
        documents.set(base + document);
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  private final class Narrowed extends FilterCollector {
    Narrowed(Collector in) {
      super(in);
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      return new FilterLeafCollector(super.getLeafCollector(context)) {
        @Override
        public void collect(int document) throws IOException {
          if (documents.get(context.docBase + document)) {
            super.collect(document);
          }
        }
      };
    }
  }
}
