package org.cinefactor.profile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.cinefactor.catalog.Movie;

/**
 * A profile with the way it came about: each step says what it was ({@link StepKind}), can be
 * undone, and made again until something else is done. The last {@value #MOST} steps are kept.
 * Immutable.
 */
public final class ProfileHistory {
  /** The number of steps that are kept. */
  public static final int MOST = 200;

  private final Profile present;
  private final List<UndoStep> steps;
  private final int done;
  private final long first;
  private final UnmatchedMovies unmatched;
  private final KeptMovies kept;
  private final StarHistory stars;

  /**
   * @param present the profile after the first {@code done} steps
   * @param steps all steps, oldest first, those that were undone at the end
   * @param done how many steps are done
   * @param first the running number of the first step kept
   * @param unmatched the movies with negative ids in the profile and the steps
   * @param kept the titles of movies in the profile
   * @param stars when the movies got their stars, and earlier ones
   */
  public ProfileHistory(
      Profile present,
      List<UndoStep> steps,
      int done,
      long first,
      UnmatchedMovies unmatched,
      KeptMovies kept,
      StarHistory stars) {
    this.present = present;
    this.steps = List.copyOf(steps);
    this.done = done;
    this.first = first;
    this.unmatched = unmatched;
    this.kept = kept;
    this.stars = stars;
  }

  /** A profile with nothing to undo. */
  public static ProfileHistory of(Profile profile) {
    return new ProfileHistory(
        profile, List.of(), 0, 0, UnmatchedMovies.none(), KeptMovies.none(), StarHistory.none());
  }

  /** The profile as it is now. */
  public Profile profile() {
    return present;
  }

  /**
   * Does something new; what had been undone can no longer be made again.
   *
   * @param kind what is done
   * @param next the profile afterwards
   * @return this history when nothing changed
   */
  public ProfileHistory then(StepKind kind, Profile next) {
    UndoStep step = UndoStep.between(kind, present, next);
    if (step.changes().isEmpty()) {
      return this;
    }
    var all = new ArrayList<>(steps.subList(0, done));
    all.add(step);
    int forgotten = Math.max(0, all.size() - MOST);
    List<UndoStep> last = all.subList(forgotten, all.size());
    StarHistory given = stars.after(step, number(), present, now());
    return new ProfileHistory(next, last, last.size(), first + forgotten, unmatched, kept, given);
  }

  /** This history with movies that no data set had, to be used in the steps to come. */
  public ProfileHistory knowing(UnmatchedMovies movies) {
    return movies.equals(unmatched)
        ? this
        : new ProfileHistory(present, steps, done, first, movies, kept, stars);
  }

  /** This history with titles of movies; what could be undone still can. */
  public ProfileHistory keeping(Iterable<Movie> movies) {
    KeptMovies more = kept.with(movies);
    return more == kept
        ? this
        : new ProfileHistory(present, steps, done, first, unmatched, more, stars);
  }

  /**
   * This history as if some movies had always had other ids, in the steps too.
   *
   * @param ids the new ids by the old ones, none of which somebody has said anything about
   * @param ratedAt when those of them with stars got them, in seconds since 1970, by the old ids
   */
  public ProfileHistory renumbered(Map<Integer, Integer> ids, Map<Integer, Long> ratedAt) {
    if (ids.isEmpty()) {
      return this;
    }
    var dates = new LinkedHashMap<>(present.dates());
    ids.keySet().stream()
        .filter(id -> present.ratings().contains(id) && ratedAt.containsKey(id))
        .forEach(id -> dates.put(id, ratedAt.get(id)));
    List<UndoStep> renumbered = steps.stream().map(step -> step.renumbered(ids)).toList();
    Profile moved = present.withDates(dates).renumbered(ids);
    return new ProfileHistory(
        moved, renumbered, done, first, unmatched, kept, stars.renumbered(ids));
  }

  ProfileHistory with(StarHistory other) {
    return new ProfileHistory(present, steps, done, first, unmatched, kept, other);
  }

  /** The running number of the step that is done next. */
  long number() {
    return first + done;
  }

