package org.cinefactor.lab.tastes;

import java.util.Comparator;

/**
 * A movie's score as the angle turns: first·cos + second·sin, which ranks like the line first +
 * second·t with t the tangent.
 *
 * @param movieId the movie
 * @param first its value in the first component
 * @param second its value in the second component
 */
record ScoreLine(int movieId, double first, double second) {
  private static final Comparator<ScoreLine> BY_ID = Comparator.comparingInt(ScoreLine::movieId);

  /** Best first where only the first component counts, ties to the smaller id. */
  static final Comparator<ScoreLine> FIRST_ONLY =
      Comparator.comparingDouble(ScoreLine::first).reversed().thenComparing(BY_ID);

  /** Best first where only the second component counts, ties to the smaller id. */
  static final Comparator<ScoreLine> SECOND_ONLY =
      Comparator.comparingDouble(ScoreLine::second).reversed().thenComparing(BY_ID);

  /** Best first just behind an angle at which the lines have the same score. */
  static final Comparator<ScoreLine> STEEPEST = SECOND_ONLY;

  /** Best first just behind the angle 0. */
  static final Comparator<ScoreLine> FIRST_THEN_SECOND =
      Comparator.comparingDouble(ScoreLine::first).reversed().thenComparing(STEEPEST);

  /** True if this line, now ahead, will be overtaken by the other. */
  boolean isOvertakenBy(ScoreLine other) {
    return other.second > second;
  }

  /** The direction in which a steeper line behind this one catches up. */
  Direction meeting(ScoreLine steeper) {
    return new Direction(first, steeper.first, steeper.second, second);
  }

  /** True if both have the same score in this direction, which is neither axis. */
  boolean meets(ScoreLine other, Direction at) {
    if (second == other.second) {
      return first == other.first;
    }
    ScoreLine flat = second < other.second ? this : other;
    ScoreLine steep = second < other.second ? other : this;
    return flat.first >= steep.first && flat.meeting(steep).compareTo(at) == 0;
  }
}
