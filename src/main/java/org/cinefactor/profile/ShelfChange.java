package org.cinefactor.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * One number of a profile that a step changed.
 *
 * @param shelf where
 * @param movieId the movie
 * @param before the number before, empty when there was none
 * @param after the number after, empty when it was removed
 * @param place its place on the shelf, counted from 0, where it was or has come
 */
public record ShelfChange(
    Shelf shelf, int movieId, OptionalDouble before, OptionalDouble after, int place) {
  /** The same change the other way round. */
  ShelfChange reversed() {
    return new ShelfChange(shelf, movieId, after, before, place);
  }

  /** The same change, of another movie where that has another id now. */
  ShelfChange renumbered(Map<Integer, Integer> ids) {
    return new ShelfChange(shelf, ids.getOrDefault(movieId, movieId), before, after, place);
  }

  /** Makes changes of one shelf, whatever was there; what comes back comes back to its place. */
  static SequencedMap<Integer, Double> make(
      List<ShelfChange> changes, SequencedMap<Integer, Double> before) {
    var values = new LinkedHashMap<>(before);
    var coming = new ArrayList<ShelfChange>();
    for (ShelfChange change : changes) {
      if (change.after.isEmpty()) {
        values.remove(change.movieId);
      } else if (values.replace(change.movieId, change.after.getAsDouble()) == null) {
        coming.add(change);
      }
    }
    coming.sort(Comparator.comparingInt(ShelfChange::place));
    var after = LinkedHashMap.<Integer, Double>newLinkedHashMap(values.size() + coming.size());
    var next = coming.iterator();
    var staying = values.entrySet().iterator();
    @Nullable ShelfChange first = next.hasNext() ? next.next() : null;
    while (first != null || staying.hasNext()) {
      if (first != null && (first.place <= after.size() || !staying.hasNext())) {
        after.put(first.movieId, first.after.orElseThrow());
        first = next.hasNext() ? next.next() : null;
      } else {
        var entry = staying.next();
        after.put(entry.getKey(), entry.getValue());
      }
    }
    return after;
  }
}
