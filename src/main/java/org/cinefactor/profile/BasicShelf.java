package org.cinefactor.profile;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.cinefactor.catalog.Ratings;

/** The parts that every profile has; for the lists the number is 1. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
public enum BasicShelf implements Shelf {
  RATINGS(
      profile -> new LinkedHashMap<>(profile.ratings().asMap()),
      (profile, values) ->
          profile.withRatings(Ratings.of(values).withNotSeen(profile.ratings().notSeen()))),
  NOT_SEEN(
      profile -> ones(profile.ratings().notSeen()),
      (profile, values) ->
          profile.withRatings(profile.ratings().withNotSeen(values.sequencedKeySet()))),
  WATCHLIST(
      profile -> ones(profile.watchlist()),
      (profile, values) -> profile.withWatchlist(values.sequencedKeySet())),
  HIDDEN(
      profile -> ones(profile.hidden()),
      (profile, values) -> profile.withHidden(values.sequencedKeySet())),
  SEEN(
      profile -> ones(profile.seen()),
      (profile, values) -> profile.withSeen(values.sequencedKeySet())),
  DATES(
      profile -> mapped(profile.dates(), Long::doubleValue),
      (profile, values) -> profile.withDates(mapped(values, Double::longValue)));

  private final Function<Profile, SequencedMap<Integer, Double>> values;
  private final BiFunction<Profile, SequencedMap<Integer, Double>, Profile> replacement;

  BasicShelf(
      Function<Profile, SequencedMap<Integer, Double>> values,
      BiFunction<Profile, SequencedMap<Integer, Double>, Profile> replacement) {
    this.values = values;
    this.replacement = replacement;
  }

  @Override
  public SequencedMap<Integer, Double> of(Profile profile) {
    return values.apply(profile);
  }

  @Override
  public Profile replace(Profile profile, SequencedMap<Integer, Double> values) {
    return replacement.apply(profile, values);
  }

  @Override
  public boolean holds(double value) {
    return switch (this) {
      case RATINGS -> value >= Ratings.LEAST && value <= Ratings.MOST;
      case DATES -> Math.abs(value) <= LATEST_SECOND;
      default -> value == 1;
    };
  }

  @Override
  public String text() {
    return name();
  }

  static SequencedMap<Integer, Double> ones(SequencedSet<Integer> ids) {
    var values = new LinkedHashMap<Integer, Double>();
    ids.forEach(id -> values.put(id, 1.0));
    return values;
  }

  private static <A, B> SequencedMap<Integer, B> mapped(
      SequencedMap<Integer, A> values, Function<A, B> change) {
    var changed = new LinkedHashMap<Integer, B>();
    values.forEach((id, value) -> changed.put(id, change.apply(value)));
    return changed;
  }
}
