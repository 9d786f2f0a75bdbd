package org.cinefactor.profile.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.match.MovieMatcher;
import org.cinefactor.catalog.match.SharedIds;
import org.cinefactor.catalog.match.SoughtMovie;
import org.cinefactor.profile.KeptMovies;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.UnmatchedMovie;

/**
 * The movies of a profile that have another id in the open data set than in the one where something
 * was said of them: those whose id comes from their title, in a data set that knows MovieLens' id,
 * and the other way round; and those of which a data set has a second one, whose id comes from the
 * place. They are found by title and year, and keep what was said of them.
 */
public final class MovedMovies {
  private final ProfileHistory history;
  private final Catalog catalog;
  private final boolean movieLensAlone;

  /**
   * @param history a person's profile
   * @param catalog the movies of the open data set
   */
  public MovedMovies(ProfileHistory history, Catalog catalog) {
    this.history = history;
    this.catalog = catalog;
    this.movieLensAlone =
        catalog.movies().stream().allMatch(movie -> SharedIds.isMovieLens(movie.id()));
  }

  /** True if some movie may have moved. */
  public boolean isNeeded() {
    return history.movies().stream().anyMatch(id -> lacking(id).isPresent());
  }

  /**
   * The profile with the ids of the open data set, in all that can be undone too.
   *
   * @param matcher finds movies of the open data set
   * @param ratedAt when movies got their stars, in seconds since 1970
   */
  public ProfileHistory moved(MovieMatcher matcher, Map<Integer, Long> ratedAt) {
    Map<Integer, Integer> ids = new LinkedHashMap<>();
    Set<Integer> taken = new HashSet<>(history.profile().movies());
    List<Movie> displaced = new ArrayList<>();
    for (int id : history.movies()) {
      Optional<Movie> movie = lacking(id);
      Optional<Integer> to = movie.flatMap(lost -> there(lost, matcher));
      if (to.isPresent() && taken.add(to.get())) {
        ids.put(id, to.get());
      } else if (movie.isPresent() && catalog.movie(id).isPresent()) {
        displaced.add(movie.get());
      }
    }
    return displaced(displaced, ids).renumbered(ids, ratedAt);
  }

  /**
   * A profile with the titles of all movies of which something is said, as far as a catalog has
   * them. Of another movie that has the same id, the title is not taken.
   */
  public static ProfileHistory titled(ProfileHistory history, Catalog catalog) {
    KeptMovies kept = history.kept();
    List<Movie> named =
        history.profile().movies().stream()
            .flatMap(id -> catalog.movie(id).stream())
            .filter(movie -> !isAnother(movie, kept.movie(movie.id())))
            .toList();
    return history.keeping(named);
  }

  private static boolean isAnother(Movie movie, Optional<Movie> known) {
    return !SharedIds.isMovieLens(movie.id())
        && known.filter(one -> !SharedIds.sameTitle(one, movie)).isPresent();
  }

  /** A movie whose id is another one's in the open data set has one of those that no set has. */
  private ProfileHistory displaced(List<Movie> movies, Map<Integer, Integer> ids) {
    ProfileHistory knowing =
        history.knowing(
            history.unmatched().with(movies.stream().map(MovedMovies::unmatched).toList()));
    for (Movie movie : movies) {
      knowing.unmatched().id(unmatched(movie)).ifPresent(id -> ids.put(movie.id(), id));
    }
    return knowing;
  }

  private static UnmatchedMovie unmatched(Movie movie) {
    return new UnmatchedMovie(
        List.of(movie.name()), movie.year(), OptionalLong.empty(), OptionalLong.empty());
  }

  /** The movie, when the open data set lacks it and may have it under another id. */
  private Optional<Movie> lacking(int id) {
    Optional<Movie> kept = history.kept().movie(id);
    return kept.filter(this::mayMove).filter(movie -> !has(movie));
  }

  private boolean mayMove(Movie movie) {
    int id = movie.id();
    if (SharedIds.isByPlace(id)) {
      return movie.year().isPresent() && catalog.movie(id).isEmpty();
    }
    return SharedIds.isByTitle(id) || (SharedIds.isMovieLens(id) && !movieLensAlone);
  }

  private boolean has(Movie movie) {
    Optional<Movie> same = catalog.movie(movie.id());
    return SharedIds.isMovieLens(movie.id())
        ? same.isPresent()
        : same.filter(other -> SharedIds.sameTitle(movie, other)).isPresent();
  }

  /**
   * Its id in the open data set. Of several movies with its title, the one that was known before it
   * came here counts.
   */
  private Optional<Integer> there(Movie movie, MovieMatcher matcher) {
    if (movie.year().isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> found =
        matcher.findSure(SoughtMovie.of(movie.name(), movie.year())).map(Movie::id);
    return found
        .or(() -> knownBefore(movie))
        .filter(
            id ->
                SharedIds.isByTitle(id)
                    || (SharedIds.isMovieLens(id) && !SharedIds.isMovieLens(movie.id())));
  }

  private Optional<Integer> knownBefore(Movie movie) {
    List<Integer> known =
        history.kept().asMap().values().stream()
            .filter(other -> other.id() != movie.id() && SharedIds.sameTitle(movie, other))
            .filter(this::has)
            .map(Movie::id)
            .toList();
    return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
  }
}
