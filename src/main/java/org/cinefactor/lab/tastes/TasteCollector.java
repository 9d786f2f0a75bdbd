package org.cinefactor.lab.tastes;

import java.util.ArrayList;
import java.util.List;

/**
 * The collector of what a sweep sees, joined into stretches of one list each. A list seen exactly
 * in a direction belongs to the stretch before or behind it where it is the same list; else it is a
 * stretch of a single angle.
 */
final class TasteCollector {
  private final List<Taste> done = new ArrayList<>();
  private List<Integer> now;
  private Direction since = Direction.FIRST_ONLY;
  private boolean sinceIncluded = true;

  /** Starts at the angle 0 with the list exactly there and the one just behind it. */
  TasteCollector(List<Integer> at, List<Integer> behind) {
    this.now = at;
    if (!behind.equals(at)) {
      close(Direction.FIRST_ONLY, true);
      open(behind, Direction.FIRST_ONLY, false);
    }
  }

  /** Passes a direction with the list exactly there and the one just behind it. */
  void pass(Direction at, List<Integer> there, List<Integer> behind) {
    if (there.equals(now) && behind.equals(now)) {
      return;
    }
    boolean before = there.equals(now);
    close(at, before);
    if (!before && !there.equals(behind)) {
      open(there, at, true);
      close(at, true);
    }
    open(behind, at, there.equals(behind));
  }

  /** Ends at 90 degrees with the list exactly there. */
  List<Taste> end(List<Integer> there) {
    boolean same = there.equals(now);
    close(Direction.SECOND_ONLY, same);
    if (!same) {
      open(there, Direction.SECOND_ONLY, true);
      close(Direction.SECOND_ONLY, true);
    }
    return done;
  }

  private void open(List<Integer> list, Direction at, boolean included) {
    now = list;
    since = at;
    sinceIncluded = included;
  }

  private void close(Direction at, boolean included) {
    done.add(
        new Taste(done.size() + 1, now, new AngleInterval(since, sinceIncluded, at, included)));
  }
}
