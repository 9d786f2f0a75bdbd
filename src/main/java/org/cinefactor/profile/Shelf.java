package org.cinefactor.profile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/** A part of a profile, such as ratings or the watchlist, as a map from movie ids to numbers. */
public sealed interface Shelf permits BasicShelf, LabelShelf {
  /** The last second of the year 9999, in seconds since 1970. */
  long LATEST_SECOND = 253_402_300_799L;

  /** Items on the shelf, oldest first; a copy. */
  SequencedMap<Integer, Double> of(Profile profile);

  /** The profile with other values here. */
  Profile replace(Profile profile, SequencedMap<Integer, Double> values);

  /**
   * True if a number may lie here: 0.5 to 5 stars, seconds that calendars have, or the 1 of lists.
   */
  boolean holds(double value);

  /** The shelf as one word, as it is written in the database. */
  String text();

  /** The shelf that is written so; nothing when there is none. */
  static Optional<Shelf> read(String text) {
    for (BasicShelf shelf : BasicShelf.values()) {
      if (shelf.name().equals(text)) {
        return Optional.of(shelf);
      }
    }
    return LabelShelf.read(text).map(shelf -> shelf);
  }

  /** All shelves on which one of two profiles has something, or may have. */
  static List<Shelf> all(Profile one, Profile other) {
    Set<Label> labels = new LinkedHashSet<>(one.labels().movies().keySet());
    labels.addAll(other.labels().movies().keySet());
    List<Shelf> all = new ArrayList<>(List.of(BasicShelf.values()));
    labels.forEach(label -> all.add(new LabelShelf(label)));
    return all;
  }
}
