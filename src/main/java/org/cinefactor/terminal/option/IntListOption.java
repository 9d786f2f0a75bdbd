package org.cinefactor.terminal.option;

import java.util.List;
import org.cinefactor.terminal.syntax.UsageException;

/** An option with a comma-separated list of whole numbers. */
public final class IntListOption {
  private IntListOption() {}

  public static int[] array(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Refuses numbers outside a range, both ends included. */
  public static void check(String option, List<Integer> list, int from, int to) {
    for (int one : list) {
      if (one < from || one > to) {
        throw new UsageException(option + " goes from " + from + " to " + to + ", not " + one);
      }
    }
  }
}
