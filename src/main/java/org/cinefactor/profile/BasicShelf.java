package org.cinefactor.profile;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.cinefactor.catalog.Ratings;

/** The places that every profile has; for the lists the number is 1. */
enum BasicShelf implements Shelf {
  RATINGS {
    @Override
    public SequencedMap<Integer, Double> of(Profile profile) {
      return new LinkedHashMap<>(profile.ratings().asMap());
    }

    @Override
    public Profile replace(Profile profile, SequencedMap<Integer, Double> values) {
      return profile.withRatings(Ratings.of(values).withNotSeen(profile.ratings().notSeen()));
    }
  },
  NOT_SEEN {
    @Override
    public SequencedMap<Integer, Double> of(Profile profile) {
      return ones(profile.ratings().notSeen());
    }

    @Override
    public Profile replace(Profile profile, SequencedMap<Integer, Double> values) {
      return profile.withRatings(profile.ratings().withNotSeen(values.sequencedKeySet()));
    }
  },
  WATCHLIST {
    @Override
    public SequencedMap<Integer, Double> of(Profile profile) {
      return ones(profile.watchlist());
    }

    @Override
    public Profile replace(Profile profile, SequencedMap<Integer, Double> values) {
      return profile.withWatchlist(values.sequencedKeySet());
    }
  },
  HIDDEN {
    @Override
    public SequencedMap<Integer, Double> of(Profile profile) {
      return ones(profile.hidden());
    }

    @Override
    public Profile replace(Profile profile, SequencedMap<Integer, Double> values) {
      return profile.withHidden(values.sequencedKeySet());
    }
  },
  SEEN {
    @Override
    public SequencedMap<Integer, Double> of(Profile profile) {
      return ones(profile.seen());
    }

    @Override
    public Profile replace(Profile profile, SequencedMap<Integer, Double> values) {
      return profile.withSeen(values.sequencedKeySet());
    }
  },
  DATES {
    @Override
    public SequencedMap<Integer, Double> of(Profile profile) {
      var values = new LinkedHashMap<Integer, Double>();
      profile.dates().forEach((id, seconds) -> values.put(id, (double) seconds));
      return values;
    }

    @Override
    public Profile replace(Profile profile, SequencedMap<Integer, Double> values) {
      var dates = new LinkedHashMap<Integer, Long>();
      values.forEach((id, seconds) -> dates.put(id, seconds.longValue()));
      return profile.withDates(dates);
    }
  };

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
}
