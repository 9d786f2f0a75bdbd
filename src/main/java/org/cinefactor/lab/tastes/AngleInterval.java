package org.cinefactor.lab.tastes;

import java.util.Locale;

/** A stretch of angles between 0 and 90 degrees; it may be a single angle. */
public final class AngleInterval {
  private final Direction from;
  private final boolean fromIncluded;
  private final Direction to;
  private final boolean toIncluded;

  AngleInterval(Direction from, boolean fromIncluded, Direction to, boolean toIncluded) {
    this.from = from;
    this.fromIncluded = fromIncluded;
    this.to = to;
    this.toIncluded = toIncluded;
  }

  /** The lower end, in degrees. */
  public double fromDegrees() {
    return from.degrees();
  }

  /** True if the lower end belongs to it. */
  public boolean fromIncluded() {
    return fromIncluded;
  }

  /** The upper end, in degrees. */
  public double toDegrees() {
    return to.degrees();
  }

  /** True if the upper end belongs to it. */
  public boolean toIncluded() {
    return toIncluded;
  }

  /** Below 0 where the direction lies before this stretch, 0 inside, above 0 behind. */
  int side(Direction direction) {
    int begin = direction.compareTo(from);
    if (begin < 0 || (begin == 0 && !fromIncluded)) {
      return -1;
    }
    int end = direction.compareTo(to);
    return end > 0 || (end == 0 && !toIncluded) ? 1 : 0;
  }

  /** As in mathematics: {@code [0, 12.345)}. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s%.6f, %.6f%s",
        fromIncluded ? "[" : "(",
        fromDegrees(),
        toDegrees(),
        toIncluded ? "]" : ")");
  }
}
