package org.cinefactor.evaluate;

import java.util.List;
import java.util.Set;

/**
 * Ranking metrics of one list at k places, with binary relevance (Järvelin and Kekäläinen, 2002,
 * for nDCG). A list shorter than k is judged as if irrelevant movies filled it.
 */
final class ListMetrics {
  private ListMetrics() {}

  /**
   * Normalised discounted cumulative gain: Σ 1/log₂(place + 1) over the hits, divided by what the
   * best possible list of k places has (Järvelin and Kekäläinen 2002).
   *
   * @param list movie ids, best first; only the first k count
   * @param relevant movie ids
   * @param k at least 1
   * @return 0 to 1; 0 when nothing is relevant
   */
  static double ndcg(List<Integer> list, Set<Integer> relevant, int k) {
    double gain = 0;
    double ideal = 0;
    for (int place = 0; place < k; place++) {
      double discount = Math.log(2) / Math.log(place + 2.0);
      gain += place < list.size() && relevant.contains(list.get(place)) ? discount : 0;
      ideal += place < relevant.size() ? discount : 0;
    }
    return ideal == 0 ? 0 : gain / ideal;
  }

  /** Hits among the first k, of as many as there could be: hits / min(k, relevant). */
  static double recall(List<Integer> list, Set<Integer> relevant, int k) {
    return relevant.isEmpty() ? 0 : (double) hits(list, relevant, k) / Math.min(k, relevant.size());
  }

  /** The share of the k places that are hits. */
  static double precision(List<Integer> list, Set<Integer> relevant, int k) {
    return (double) hits(list, relevant, k) / k;
  }

  private static long hits(List<Integer> list, Set<Integer> relevant, int k) {
    if (k < 1) {
      throw new IllegalArgumentException("a list is judged at 1 place or more, not " + k);
    }
    return list.stream().limit(k).filter(relevant::contains).count();
  }
}