  static long now() {
    return Instant.now().getEpochSecond();
  }

  /** The movies with negative ids, which no data set had. */
  public UnmatchedMovies unmatched() {
    return unmatched;
  }

  /** Every movie of which something is said, or was before a step or will be after one. */
  public Set<Integer> movies() {
    Set<Integer> all = new LinkedHashSet<>(present.movies());
    steps.forEach(step -> step.changes().forEach(change -> all.add(change.movieId())));
    return all;
  }

  /** The titles of movies, for where the open data set lacks them. */
  public KeptMovies kept() {
    return kept;
  }

  /** A movie that the open data set lacks, as it was when something was said of it. */
  public Optional<Movie> lacking(int id) {
    return kept.movie(id)
        .or(() -> unmatched.movie(id).map(movie -> new Movie(id, movie.titleAndYear(), List.of())));
  }

  /** True if there is a step to undo. */
  public boolean canUndo() {
    return done > 0;
  }

  /** True if there is an undone step to make again. */
  public boolean canRedo() {
    return done < steps.size();
  }

  /** The step that {@link #undo()} takes back. */
  public Optional<UndoStep> undoStep() {
    return canUndo() ? Optional.of(steps.get(done - 1)) : Optional.empty();
  }

  /** The step that {@link #redo()} makes again. */
  public Optional<UndoStep> redoStep() {
    return canRedo() ? Optional.of(steps.get(done)) : Optional.empty();
  }

  /** Takes the last step back; this history when there is none. */
  public ProfileHistory undo() {
    if (!canUndo()) {
      return this;
    }
    UndoStep step = steps.get(done - 1);
    StarHistory given = stars.undone(step.reversed(), number() - 1, now());
    return new ProfileHistory(step.undo(present), steps, done - 1, first, unmatched, kept, given);
  }

  /** Makes the next undone step again; this history when there is none. */
  public ProfileHistory redo() {
    if (!canRedo()) {
      return this;
    }
    UndoStep step = steps.get(done);
    StarHistory given = stars.after(step, number(), present, now());
    return new ProfileHistory(step.make(present), steps, done + 1, first, unmatched, kept, given);
  }

  /** Time of each movie's current stars, here or elsewhere, as far as it is known. */
  public Map<Integer, Instant> ratedAt() {
    Map<Integer, Instant> times = new HashMap<>();
    for (int id : present.ratings().movieIds()) {
      starsNow(id).ifPresent(given -> times.put(id, given.givenAt()));
    }
    return times;
  }

  /** All stars that the person gave a movie: those of now, then earlier ones, newest first. */
  public List<DatedStars> starsGiven(int movieId) {
    List<DatedStars> all = new ArrayList<>();
    stars.earlier(movieId).reversed().forEach(one -> all.add(dated(one.stars(), one.givenAt())));
    all.sort(Comparator.comparing(DatedStars::givenAt).reversed());
    starsNow(movieId).ifPresent(all::addFirst);
    return List.copyOf(all);
  }

  private Optional<DatedStars> starsNow(int movieId) {
    OptionalDouble given = present.ratings().stars(movieId);
    Optional<Long> when =
        Optional.ofNullable(present.dates().get(movieId)).or(() -> stars.givenAt(movieId));
    return given.isPresent() ? when.map(at -> dated(given.getAsDouble(), at)) : Optional.empty();
  }

  private static DatedStars dated(double stars, long seconds) {
    return new DatedStars(stars, Instant.ofEpochSecond(seconds));
  }

  public StarHistory stars() {
    return stars;
  }

  /** True when this history goes on from another one's last step, as far as it is still kept. */
  public boolean follows(ProfileHistory other) {
    long last = other.first + other.done - 1;
    return last < first
        ? last >= 0 || other.done == 0
        : last < first + steps.size()
            && steps.get((int) (last - first)).equals(other.steps.get((int) (last - other.first)));
  }

  public List<UndoStep> steps() {
    return steps;
  }

  public int done() {
    return done;
  }

  public long first() {
    return first;
  }
}
