package org.cinefactor.profile.exchange.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.ExternalIds;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.MovieTitle;
import org.cinefactor.catalog.match.SharedIds;
import org.cinefactor.profile.DatedStars;
import org.cinefactor.profile.Label;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.UnmatchedMovie;
import org.cinefactor.profile.exchange.row.Mark;

/**
 * Everything that a person has said of one movie.
 *
 * @param movieId MovieLens' number; empty where MovieLens is not known to have the movie
 * @param title its title without the year; empty where no data set that was open had it
 * @param year the year of release
 * @param imdb IMDb's number
 * @param tmdb TMDB's number
 * @param stars the stars
 * @param when when it got them, or was seen
 * @param marks the lists that it is on
 * @param labels its labels, each with its place there, counted from 1
 * @param earlier the stars that it had before, newest first
 */
record ExportedMovie(
    OptionalInt movieId,
    String title,
    OptionalInt year,
    OptionalLong imdb,
    OptionalLong tmdb,
    OptionalDouble stars,
    Optional<Instant> when,
    Set<Mark> marks,
    Map<Label, Integer> labels,
    List<DatedStars> earlier) {

  /** All movies, what was rated first. */
  static List<ExportedMovie> all(ProfileHistory history, Catalog catalog, ExternalIds ids) {
    Map<Integer, Instant> ratedAt = history.ratedAt();
    Profile profile = history.profile();
    List<ExportedMovie> all = new ArrayList<>();
    for (int id : profile.movies()) {
      Optional<UnmatchedMovie> unmatched = history.unmatched().movie(id);
      Optional<Movie> movie = catalog.movie(id).or(() -> history.kept().movie(id));
      Optional<Instant> when =
          profile.ratings().contains(id)
              ? Optional.ofNullable(ratedAt.get(id))
              : Optional.ofNullable(profile.dates().get(id)).map(Instant::ofEpochSecond);
      all.add(
          new ExportedMovie(
              SharedIds.isMovieLens(id) ? OptionalInt.of(id) : OptionalInt.empty(),
              unmatched.map(UnmatchedMovie::title).orElse(movie.map(Movie::name).orElse("")),
              unmatched
                  .map(UnmatchedMovie::year)
                  .orElse(movie.map(Movie::year).orElse(OptionalInt.empty())),
              unmatched.map(UnmatchedMovie::imdb).orElse(ids.imdb(id)),
              unmatched.map(UnmatchedMovie::tmdb).orElse(ids.tmdb(id)),
              profile.ratings().stars(id),
              when,
              marks(profile, id),
              profile.labels().ofMovie(id),
              earlier(history, id)));
    }
    return all;
  }

  private static List<DatedStars> earlier(ProfileHistory history, int id) {
    List<DatedStars> all = history.starsGiven(id);
    boolean rated = history.profile().ratings().contains(id) && !all.isEmpty();
    return rated ? all.subList(1, all.size()) : all;
  }

  private static Set<Mark> marks(Profile profile, int id) {
    var marks = EnumSet.allOf(Mark.class);
    marks.removeIf(mark -> !marked(profile, mark).contains(id));
    return marks;
  }

  private static Collection<Integer> marked(Profile profile, Mark mark) {
    return switch (mark) {
      case SEEN -> profile.seen();
      case WATCHLIST -> profile.watchlist();
      case HIDDEN -> profile.hidden();
      case NOT_SEEN -> profile.ratings().notSeen();
      case REVIEWED, COLLECTED -> List.of();
    };
  }

  /** The title without further ones in parentheses, as other services have it. */
  String plainTitle() {
    return MovieTitle.parse(title).main();
  }

  /** IMDb's number as IMDb writes it; empty when it is not known. */
  String imdbText() {
    String digits = imdb.isPresent() ? Long.toString(imdb.getAsLong()) : "";
    return digits.isEmpty() ? "" : "tt" + "0".repeat(Math.max(0, 7 - digits.length())) + digits;
  }
}
