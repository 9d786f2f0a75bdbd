package org.cinefactor.profile.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.cinefactor.profile.Label;
import org.cinefactor.profile.Labels;

/** The labels that imported rows put on movies, lists in the order of their places. */
final class ImportedLabels {
  private record Placed(int movieId, int place) {}

  private final SequencedMap<Label, List<Placed>> movies = new LinkedHashMap<>();

  /** Adds the labels of one row, each with the movie's place there. */
  void add(int movieId, Map<Label, Integer> labels) {
    labels.forEach(
        (label, place) ->
            movies.computeIfAbsent(label, _ -> new ArrayList<>()).add(new Placed(movieId, place)));
  }

  /** Labels that are there, and behind them these. */
  Labels over(Labels before) {
    Labels all = before;
    for (var entry : movies.entrySet()) {
      var ids = new LinkedHashSet<>(before.of(entry.getKey()));
      entry.getValue().stream()
          .sorted(Comparator.comparingInt(Placed::place))
          .forEach(placed -> ids.add(placed.movieId()));
      all = all.with(entry.getKey(), ids);
    }
    return all;
  }
}
