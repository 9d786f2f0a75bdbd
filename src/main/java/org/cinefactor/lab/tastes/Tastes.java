package org.cinefactor.lab.tastes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.train.Training;

/**
 * All lists that a model of two components can give to anybody. With p and q not negative only the
 * angle of p counts, from 0 to 90 degrees, both included; a person without latent features (p = 0)
 * has no angle and no list here. Immutable.
 *
 * <p>The count is exact for the model's numbers as they are stored: crossings are compared without
 * rounding. Equal scores go to the smaller movie id, as everywhere. Where movies tie in one
 * direction only, the list there usually is one of its neighbours'; where it is neither, it counts
 * as a list of a single angle, since somebody may have exactly that taste. Each list belongs to one
 * stretch of angles: two lines cross once, so a list, and a set of ten, never comes back.
 */
public final class Tastes {
  private final List<Taste> lists;

  private Tastes(List<Taste> lists) {
    this.lists = List.copyOf(lists);
  }

  /**
   * Counts them.
   *
   * @param model two components
   * @param setAside movies that must not appear: those that a person has rated; empty for all lists
   *     that the model knows
   * @param places the length of a list, at least 1; fewer where the model has fewer movies
   * @throws IllegalArgumentException when the model has not two components
   */
  public static Tastes of(FactorModel model, Set<Integer> setAside, int places) {
    if (model.components() != 2) {
      throw new IllegalArgumentException(
          "tastes can be counted for 2 components, not for " + model.components());
    }
    if (places < 1) {
      throw new IllegalArgumentException("a list has at least 1 place, not " + places);
    }
    List<ScoreLine> lines = new ArrayList<>(model.columns());
    for (int column = 0; column < model.columns(); column++) {
      int id = model.columnId(column);
      if (!setAside.contains(id)) {
        // Adding 0 makes the negative zero, which is allowed, a zero.
        lines.add(new ScoreLine(id, model.q(0, column) + 0.0, model.q(1, column) + 0.0));
      }
    }
    return new Tastes(DirectionSweep.lists(lines, places));
  }

  /** Every ordered list once, in the order of the angle. */
  public List<Taste> lists() {
    return lists;
  }

  /** Number of different sets of movies in the lists. */
  public int distinctSets() {
    Set<Set<Integer>> sets = new HashSet<>();
    lists.forEach(list -> sets.add(Set.copyOf(list.movieIds())));
    return sets.size();
  }

  /** The movies that ever appear: nobody is recommended any other. */
  public SortedSet<Integer> movieIds() {
    SortedSet<Integer> ids = new TreeSet<>();
    lists.forEach(list -> ids.addAll(list.movieIds()));
    return ids;
  }

  /** The list of somebody with these latent features; empty when both are zero. */
  public Optional<Taste> of(double[] p) {
    if (p[0] == 0 && p[1] == 0) {
      return Optional.empty();
    }
    Direction direction = Direction.of(p);
    int low = 0;
    int high = lists.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int side = lists.get(middle).angles().side(direction);
      if (side <= 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return Optional.of(lists.get(low));
  }

  /** The angle of latent features, 0 to 90 degrees; NaN when both are zero. */
  public static double degrees(double[] p) {
    return p[0] == 0 && p[1] == 0 ? Double.NaN : Direction.of(p).degrees();
  }

  /**
   * The angles of all users of the data set, in degrees; those without latent features are left
   * out.
   *
   * @param two a training of two components
   */
  public static double[] crowd(Training two) {
    double[] p = two.p();
    return IntStream.range(0, two.users())
        .mapToDouble(user -> degrees(new double[] {p[2 * user], p[2 * user + 1]}))
        .filter(angle -> !Double.isNaN(angle))
        .toArray();
  }
}
