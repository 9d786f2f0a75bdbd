package org.cinefactor.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;

/**
 * The movies that carry a person's labels: likes, rewatches, lists and tags. Immutable.
 *
 * @param movies the ids by label, in the list's own order; no label is without movies
 */
public record Labels(SequencedMap<Label, SequencedSet<Integer>> movies) {
  private static final Labels NONE = new Labels(new LinkedHashMap<>());

  public Labels {
    var copy = new LinkedHashMap<Label, SequencedSet<Integer>>();
    movies.forEach(
        (label, ids) -> {
          if (!ids.isEmpty()) {
            copy.put(label, Collections.unmodifiableSequencedSet(new LinkedHashSet<>(ids)));
          }
        });
    movies = Collections.unmodifiableSequencedMap(copy);
  }

  /** No labels. */
  public static Labels none() {
    return NONE;
  }

  /** The ids of the movies with a label. */
  public SequencedSet<Integer> of(Label label) {
    return movies.getOrDefault(label, new LinkedHashSet<>());
  }

  /** These labels, with other movies for one of them. */
  public Labels with(Label label, SequencedSet<Integer> ids) {
    var next = new LinkedHashMap<>(movies);
    next.put(label, ids);
    return new Labels(next);
  }

  /** The labels of a movie, each with its place there, counted from 1. */
  public SequencedMap<Label, Integer> ofMovie(int id) {
    var labels = new LinkedHashMap<Label, Integer>();
    movies.forEach(
        (label, ids) -> {
          if (ids.contains(id)) {
            labels.put(label, List.copyOf(ids).indexOf(id) + 1);
          }
        });
    return labels;
  }

  /** Every movie with a label. */
  public SequencedSet<Integer> all() {
    var all = new LinkedHashSet<Integer>();
    movies.values().forEach(all::addAll);
    return all;
  }

  /** Numbers of likes, rewatches, lists and tags, in words; none where there are none. */
  public List<String> counts() {
    List<String> words = new ArrayList<>();
    for (Label.Kind kind : Label.Kind.values()) {
      boolean named = kind == Label.Kind.LIST || kind == Label.Kind.TAG;
      long count =
          movies.entrySet().stream()
              .filter(entry -> entry.getKey().kind() == kind)
              .mapToLong(entry -> named ? 1 : entry.getValue().size())
              .sum();
      if (count > 0) {
        words.add(kind.count(count));
      }
    }
    return words;
  }

  Labels renumbered(Map<Integer, Integer> ids) {
    var next = new LinkedHashMap<Label, SequencedSet<Integer>>();
    movies.forEach((label, old) -> next.put(label, renumbered(old, ids)));
    return new Labels(next);
  }

  static SequencedSet<Integer> renumbered(Collection<Integer> old, Map<Integer, Integer> ids) {
    var next = new LinkedHashSet<Integer>();
    old.forEach(id -> next.add(ids.getOrDefault(id, id)));
    return next;
  }
}
