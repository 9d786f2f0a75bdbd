package org.cinefactor.catalog;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** The sets of documents that match the queries of one search, each worked out once. */
final class TitleDocuments {
  private final IndexSearcher searcher;
  private final int documents;
  private final Map<Query, FixedBitSet> known = new HashMap<>();

  TitleDocuments(IndexSearcher searcher) {
    this.searcher = searcher;
    this.documents = searcher.getIndexReader().maxDoc();
  }

  /** A set of no document. */
  FixedBitSet none() {
    return new FixedBitSet(documents);
  }

  /** A set of all documents. */
  FixedBitSet all() {
    FixedBitSet all = none();
    all.set(0, documents);
    return all;
  }

  /** All documents that match; not to be changed. */
  FixedBitSet matching(Query query) throws IOException {
    FixedBitSet matching = known.get(query);
    if (matching == null) {
      matching = none();
      add(searcher.rewrite(query), matching);
      known.put(query, matching);
    }
    return matching;
  }

  /** Of many terms, one after the other: Lucene would merge them document by document. */
  private void add(Query query, FixedBitSet to) throws IOException {
    switch (query) {
      case BoostQuery boosted -> add(boosted.getQuery(), to);
      case BooleanQuery any when any.clauses().stream().noneMatch(BooleanClause::isRequired) -> {
        for (BooleanClause clause : any) {
          add(clause.query(), to);
        }
      }
      default -> addEach(query, to);
    }
  }

  private void addEach(Query query, FixedBitSet to) throws IOException {
    Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        DocIdSetIterator iterator = scorer.iterator();
        iterator.nextDoc();
        iterator.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, to, -leaf.docBase);
      }
    }
  }
}
