package org.cinefactor.recommend.feature;

import java.util.Map;

/**
 * A wish for the movies that are like another one. Immutable.
 *
 * @param popularity from -1 (less well known) to 1 (better known); 0 leaves that open
 * @param faders by component, from -1 (none of what the movie has of it) to 1 (four times as much);
 *     a component without a fader counts as it is
 */
public record SimilarityWish(double popularity, Map<Integer, Double> faders) {
  private static final double MOST_MORE = 3;
  private static final double KIND = 0.75;

  public SimilarityWish {
    if (!(popularity >= -1 && popularity <= 1)
        || faders.values().stream().anyMatch(f -> !(f >= -1 && f <= 1))) {
      throw new IllegalArgumentException("popularity and faders go from -1 to 1");
    }
    faders = Map.copyOf(faders);
  }

  /** The most alike, whatever they are. */
  public static SimilarityWish none() {
    return new SimilarityWish(0, Map.of());
  }

  /**
   * Factor of the similarity of a movie of the genre or decade which a component stands for, 1/4 to
   * 7/4, so that its fader moves what its name says.
   */
  double kindFactor(int component) {
    return 1 + KIND * faders.getOrDefault(component, 0.0);
  }

  /** Factor of a component, 0 to 4. */
  double factor(int component) {
    double fader = faders.getOrDefault(component, 0.0);
    return fader < 0 ? 1 + fader : 1 + MOST_MORE * fader;
  }
}
