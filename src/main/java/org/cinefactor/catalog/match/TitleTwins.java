package org.cinefactor.catalog.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;

/**
 * The movies that a catalog has several times, under one title and year: whoever has seen one of
 * them has seen the others. Immutable.
 */
public final class TitleTwins {
  private final Map<Integer, List<Integer>> twins = new HashMap<>();
  private final List<List<Integer>> groups = new ArrayList<>();

  private TitleTwins() {}

  /** No movie is there twice. */
  public static TitleTwins none() {
    return new TitleTwins();
  }

  /** Those of a catalog. */
  public static TitleTwins in(Catalog catalog) {
    Map<String, List<Integer>> byTitle = HashMap.newHashMap(catalog.size());
    for (Movie movie : catalog.movies()) {
      String key = movie.year().isPresent() ? SharedIds.key(movie) : "";
      if (!key.isEmpty()) {
        byTitle.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(movie.id());
      }
    }
    var found = new TitleTwins();
    for (List<Integer> ids : byTitle.values()) {
      if (ids.size() > 1) {
        ids.forEach(id -> found.twins.put(id, ids));
        found.groups.add(ids);
      }
    }
    return found;
  }

  /** The movies of which one of some is a twin, or is the movie itself. */
  public Set<Integer> of(Collection<Integer> ids) {
    var all = new HashSet<Integer>();
    ids.forEach(id -> all.addAll(twins.getOrDefault(id, List.of())));
    return all;
  }

  /**
   * The movies to leave out of a list, so that nothing stands in it twice, or again: all twins of
   * those that are done with, and of the others that could be listed all but one of each title, the
   * one with the most ratings, ties to the smaller id.
   *
   * @param done movies that are not for the list, such as rated ones
   * @param candidates true for the id of a movie that could be on the list
   * @param ratings the number of ratings by movie id
   */
  public Set<Integer> leftOut(
      Collection<Integer> done, IntPredicate candidates, IntUnaryOperator ratings) {
    Set<Integer> leftOut = of(done);
    for (List<Integer> group : groups) {
      if (!leftOut.contains(group.getFirst())) {
        byRatings(group, ratings).filter(candidates::test).skip(1).forEach(leftOut::add);
      }
    }
    return leftOut;
  }

  /**
   * The movies to leave out of a list of all, so that each title stands in it once: all but the
   * person's own, or where none of a title is, all but the one with the most ratings.
   *
   * @param own movies of which the person has said something
   * @param ratings the number of ratings by movie id
   */
  public Set<Integer> repeated(Set<Integer> own, IntUnaryOperator ratings) {
    Set<Integer> repeated = new HashSet<>();
    for (List<Integer> group : groups) {
      if (Collections.disjoint(group, own)) {
        byRatings(group, ratings).skip(1).forEach(repeated::add);
      } else {
        group.stream().filter(id -> !own.contains(id)).forEach(repeated::add);
      }
    }
    return repeated;
  }

  private static Stream<Integer> byRatings(List<Integer> group, IntUnaryOperator ratings) {
    return group.stream()
        .sorted(
            Comparator.comparingInt((Integer id) -> -ratings.applyAsInt(id))
                .thenComparing(Comparator.naturalOrder()));
  }
}
