package org.cinefactor.catalog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * The scores of documents for what is typed: fixed points for how each word is found and for the
 * title, and falling ones for how well known a movie is. The best are found as in MaxScore (Turtle
 * and Flood, 1995): once so many are held, documents that nothing but the cheap ways bring cannot
 * get among them, and since popularity falls, that is true of ever more ways.
 */
final class TitleScores {
  private static final Comparator<Scored> WORST_FIRST =
      Comparator.comparingDouble(Scored::score)
          .thenComparing(Comparator.comparingInt(Scored::document).reversed());

  private final float[] popularity;
  private final List<List<Way>> groups = new ArrayList<>();

  /** The points that every document has for its words, found in the cheapest way or not at all. */
  private float least;

  /**
   * @param popularity the points of each document for how well known it is, falling
   */
  TitleScores(float[] popularity) {
    this.popularity = popularity;
  }

  private record Scored(int document, double score) {}

  private record Way(FixedBitSet documents, float points, float more) {}

  /**
   * Adds ways to get points, of which each document gets those of its dearest.
   *
   * @param everywhere whether every document that is asked for is found in one of them
   */
  void add(List<TitleQuery.Way> ways, boolean everywhere, TitleDocuments index) throws IOException {
    double cheapest = ways.stream().mapToDouble(TitleQuery.Way::points).min().orElse(0);
    float free = everywhere ? (float) cheapest : 0;
    least += free;
    var group = new ArrayList<Way>();
    for (TitleQuery.Way way : ways) {
      group.add(new Way(index.matching(way.query()), way.points(), way.points() - free));
    }
    group.sort(Comparator.comparingDouble(Way::points).reversed());
    groups.add(group);
  }

  /** So many of some documents, best first; the smaller number first where scores are the same. */
  int[] best(FixedBitSet documents, int limit) {
    List<Way> ways =
        groups.stream()
            .flatMap(List::stream)
            .filter(way -> way.more > 0)
            .sorted(Comparator.comparingDouble(Way::more))
            .toList();
    var best = new PriorityQueue<Scored>(WORST_FIRST);
    FixedBitSet candidates = documents;
    int without = 0;
    float most = least;
    int d = limit == 0 ? DocIdSetIterator.NO_MORE_DOCS : next(candidates, 0);
    while (d != DocIdSetIterator.NO_MORE_DOCS) {
      float score = score(d);
      if (best.size() < limit) {
        best.add(new Scored(d, score));
      } else if (score > best.element().score) {
        best.remove();
        best.add(new Scored(d, score));
      }
      d = next(candidates, d + 1);
      while (d != DocIdSetIterator.NO_MORE_DOCS
          && best.size() == limit
          && most + popularity[d] <= best.element().score) {
        if (without == ways.size()) {
          d = DocIdSetIterator.NO_MORE_DOCS;
        } else {
          candidates = among(documents, ways.subList(without, ways.size()));
          most += ways.get(without).more;
          without++;
          d = next(candidates, d);
        }
      }
    }
    return best.stream().sorted(WORST_FIRST.reversed()).mapToInt(Scored::document).toArray();
  }

  private static FixedBitSet among(FixedBitSet documents, List<Way> ways) {
    var among = new FixedBitSet(documents.length());
    ways.forEach(way -> among.or(way.documents));
    among.and(documents);
    return among;
  }

  /** The first document of a set that is not before a place. */
  static int next(FixedBitSet set, int from) {
    return from < set.length() ? set.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
  }

  private float score(int document) {
    float score = popularity[document];
    for (List<Way> group : groups) {
      for (Way way : group) {
        if (way.documents.get(document)) {
          score += way.points;
          break;
        }
      }
    }
    return score;
  }
}
