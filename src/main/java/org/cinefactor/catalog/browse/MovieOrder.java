package org.cinefactor.catalog.browse;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The orders in which movies are browsed. */
public enum MovieOrder {
  /** Those first that most people have rated. */
  MOST("Most rated", "most rated first"),
  /** Those first that are rated best, with few ratings counted honestly. */
  BEST("Best rated", "by Bayesian average: (25 × mean of all + its stars) ÷ (25 + its ratings)"),
  /** The best rated of those that at most one person in fifty has rated. */
  GEMS(
      "Hidden gems",
      "rated by one person in fifty at most, by Bayesian average with 5 in place of 25"),
  /** Any that are rated better than most, in an order drawn anew each time. */
  SURPRISE("Surprise me", "drawn from those rated better than the average movie");

  private final String title;
  private final String meaning;

  MovieOrder(String title, String meaning) {
    this.title = title;
    this.meaning = meaning;
  }

  /** Its name for people. */
  public String title() {
    return title;
  }

  /** How it is worked out, in words. */
  public String meaning() {
    return meaning;
  }

  /** The word behind {@code sort:}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<MovieOrder> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equalsIgnoreCase(word)).findFirst();
  }
}
