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
 * @param share the score as a share of the highest one that bars are compared with, 0 to 1
 * @param move how it came here
 */
public record ListPlace(int rank, Movie movie, double score, double share, RankChange move) {
  /**
   * A list, seen against the one before, with a whole bar for its best. With nothing before,
   * nothing has moved.
   */
  public static List<ListPlace> list(List<Recommendation> now, List<ListPlace> before) {
    return list(now, before, 0);
  }

  /**
   * A list, seen against the one before, with bars that can be compared with those of other lists.
   *
   * @param highest the score that has a whole bar, if none of this list is higher
   */
  public static List<ListPlace> list(
      List<Recommendation> now, List<ListPlace> before, double highest) {
    Map<Integer, Integer> ranks = new HashMap<>();
    before.forEach(place -> ranks.put(place.movie.id(), place.rank));
    double best = now.stream().mapToDouble(Recommendation::score).reduce(highest, Math::max);
    var places = new ArrayList<ListPlace>();
    for (Recommendation r : now) {
      RankChange move =
          before.isEmpty()
              ? RankChange.STAYED
              : RankChange.between(ranks.getOrDefault(r.movie().id(), 0), r.rank());
      places.add(new ListPlace(r.rank(), r.movie(), r.score(), r.bar(best), move));
    }
    return List.copyOf(places);
  }

  /** The same place with another bar. */
  public ListPlace withShare(double other) {
    return new ListPlace(rank, movie, score, other, move);
  }
}
