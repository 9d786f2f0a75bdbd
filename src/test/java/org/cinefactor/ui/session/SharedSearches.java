package org.cinefactor.ui.session;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.TitleSearch;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.ui.task.TaskRunner;
import org.cinefactor.workspace.Workspace;

/**
 * The searches over titles that tests of one process share: the same movies, equally well known,
 * have the same search, which nothing changes.
 */
public final class SharedSearches {
  /** All that a search is made of. */
  private record Titles(List<Movie> movies, List<Integer> ratings) {}

  private static final Map<Titles, TitleSearch> MADE = new ConcurrentHashMap<>();

  private SharedSearches() {}

  /** A session that makes no search anew. */
  public static Session session(Workspace workspace, TaskRunner runner) {
    return new Session(
        workspace, runner, List.of(), new OpenData(workspace, runner, SharedSearches::searchOf));
  }

  private static TitleSearch searchOf(DataSet set) {
    List<Movie> movies = set.catalog().movies();
    List<Integer> ratings =
        movies.stream().map(movie -> set.ratings().ratingsOfMovieId(movie.id())).toList();
    return MADE.computeIfAbsent(new Titles(movies, ratings), _ -> OpenData.searchOf(set));
  }
}
