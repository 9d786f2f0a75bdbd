package org.cinefactor.ui.lab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cinefactor.catalog.Movie;
import org.cinefactor.recommend.Recommendation;

/**
 * One of the ten places.
 *
 * @param rank the place, from 1
 * @param movie the movie
 * @param score how strongly the model puts it forward
 * @param share the score as a share of the best one's, 0 to 1
 * @param before the place in the list shown before, from 1; 0 when it was not there
 * @param moves whether there was a list before
 */
record TenPlace(int rank, Movie movie, double score, double share, int before, boolean moves) {
  /** A list, seen against the one before. */
  static List<TenPlace> list(List<Recommendation> now, List<TenPlace> before) {
    Map<Integer, Integer> places = new HashMap<>();
    before.forEach(place -> places.put(place.movie.id(), place.rank));
    double best = now.stream().mapToDouble(Recommendation::score).max().orElse(0);
    var list = new ArrayList<TenPlace>();
    for (Recommendation r : now) {
      list.add(
          new TenPlace(
              r.rank(),
              r.movie(),
              r.score(),
              r.bar(best),
              places.getOrDefault(r.movie().id(), 0),
              !before.isEmpty()));
    }
    return List.copyOf(list);
  }

  /** How it came here, as short as it can be: {@code ▲2}, {@code ▼1}, {@code new}. */
  String sign() {
    if (!moves || before == rank) {
      return "";
    }
    return before == 0 ? "new" : before > rank ? "▲" + (before - rank) : "▼" + (rank - before);
  }

  /** The style class that goes with the sign. */
  String look() {
    if (!moves || before == rank) {
      return "move-none";
    }
    return before == 0 ? "move-new" : before > rank ? "move-up" : "move-down";
  }

  /** How it came here, in words. */
  String words() {
    if (!moves || before == rank) {
      return "same place";
    }
    return before == 0
        ? "new"
        : before > rank ? "up " + (before - rank) : "down " + (rank - before);
  }
}
