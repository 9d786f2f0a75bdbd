package org.cinefactor.lab;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cinefactor.evaluate.EvaluatedMethod;
import org.cinefactor.evaluate.MeanMetrics;
import org.cinefactor.evaluate.RankFigures;

/**
 * Cross-validated figures of ranks, and of the methods they are compared with. Immutable.
 *
 * @param ranks figures by rank, ascending
 * @param others quality by method
 */
public record Measurements(
    Map<Integer, RankFigures> ranks, Map<EvaluatedMethod, MeanMetrics> others) {
  public Measurements {
    ranks = Collections.unmodifiableMap(new TreeMap<>(ranks));
    Map<EvaluatedMethod, MeanMetrics> copy = new EnumMap<>(EvaluatedMethod.class);
    copy.putAll(others);
    others = Collections.unmodifiableMap(copy);
  }

  /** Nothing measured yet. */
  public static Measurements none() {
    return new Measurements(Map.of(), Map.of());
  }

  /** With another rank. */
  public Measurements with(RankFigures one) {
    Map<Integer, RankFigures> more = new TreeMap<>(ranks);
    more.put(one.rank(), one);
    return new Measurements(more, others);
  }

  /** With another method. */
  public Measurements with(EvaluatedMethod method, MeanMetrics metrics) {
    Map<EvaluatedMethod, MeanMetrics> more = new EnumMap<>(EvaluatedMethod.class);
    more.putAll(others);
    more.put(method, metrics);
    return new Measurements(ranks, more);
  }

  /** The figures of all ranks, ascending. */
  public List<RankFigures> curve() {
    Collection<RankFigures> all = ranks.values();
    return List.copyOf(all);
  }

  /** Those of some ranks that are not measured yet, in the same order. */
  public int[] missing(Collection<Integer> wanted) {
    return wanted.stream()
        .filter(rank -> !ranks.containsKey(rank))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
