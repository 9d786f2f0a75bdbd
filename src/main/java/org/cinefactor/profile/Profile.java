package org.cinefactor.profile;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.cinefactor.catalog.Ratings;

/**
 * One person's ratings and lists. Immutable.
 *
 * @param ratings the stars given, oldest first, and the movies that are not seen
 * @param watchlist ids of movies to watch later, oldest first
 * @param hidden ids of movies that are not to be recommended, oldest first
 * @param seen ids of movies that were seen and got no stars, oldest first
 * @param dates when movies got their stars or were seen elsewhere, in seconds since 1970, by id;
 *     those that got them here have none
 * @param labels likes, rewatches, lists and tags
 */
public record Profile(
    Ratings ratings,
    SequencedSet<Integer> watchlist,
    SequencedSet<Integer> hidden,
    SequencedSet<Integer> seen,
    SequencedMap<Integer, Long> dates,
    Labels labels) {
  private static final Profile EMPTY =
      new Profile(Ratings.none(), new LinkedHashSet<>(), new LinkedHashSet<>());

  public Profile {
    watchlist = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(watchlist));
    hidden = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(hidden));
    seen = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(seen));
    dates = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(dates));
  }

  /** A profile of somebody who gave all stars here. */
  public Profile(Ratings ratings, SequencedSet<Integer> watchlist, SequencedSet<Integer> hidden) {
    this(ratings, watchlist, hidden, new LinkedHashSet<>(), new LinkedHashMap<>());
  }

  /** A profile without labels. */
  public Profile(
      Ratings ratings,
      SequencedSet<Integer> watchlist,
      SequencedSet<Integer> hidden,
      SequencedSet<Integer> seen,
      SequencedMap<Integer, Long> dates) {
    this(ratings, watchlist, hidden, seen, dates, Labels.none());
  }

  /** Nothing said yet. */
  public static Profile empty() {
    return EMPTY;
  }

  /** This profile with other ratings. */
  public Profile withRatings(Ratings other) {
    return new Profile(other, watchlist, hidden, seen, dates, labels);
  }

  /** This profile with stars given to a movie, from 0.5 to 5; it leaves the watchlist. */
  public Profile rated(int movieId, double stars) {
    return new Profile(
        ratings.with(movieId, stars),
        withoutOne(watchlist, movieId),
        hidden,
        withoutOne(seen, movieId),
        withoutDate(movieId),
        labels);
  }

  /** This profile with the stars of a movie taken back. */
  public Profile unrated(int movieId) {
    return new Profile(
        ratings.without(movieId), watchlist, hidden, seen, withoutDate(movieId), labels);
  }

  /** This profile with movies that are not seen; those that are rated stay so. */
  public Profile notSeen(Collection<Integer> movieIds) {
    var all = new LinkedHashSet<>(ratings.notSeen());
    all.addAll(movieIds);
    return withRatings(ratings.withNotSeen(all));
  }

  /** This profile without saying that a movie is not seen. */
  public Profile notNotSeen(int movieId) {
    return withRatings(ratings.withNotSeen(withoutOne(ratings.notSeen(), movieId)));
  }

  /** This profile with a movie on the watchlist; it is hidden no more. */
  public Profile watching(int movieId) {
    return withWatchlist(withOne(watchlist, movieId)).notHiding(movieId);
  }

  /** This profile with a movie off the watchlist. */
  public Profile notWatching(int movieId) {
    return withWatchlist(withoutOne(watchlist, movieId));
  }

  /** This profile with a movie hidden; it leaves the watchlist. */
  public Profile hiding(int movieId) {
    return withHidden(withOne(hidden, movieId)).notWatching(movieId);
  }

  /** This profile with a movie shown again. */
  public Profile notHiding(int movieId) {
    return withHidden(withoutOne(hidden, movieId));
  }

  /** This profile with another watchlist. */
  public Profile withWatchlist(SequencedSet<Integer> other) {
    return new Profile(ratings, other, hidden, seen, dates, labels);
  }

  /** This profile with other hidden movies. */
  public Profile withHidden(SequencedSet<Integer> other) {
    return new Profile(ratings, watchlist, other, seen, dates, labels);
  }

  /** This profile with other movies that were seen and got no stars. */
  public Profile withSeen(SequencedSet<Integer> other) {
    return new Profile(ratings, watchlist, hidden, other, dates, labels);
  }

  /** This profile with other dates. */
  public Profile withDates(SequencedMap<Integer, Long> other) {
    return new Profile(ratings, watchlist, hidden, seen, other, labels);
  }

  /** This profile with other labels. */
  public Profile withLabels(Labels other) {
    return new Profile(ratings, watchlist, hidden, seen, dates, other);
  }

  /** This profile without one label of a movie. */
  public Profile unlabelled(int movieId, Label label) {
    return withLabels(labels.with(label, withoutOne(labels.of(label), movieId)));
  }

  /** This profile without saying that a movie was seen. */
  public Profile unseen(int movieId) {
    boolean dated = ratings.contains(movieId);
    return new Profile(
        ratings,
        watchlist,
        hidden,
        withoutOne(seen, movieId),
        dated ? dates : withoutDate(movieId),
        labels);
  }

  /** Every movie of which something is said, what was rated first. */
  public SequencedSet<Integer> movies() {
    var all = new LinkedHashSet<>(ratings.movieIds());
    all.addAll(seen);
    all.addAll(watchlist);
    all.addAll(hidden);
    all.addAll(ratings.notSeen());
    all.addAll(labels.all());
    return all;
  }

  /** The movies that are never recommended although they have no stars: hidden, or seen. */
  public SequencedSet<Integer> neverRecommended() {
    var never = new LinkedHashSet<>(hidden);
    never.addAll(seen);
    return never;
  }

  /**
   * This profile with other ids for some movies. Where two become one, what is said under the id
   * that stays counts.
   */
  public Profile renumbered(Map<Integer, Integer> ids) {
    SequencedMap<Integer, Double> stars = renumbered(ratings.asMap(), ids);
    SequencedSet<Integer> without = Labels.renumbered(seen, ids);
    without.removeAll(stars.keySet());
    return new Profile(
        Ratings.of(stars).withNotSeen(Labels.renumbered(ratings.notSeen(), ids)),
        Labels.renumbered(watchlist, ids),
        Labels.renumbered(hidden, ids),
        without,
        renumbered(dates, ids),
        labels.renumbered(ids));
  }

  private static <V> SequencedMap<Integer, V> renumbered(
      Map<Integer, V> values, Map<Integer, Integer> ids) {
    var next = new LinkedHashMap<Integer, V>();
    values.forEach(
        (id, value) -> {
          int to = ids.getOrDefault(id, id);
          if (to == id || !values.containsKey(to) || ids.containsKey(to)) {
            next.putIfAbsent(to, value);
          }
        });
    return next;
  }

  private SequencedMap<Integer, Long> withoutDate(int movieId) {
    var next = new LinkedHashMap<>(dates);
    next.remove(movieId);
    return next;
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
