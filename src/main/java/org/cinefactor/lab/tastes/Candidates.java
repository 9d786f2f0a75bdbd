package org.cinefactor.lab.tastes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * The filter that leaves out the movies that can never be among the best few, whatever the angle.
 */
final class Candidates {
  private Candidates() {}

  /**
   * The movies with fewer than {@code places} others ahead of them at every angle. A movie that is
   * ahead at both ends, ties to the smaller id included, is ahead everywhere between. O(n log n).
   */
  static List<ScoreLine> among(List<ScoreLine> lines, int places) {
    List<ScoreLine> atSecond = lines.stream().sorted(ScoreLine.SECOND_ONLY).toList();
    Map<ScoreLine, Integer> placeAtSecond = HashMap.newHashMap(lines.size());
    for (int i = 0; i < atSecond.size(); i++) {
      placeAtSecond.put(atSecond.get(i), i);
    }
    PriorityQueue<Integer> best = new PriorityQueue<>(Comparator.reverseOrder());
    List<ScoreLine> kept = new ArrayList<>();
    for (ScoreLine line : lines.stream().sorted(ScoreLine.FIRST_ONLY).toList()) {
      int place = placeAtSecond.getOrDefault(line, 0);
      if (best.size() < places) {
        kept.add(line);
        best.add(place);
      } else if (place < best.element()) {
        kept.add(line);
        best.remove();
        best.add(place);
      }
    }
    return kept;
  }
}
