package org.cinefactor.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cinefactor.catalog.Movie;
import org.cinefactor.recommend.Recommendation;

/**
 * The same person's list from two or three models, side by side. Immutable.
 *
 * @param person whose list
 * @param sides the lists with their figures, in the order of the models
 * @param movies every movie that stands in one of them: those of the first list by place, then
 *     those that the second one adds, and so on
 */
public record Comparison(Person person, List<RankedList> sides, List<Placed> movies) {
  public Comparison {
    sides = List.copyOf(sides);
    movies = List.copyOf(movies);
  }

  /**
   * One movie's way through the lists.
   *
   * @param movie the movie
   * @param places its place in each list, from 1; 0 where it is not
   * @param changes what happened from each list to the next, one fewer than lists
   */
  public record Placed(Movie movie, List<Integer> places, List<PlaceChange> changes) {
    public Placed {
      places = List.copyOf(places);
      changes = List.copyOf(changes);
    }
  }

  /**
   * Compares models, which may differ in rank or in any setting; quick enough for a window.
   *
   * @param models at least one
   * @param places the length of a list, at least 1
   */
  public static Comparison of(List<LabModel> models, Person person, int places) {
    List<RankedList> sides =
        models.stream().map(model -> RankedList.of(model, person, places)).toList();
    Map<Movie, int[]> found = new LinkedHashMap<>();
    for (int s = 0; s < sides.size(); s++) {
      for (Recommendation r : sides.get(s).list()) {
        found.computeIfAbsent(r.movie(), m -> new int[sides.size()])[s] = r.rank();
      }
    }
    List<Placed> movies = new ArrayList<>();
    found.forEach((movie, at) -> movies.add(placed(movie, at)));
    return new Comparison(person, sides, movies);
  }

  private static Placed placed(Movie movie, int[] at) {
    List<Integer> places = new ArrayList<>();
    List<PlaceChange> changes = new ArrayList<>();
    for (int s = 0; s < at.length; s++) {
      places.add(at[s]);
      if (s > 0) {
        changes.add(PlaceChange.between(at[s - 1], at[s]));
      }
    }
    return new Placed(movie, places, changes);
  }

  /** Number of movies of the first list that are in the last one too. */
  public int stayed() {
    return (int)
        movies.stream().filter(m -> m.places.getFirst() > 0 && m.places.getLast() > 0).count();
  }
}
