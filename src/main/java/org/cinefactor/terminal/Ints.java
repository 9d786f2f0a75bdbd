package org.cinefactor.terminal;

import java.util.List;
import org.cinefactor.terminal.option.UsageException;

/** Several whole numbers behind one option. */
final class Ints {
  private Ints() {}

  static int[] array(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Refuses numbers outside a range, both ends included. */
  static void check(String option, List<Integer> list, int from, int to) {
    for (int one : list) {
      if (one < from || one > to) {
        throw new UsageException(option + " goes from " + from + " to " + to + ", not " + one);
      }
    }
  }
}
