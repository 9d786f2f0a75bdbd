package org.cinefactor.dataset.layout;

/**
 * The scale on which ratings are given. Every scale becomes stars from 0.5 to 5 by one factor, that
 * of thumbs from its least rating; what would be less than half a star is half a star.
 */
public enum RatingScale {
  /** Stars: from 0.5 to 5 as in MovieLens, whole ones among them. */
  FIVE("1-5", 0.5, 5),
  TEN("1-10", 0.5, 10),
  HUNDRED("0-100", 0, 100),
  /** Likes: 1 for liked, 0 for not, and what is between. */
  ONE("0-1", 0, 1),
  /** Thumbs: 1 up, -1 down, which is half a star as a 0 among likes is, and 0 for neither. */
  THUMBS("-1-1", -1, 1);

  /** The largest rating of any scale, in hundredths. */
  static final int LARGEST = 100 * 100;

  private static final int HALF_STAR = 50;
  private static final int FIVE_STARS = 500;

  private final String text;
  private final double least;
  private final double most;

  RatingScale(String text, double least, double most) {
    this.text = text;
    this.least = least;
    this.most = most;
  }

  /** Its name in a command and in a file: {@code 1-10}. */
  public String text() {
    return text;
  }

  /** The least rating that counts. */
  public double least() {
    return least;
  }

  /** The best rating. */
  public double most() {
    return most;
  }

  /** True if a number is a rating on this scale; NaN is none. */
  public boolean holds(double rating) {
    return rating >= least && rating <= most;
  }

  /** True if a rating on this scale is a whole number of hundredths of stars. */
  boolean exact(double rating) {
    double hundredths = share(rating) * FIVE_STARS;
    return Math.abs(hundredths - Math.rint(hundredths)) < 1e-6;
  }

  /** A rating on this scale in hundredths of stars, from 50 to 500. */
  public int hundredthsOfStars(double rating) {
    return Math.max(HALF_STAR, (int) Math.round(share(rating) * FIVE_STARS));
  }

  /** The part that a rating is of the best one. */
  private double share(double rating) {
    return least < 0 ? (rating - least) / (most - least) : rating / most;
  }
}
