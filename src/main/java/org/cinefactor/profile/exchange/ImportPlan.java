package org.cinefactor.profile.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.catalog.match.SoughtMovie;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.StepKind;
import org.cinefactor.profile.UnmatchedMovie;
import org.cinefactor.profile.UnmatchedMovies;
import org.cinefactor.profile.exchange.row.Mark;
import org.cinefactor.profile.exchange.row.Statement;

/** The changes that a review makes to one person's profile. */
public final class ImportPlan {
  /**
   * The statements of files about one movie: the stars that count, every mark, and when it was last
   * seen.
   */
  private record Said(Optional<Statement> stars, EnumSet<Mark> marks, Optional<Instant> seenAt) {
    Said and(Statement more) {
      EnumSet<Mark> all = EnumSet.copyOf(marks);
      all.addAll(more.marks());
      boolean newer =
          more.stars().isPresent() && !stars.filter(s -> outweighs(s, more)).isPresent();
      return new Said(newer ? Optional.of(more) : stars, all, laterSeen(more));
    }

    private Optional<Instant> laterSeen(Statement more) {
      Optional<Instant> other = more.when().filter(_ -> more.marks().contains(Mark.SEEN));
      return Stream.of(seenAt, other).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    private static boolean outweighs(Statement one, Statement other) {
      int current = Boolean.compare(one.current(), other.current());
      return current > 0
          || (current == 0
              && one.when().orElse(Instant.MIN).isAfter(other.when().orElse(Instant.MIN)));
    }
  }

  private final ProfileHistory before;
  private final Map<Integer, Instant> ratedAt;
  private final UnmatchedMovies unmatched;
  private final SequencedMap<Integer, Said> said = new LinkedHashMap<>();
  private final ImportedLabels labels = new ImportedLabels();

  /**
   * @param review the rows
   * @param decisions the movies that somebody chose for doubtful rows, by the row's place in the
   *     review; a doubtful row without one is left out
   * @param before what the person has said so far
   * @param ratedAt when that was, by movie id
   */
  public ImportPlan(
      ImportReview review,
      Map<Integer, Movie> decisions,
      ProfileHistory before,
      Map<Integer, Instant> ratedAt) {
    this.before = before;
    this.ratedAt = Map.copyOf(ratedAt);
    List<UnmatchedMovie> kept =
        review.rows().stream().flatMap(row -> unmatched(row).stream()).toList();
    this.unmatched = before.unmatched().with(kept);
    for (int i = 0; i < review.rows().size(); i++) {
      ReviewedRow row = review.rows().get(i);
      Optional<Integer> id = id(row, Optional.ofNullable(decisions.get(i)));
      id.or(() -> row.movie().map(Movie::id))
          .ifPresent(movieId -> labels.add(movieId, row.row().said().labels()));
      id.ifPresent(
          movieId ->
              said.merge(
                  movieId,
                  new Said(Optional.empty(), EnumSet.noneOf(Mark.class), Optional.empty())
                      .and(row.row().said()),
                  (one, _) -> one.and(row.row().said())));
    }
  }

  private Optional<Integer> id(ReviewedRow row, Optional<Movie> decision) {
    return switch (row.outcome()) {
      case MATCHED -> row.movie().map(Movie::id);
      case DOUBTFUL -> decision.map(Movie::id);
      case MISSING -> {
        Optional<UnmatchedMovie> movie = unmatched(row);
        yield movie.isPresent() ? unmatched.id(movie.get()) : numbered(row.row().movie());
      }
      case SKIPPED -> Optional.empty();
    };
  }

  /** A number of MovieLens without a title stays the number: data sets share them. */
  private static Optional<Integer> numbered(SoughtMovie movie) {
    return movie.movieId().isPresent() ? Optional.of(movie.movieId().getAsInt()) : Optional.empty();
  }

  private static Optional<UnmatchedMovie> unmatched(ReviewedRow row) {
    SoughtMovie movie = row.row().movie();
    return row.outcome() == Outcome.MISSING && !movie.titles().isEmpty()
        ? Optional.of(new UnmatchedMovie(movie.titles(), movie.year(), movie.imdb(), movie.tmdb()))
        : Optional.empty();
  }

