package org.cinefactor.nmf.model;

import java.util.Arrays;
import org.cinefactor.text.Texts;

/** The algorithm that minimises the loss of a factorization. Both minimise the same one. */
public enum Solver {
  /** Coordinate descent, as scikit-learn's {@code solver='cd'} without shuffling. */
  CD("cd"),

  /**
   * Hierarchical alternating least squares with extrapolation, repeated passes and 32-bit floats in
   * the inner loops.
   */
  ACCELERATED_HALS("fast");

  private static final Texts TEXTS = Texts.of(Solver.class);

  private final String word;

  Solver(String word) {
    this.word = word;
  }

  /** The name in files and commands: {@code cd} or {@code fast}. */
  public String word() {
    return word;
  }

  /**
   * The solver of this name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Solver of(String word) {
    return Arrays.stream(values())
        .filter(solver -> solver.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(TEXTS.format("solver", word)));
  }
}
