package org.cinefactor.catalog.browse;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The orders in which movies are browsed. */
public enum MovieOrder {
  /** Those first that most people have rated. */
  MOST,
  /**
   * Those first that are rated best, with few ratings counted honestly: by Bayesian average, (25 ×
   * mean of all + its stars) ÷ (25 + its ratings).
   */
  BEST,
  /**
   * The best rated of those that at most one person in fifty has rated, by Bayesian average with 5
   * in place of 25.
   */
  GEMS,
  /** Any that are rated better than most, in an order drawn anew each time. */
  SURPRISE;

  /** The word behind {@code sort:}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<MovieOrder> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equalsIgnoreCase(word)).findFirst();
  }
}