  /** The number of movies that get their first stars. */
  public int newStars() {
    return (int) withStars().filter(e -> mine(e.getKey()).isEmpty()).count();
  }

  /** The number of movies that have the same stars already. */
  public int sameStars() {
    return (int)
        withStars()
            .filter(e -> mine(e.getKey()).equals(e.getValue().stars().orElseThrow().stars()))
            .count();
  }

  /** The number of movies that have other stars already. */
  public int otherStars() {
    return (int) withStars().count() - newStars() - sameStars();
  }

  private Stream<Map.Entry<Integer, Said>> withStars() {
    return said.entrySet().stream().filter(entry -> entry.getValue().stars().isPresent());
  }

  private OptionalDouble mine(int movieId) {
    return before.profile().ratings().stars(movieId);
  }

  /**
   * The history with one step more, which undo takes back; the same history when nothing is new.
   *
   * @param kind what the step is
   */
  public ProfileHistory apply(StepKind kind, MergePolicy policy) {
    Profile profile = before.profile();
    var stars = new LinkedHashMap<>(profile.ratings().asMap());
    var dates = new LinkedHashMap<>(profile.dates());
    var watchlist = new LinkedHashSet<>(profile.watchlist());
    for (var entry : inOrderOfTime()) {
      int id = entry.getKey();
      Statement theirs = entry.getValue().stars().orElseThrow();
      if (theirsCount(id, theirs, policy)) {
        stars.put(id, theirs.stars().orElseThrow());
        watchlist.remove(id);
        theirs.when().ifPresent(when -> dates.put(id, when.getEpochSecond()));
      }
    }
    var hidden = new LinkedHashSet<>(profile.hidden());
    var seen = new LinkedHashSet<>(profile.seen());
    var notSeen = new LinkedHashSet<>(profile.ratings().notSeen());
    said.forEach(
        (id, about) -> {
          addIf(watchlist, id, about.marks().contains(Mark.WATCHLIST));
          addIf(hidden, id, about.marks().contains(Mark.HIDDEN));
          addIf(seen, id, about.marks().contains(Mark.SEEN) && !stars.containsKey(id));
          addIf(notSeen, id, about.marks().contains(Mark.NOT_SEEN) && !seen.contains(id));
        });
    seen.removeAll(stars.keySet());
    said.forEach(
        (id, about) -> {
          if (seen.contains(id)) {
            about.seenAt().ifPresent(when -> dates.putIfAbsent(id, when.getEpochSecond()));
          }
        });
    notSeen.removeAll(seen);
    Ratings ratings = Ratings.of(stars).withNotSeen(notSeen);
    return before
        .knowing(unmatched)
        .then(
            kind,
            new Profile(ratings, watchlist, hidden, seen, dates, labels.over(profile.labels())));
  }

  private List<Map.Entry<Integer, Said>> inOrderOfTime() {
    Comparator<Map.Entry<Integer, Said>> byTime =
        Comparator.comparing(
            entry -> entry.getValue().stars().flatMap(Statement::when).orElse(Instant.MAX));
    List<Map.Entry<Integer, Said>> all = new ArrayList<>(withStars().toList());
    all.sort(byTime);
    return all;
  }

  private boolean theirsCount(int id, Statement theirs, MergePolicy policy) {
    OptionalDouble mine = mine(id);
    if (mine.isEmpty()) {
      return true;
    }
    if (mine.equals(theirs.stars())) {
      return false;
    }
    return switch (policy) {
      case MINE -> false;
      case THEIRS -> true;
      case NEWER ->
          theirs
              .when()
              .filter(when -> when.isAfter(ratedAt.getOrDefault(id, Instant.MAX)))
              .isPresent();
    };
  }

  private static void addIf(Set<Integer> ids, int id, boolean so) {
    if (so) {
      ids.add(id);
    }
  }
}
