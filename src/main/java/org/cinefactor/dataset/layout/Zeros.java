package org.cinefactor.dataset.layout;

/** The meaning of ratings of 0 and -1 on a scale that begins above them. */
public enum Zeros {
  /** They are mistakes: rows that cannot be used. */
  BAD("bad"),
  /** They stand for movies that were not rated, and are left out. */
  NOT_RATED("not-rated"),
  /** They are the worst ratings: half a star. */
  LOWEST("lowest");

  private final String text;

  Zeros(String text) {
    this.text = text;
  }

  /** Its name in a command and in a file: {@code not-rated}. */
  public String text() {
    return text;
  }
}
