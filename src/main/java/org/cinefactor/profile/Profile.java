package org.cinefactor.profile;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.cinefactor.catalog.Ratings;

/**
 * One person's ratings and lists. Immutable.
 *
 * @param ratings the stars given, oldest first, and the movies that are not seen
 * @param watchlist ids of movies to watch later, oldest first
 * @param hidden ids of movies that are not to be recommended, oldest first
 */
public record Profile(
    Ratings ratings, SequencedSet<Integer> watchlist, SequencedSet<Integer> hidden) {
  private static final Profile EMPTY =
      new Profile(Ratings.none(), new LinkedHashSet<>(), new LinkedHashSet<>());

  public Profile {
    watchlist = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(watchlist));
    hidden = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(hidden));
  }

  /** Nothing said yet. */
  public static Profile empty() {
    return EMPTY;
  }

  /** This profile with other ratings. */
  public Profile withRatings(Ratings other) {
    return new Profile(other, watchlist, hidden);
  }

  /** This profile with stars given to a movie, from 0.5 to 5. */
  public Profile rated(int movieId, double stars) {
    return withRatings(ratings.with(movieId, stars));
  }

  /** This profile with the stars of a movie taken back. */
  public Profile unrated(int movieId) {
    return withRatings(ratings.without(movieId));
  }

  /** This profile with movies that are not seen; those that are rated stay so. */
  public Profile notSeen(Collection<Integer> movieIds) {
    var all = new LinkedHashSet<>(ratings.notSeen());
    all.addAll(movieIds);
    return withRatings(ratings.withNotSeen(all));
  }

  /** This profile with a movie on the watchlist. */
  public Profile watching(int movieId) {
    return new Profile(ratings, withOne(watchlist, movieId), hidden);
  }

  /** This profile with a movie off the watchlist. */
  public Profile notWatching(int movieId) {
    return new Profile(ratings, withoutOne(watchlist, movieId), hidden);
  }

  /** This profile with a movie hidden. */
  public Profile hiding(int movieId) {
    return new Profile(ratings, watchlist, withOne(hidden, movieId));
  }

  /** This profile with a movie shown again. */
  public Profile notHiding(int movieId) {
    return new Profile(ratings, watchlist, withoutOne(hidden, movieId));
  }

  /** This profile with everything that another one says; where both give stars, those count. */
  public Profile including(Profile other) {
    var stars = new LinkedHashMap<>(ratings.asMap());
    stars.putAll(other.ratings.asMap());
    var notSeen = new LinkedHashSet<>(ratings.notSeen());
    notSeen.addAll(other.ratings.notSeen());
    var watching = new LinkedHashSet<>(watchlist);
    watching.addAll(other.watchlist);
    var hiding = new LinkedHashSet<>(hidden);
    hiding.addAll(other.hidden);
    return new Profile(Ratings.of(stars).withNotSeen(notSeen), watching, hiding);
  }

  private static SequencedSet<Integer> withOne(SequencedSet<Integer> ids, int movieId) {
    var next = new LinkedHashSet<>(ids);
    next.add(movieId);
    return next;
  }

  private static SequencedSet<Integer> withoutOne(SequencedSet<Integer> ids, int movieId) {
    var next = new LinkedHashSet<>(ids);
    next.remove(movieId);
    return next;
  }
}
