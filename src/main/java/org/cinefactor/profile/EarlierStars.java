package org.cinefactor.profile;

/**
 * Stars that a movie had before others took their place, or before they were taken away.
 *
 * @param stars the stars, 0.5 to 5
 * @param givenAt when they were given, in seconds since 1970
 * @param step the running number of the step that replaced them; undoing it brings them back
 */
public record EarlierStars(double stars, long givenAt, long step) {
  /** True for the same stars of the same moment, whatever replaced them. */
  boolean isSame(EarlierStars other) {
    return stars == other.stars && givenAt == other.givenAt;
  }
}
