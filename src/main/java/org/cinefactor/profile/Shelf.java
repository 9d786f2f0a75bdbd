package org.cinefactor.profile;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.cinefactor.catalog.Ratings;

/** The places of a profile, each seen as numbers by movie id; for the lists the number is 1. */
enum Shelf {
  RATINGS {
    @Override
    SequencedMap<Integer, Double> of(Profile profile) {
      return new LinkedHashMap<>(profile.ratings().asMap());
    }

    @Override
    Profile replace(Profile profile, SequencedMap<Integer, Double> values) {
      return profile.withRatings(Ratings.of(values).withNotSeen(profile.ratings().notSeen()));
    }
  },
  NOT_SEEN {
    @Override
    SequencedMap<Integer, Double> of(Profile profile) {
      return ones(profile.ratings().notSeen());
    }

    @Override
    Profile replace(Profile profile, SequencedMap<Integer, Double> values) {
      return profile.withRatings(profile.ratings().withNotSeen(values.sequencedKeySet()));
    }
  },
  WATCHLIST {
    @Override
    SequencedMap<Integer, Double> of(Profile profile) {
      return ones(profile.watchlist());
    }

    @Override
    Profile replace(Profile profile, SequencedMap<Integer, Double> values) {
      return profile.withWatchlist(values.sequencedKeySet());
    }
  },
  HIDDEN {
    @Override
    SequencedMap<Integer, Double> of(Profile profile) {
      return ones(profile.hidden());
    }

    @Override
    Profile replace(Profile profile, SequencedMap<Integer, Double> values) {
      return profile.withHidden(values.sequencedKeySet());
    }
  },
  SEEN {
    @Override
    SequencedMap<Integer, Double> of(Profile profile) {
      return ones(profile.seen());
    }

    @Override
    Profile replace(Profile profile, SequencedMap<Integer, Double> values) {
      return profile.withSeen(values.sequencedKeySet());
    }
  },
  DATES {
    @Override
    SequencedMap<Integer, Double> of(Profile profile) {
      var values = new LinkedHashMap<Integer, Double>();
      profile.dates().forEach((id, seconds) -> values.put(id, (double) seconds));
      return values;
    }

    @Override
    Profile replace(Profile profile, SequencedMap<Integer, Double> values) {
      var dates = new LinkedHashMap<Integer, Long>();
      values.forEach((id, seconds) -> dates.put(id, seconds.longValue()));
      return profile.withDates(dates);
    }
  };

  /** The last second of the year 9999, in seconds since 1970. */
  static final long LATEST_SECOND = 253_402_300_799L;

  /**
   * Whether a number may lie here: 0.5 to 5 stars, seconds that calendars have, or the 1 of lists.
   */
  boolean holds(double value) {
    return switch (this) {
      case RATINGS -> value >= Ratings.LEAST && value <= Ratings.MOST;
      case DATES -> Math.abs(value) <= LATEST_SECOND;
      default -> value == 1;
    };
  }

  /** What lies here, oldest first; a copy. */
  abstract SequencedMap<Integer, Double> of(Profile profile);

  /** The profile with other values here. */
  abstract Profile replace(Profile profile, SequencedMap<Integer, Double> values);

  private static SequencedMap<Integer, Double> ones(SequencedSet<Integer> ids) {
    var values = new LinkedHashMap<Integer, Double>();
    ids.forEach(id -> values.put(id, 1.0));
    return values;
  }
}
