package org.cinefactor.ui.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cinefactor.catalog.Movie;
import org.cinefactor.recommend.Recommendation;

/**
 * One place of the list as it is shown.
 *
 * @param rank from 1
 * @param movie the movie
 * @param score how strongly the model puts it forward
 * @param share the score as a share of the best one's, 0 to 1
 * @param move how it came here
 */
public record Place(int rank, Movie movie, double score, double share, RankChange move) {
  /** A list, seen against the one before. With nothing before, nothing has moved. */
  public static List<Place> list(List<Recommendation> now, List<Place> before) {
    Map<Integer, Integer> ranks = new HashMap<>();
    before.forEach(place -> ranks.put(place.movie.id(), place.rank));
    double best = now.stream().mapToDouble(Recommendation::score).max().orElse(0);
    var places = new ArrayList<Place>();
    for (Recommendation r : now) {
      RankChange move =
          before.isEmpty()
              ? RankChange.STAYED
              : RankChange.between(ranks.getOrDefault(r.movie().id(), 0), r.rank());
      places.add(new Place(r.rank(), r.movie(), r.score(), r.bar(best), move));
    }
    return List.copyOf(places);
  }
}
