package org.cinefactor.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The moments at which a person gave stars: of each movie when it got those that it has, and the
 * earlier ones, in the order in which they were replaced. Stars that were undone were never given.
 * Immutable.
 */
public final class StarHistory {
  private static final StarHistory NONE = new StarHistory(Map.of(), Map.of());

  private final Map<Integer, Long> givenAt;
  private final Map<Integer, List<EarlierStars>> earlier;

  /**
   * @param givenAt when the stars of now were given here, in seconds since 1970, by movie id
   * @param earlier the stars before them, by movie id
   */
  public StarHistory(Map<Integer, Long> givenAt, Map<Integer, List<EarlierStars>> earlier) {
    this.givenAt = givenAt;
    this.earlier = earlier;
  }

  static StarHistory none() {
    return NONE;
  }

  /**
   * Time at which the movie got its stars here, or the program heard of them, in seconds since
   * 1970.
   */
  public Optional<Long> givenAt(int movieId) {
    return Optional.ofNullable(givenAt.get(movieId));
  }

  /** The movie's earlier stars, those that were replaced first before the others. */
  public List<EarlierStars> earlier(int movieId) {
    return earlier.getOrDefault(movieId, List.of());
  }

  /** All earlier stars by movie id; unmodifiable. */
  public Map<Integer, List<EarlierStars>> earlier() {
    return earlier;
  }

  /**
   * The moments after a step: stars that it gives are of now, and those that it replaces are
   * earlier ones.
   *
   * @param step what changes
   * @param number the step's running number
   * @param before the profile before it
   * @param now the present, in seconds since 1970
   */
  StarHistory after(UndoStep step, long number, Profile before, long now) {
    var next = new Draft(this);
    for (ShelfChange change : step.starChanges()) {
      int id = change.movieId();
      Optional<Long> when =
          Optional.ofNullable(before.dates().get(id))
              .or(() -> Optional.ofNullable(givenAt.get(id)));
      if (change.before().isPresent() && when.isPresent()) {
        next.add(id, new EarlierStars(change.before().getAsDouble(), when.get(), number));
      }
      next.give(change, now);
    }
    return next.done();
  }

  /**
   * The moments after a step was undone: what it replaced has its old moment again.
   *
   * @param undoing the step the other way round
   * @param number the running number of the step that is undone
   * @param now the present, for stars of whose moment nothing is known
   */
  StarHistory undone(UndoStep undoing, long number, long now) {
    var next = new Draft(this);
    for (ShelfChange change : undoing.starChanges()) {
      next.give(change, next.take(change).orElse(now));
    }
    next.drop(number);
    return next.done();
  }

  /** These moments with those of somebody else's stars, of movies that have the same stars now. */
  StarHistory adopting(StarHistory other, UndoStep step, long number) {
    var next = new Draft(this);
    for (ShelfChange change : step.starChanges()) {
      Optional.ofNullable(other.givenAt.get(change.movieId()))
          .filter(_ -> change.after().isPresent())
          .ifPresent(when -> next.give(change, when));
    }
    other.earlier.forEach((id, stars) -> next.addBefore(id, stars, number));
    return next.done();
  }

  /** These moments with the exact ones of stars that another program gave since some point. */
  StarHistory exact(StarHistory before, StarHistory after) {
    var next = new Draft(this);
    after.givenAt.forEach(
        (id, when) -> {
          if (!when.equals(before.givenAt.get(id))) {
            next.givenAt.computeIfPresent(id, (_, _) -> when);
          }
        });
    return next.done();
  }

  /** The same with other ids for some movies; of two that become one, all earlier stars count. */
  StarHistory renumbered(Map<Integer, Integer> ids) {
    Map<Integer, Long> when = new HashMap<>();
    givenAt.forEach(
        (id, seconds) -> {
          int to = ids.getOrDefault(id, id);
          if (to == id) {
            when.put(id, seconds);
          } else {
            when.putIfAbsent(to, seconds);
          }
        });
    var next = new Draft(new StarHistory(when, Map.of()));
    earlier.forEach((id, stars) -> stars.forEach(one -> next.add(ids.getOrDefault(id, id), one)));
    return next.done();
  }

  /** The next moments while they are put together. */
  private static final class Draft {
    private final Map<Integer, Long> givenAt;
    private final Map<Integer, List<EarlierStars>> earlier;

    Draft(StarHistory from) {
      givenAt = new HashMap<>(from.givenAt);
      earlier = new HashMap<>(from.earlier);
    }

    void give(ShelfChange change, long when) {
      if (change.after().isPresent()) {
        givenAt.put(change.movieId(), when);
      } else {
        givenAt.remove(change.movieId());
      }
    }

    void add(int id, EarlierStars stars) {
      var all = new ArrayList<>(earlier.getOrDefault(id, List.of()));
      all.add(stars);
      earlier.put(id, List.copyOf(all));
    }

    /** Adds those that are not there yet, as if they had been replaced before all others. */
    void addBefore(int id, List<EarlierStars> stars, long step) {
      List<EarlierStars> here = earlier.getOrDefault(id, List.of());
      var all = new ArrayList<EarlierStars>();
      stars.stream()
          .filter(one -> here.stream().noneMatch(one::isSame))
          .forEach(one -> all.add(new EarlierStars(one.stars(), one.givenAt(), step)));
      all.addAll(here);
      if (!all.isEmpty()) {
        earlier.put(id, List.copyOf(all));
      }
    }

    /** Takes the last earlier stars that come back with a change; their moment, when known. */
    Optional<Long> take(ShelfChange change) {
      var all = new ArrayList<>(earlier.getOrDefault(change.movieId(), List.of()));
      for (int i = all.size() - 1; i >= 0; i--) {
        if (change.after().isPresent() && all.get(i).stars() == change.after().getAsDouble()) {
          long when = all.remove(i).givenAt();
          put(change.movieId(), all);
          return Optional.of(when);
        }
      }
      return Optional.empty();
    }

    /** Drops what a step had brought. */
    void drop(long step) {
      for (int id : List.copyOf(earlier.keySet())) {
        List<EarlierStars> all = earlier.getOrDefault(id, List.of());
        if (all.stream().anyMatch(one -> one.step() == step)) {
          put(id, all.stream().filter(one -> one.step() != step).toList());
        }
      }
    }

    private void put(int id, List<EarlierStars> all) {
      if (all.isEmpty()) {
        earlier.remove(id);
      } else {
        earlier.put(id, List.copyOf(all));
      }
    }

    StarHistory done() {
      return new StarHistory(Map.copyOf(givenAt), Map.copyOf(earlier));
    }
  }
}
