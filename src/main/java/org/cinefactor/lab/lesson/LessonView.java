package org.cinefactor.lab.lesson;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The views of the lab that a lesson can call up. */
public enum LessonView {
  /** Two or three ranks, the same person. */
  SIDE_BY_SIDE,
  /** Quality and error against the rank. */
  CURVES,
  /** The violation by iteration. */
  TRAINING,
  /** The list at one rank. */
  TOP_TEN,
  /** The list from rank 1 up. */
  TIME_LAPSE,
  /** P, Q, R and R̂. */
  INSIDE,
  /** All that two components can say. */
  TASTES,
  /** Filter, start, seed, tolerance, regularisation, missing ratings. */
  CHOICES,
  /** A star that is held back. */
  SEALED_GUESS;

  /** The word in a file: {@code side-by-side}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The view of a word in a file. */
  static Optional<LessonView> of(String word) {
    return Arrays.stream(values()).filter(view -> view.word().equals(word)).findFirst();
  }
}
