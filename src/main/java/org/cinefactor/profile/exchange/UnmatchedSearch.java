package org.cinefactor.profile.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.cinefactor.catalog.match.Match;
import org.cinefactor.catalog.match.MovieMatcher;
import org.cinefactor.catalog.match.SoughtMovie;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.StepKind;
import org.cinefactor.profile.UnmatchedMovie;

/** The search for movies that no data set had, in one that may have them. */
public final class UnmatchedSearch {
  private UnmatchedSearch() {}

  /** True if something is said of movies that no data set had. */
  public static boolean isNeeded(Profile profile) {
    return profile.movies().stream().anyMatch(id -> id < 0);
  }

  /**
   * Gives what is said of such movies to those that the data set has, as one step, which undo takes
   * back. Stars that a movie has already stay.
   *
   * @param dataSet its name, for the step's
   * @return the same history when none is found
   */
  public static ProfileHistory apply(ProfileHistory history, MovieMatcher matcher, String dataSet) {
    Map<Integer, Integer> found = new LinkedHashMap<>();
    for (int id : history.profile().movies()) {
      if (id < 0) {
        history
            .unmatched()
            .movie(id)
            .ifPresent(
                movie -> {
                  if (matcher.find(sought(movie)) instanceof Match.Found match) {
                    found.put(id, match.movie().id());
                  }
                });
      }
    }
    return found.isEmpty()
        ? history
        : history.then(
            new StepKind.Found(found.size(), dataSet), history.profile().renumbered(found));
  }

  private static SoughtMovie sought(UnmatchedMovie movie) {
    return new SoughtMovie(
        movie.titles(), movie.year(), OptionalInt.empty(), movie.imdb(), movie.tmdb());
  }
}
