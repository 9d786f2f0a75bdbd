package org.cinefactor.profile;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.cinefactor.catalog.Ratings;

/**
 * The four places of a profile, each seen as numbers by movie id; for the lists the number is 1.
 */
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
      return new Profile(profile.ratings(), values.sequencedKeySet(), profile.hidden());
    }
  },
  HIDDEN {
    @Override
    SequencedMap<Integer, Double> of(Profile profile) {
      return ones(profile.hidden());
    }

    @Override
    Profile replace(Profile profile, SequencedMap<Integer, Double> values) {
      return new Profile(profile.ratings(), profile.watchlist(), values.sequencedKeySet());
    }
  };

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
