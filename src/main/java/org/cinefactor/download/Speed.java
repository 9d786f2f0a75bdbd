package org.cinefactor.download;

import java.util.ArrayDeque;
import java.util.Deque;

/** The speed of a download over its last seconds. */
final class Speed {
  private static final long WINDOW_NANOSECONDS = 5_000_000_000L;
  private static final long APART_NANOSECONDS = 100_000_000L;
  private static final double NANOSECONDS = 1e9;

  private final Deque<Reading> readings = new ArrayDeque<>();

  private record Reading(long bytes, long time) {}

  /**
   * Takes a reading, where the one before is a moment old.
   *
   * @param bytes how many have come in all
   * @param time nanoseconds on some clock
   * @return bytes a second, NaN until there are two readings
   */
  double at(long bytes, long time) {
    if (readings.isEmpty() || time - readings.getLast().time >= APART_NANOSECONDS) {
      readings.addLast(new Reading(bytes, time));
    }
    while (readings.size() > 2 && time - readings.getFirst().time > WINDOW_NANOSECONDS) {
      readings.removeFirst();
    }
    Reading first = readings.getFirst();
    Reading last = readings.getLast();
    return first.time == last.time
        ? Double.NaN
        : (last.bytes - first.bytes) * NANOSECONDS / (last.time - first.time);
  }
}
