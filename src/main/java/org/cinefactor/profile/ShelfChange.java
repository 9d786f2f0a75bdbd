package org.cinefactor.profile;

import java.util.LinkedHashMap;
import java.util.OptionalDouble;
import java.util.SequencedMap;

/**
 * One number of a profile that a step changed.
 *
 * @param shelf where
 * @param movieId the movie
 * @param before the number before, empty when there was none
 * @param after the number after, empty when it was removed
 * @param place its place on the shelf, counted from 0, where it was or has come
 */
record ShelfChange(
    Shelf shelf, int movieId, OptionalDouble before, OptionalDouble after, int place) {
  /** The same change the other way round. */
  ShelfChange reversed() {
    return new ShelfChange(shelf, movieId, after, before, place);
  }

  /** Makes the change, whatever was there. */
  void make(SequencedMap<Integer, Double> values) {
    if (after.isEmpty()) {
      values.remove(movieId);
    } else if (values.containsKey(movieId) || place >= values.size()) {
      values.put(movieId, after.getAsDouble());
    } else {
      insert(values, after.getAsDouble());
    }
  }

  private void insert(SequencedMap<Integer, Double> values, double value) {
    var old = new LinkedHashMap<>(values);
    values.clear();
    int at = 0;
    for (var entry : old.entrySet()) {
      if (at++ == place) {
        values.put(movieId, value);
      }
      values.put(entry.getKey(), entry.getValue());
    }
  }
}
