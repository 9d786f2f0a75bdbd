package org.cinefactor.profile.exchange.format;

/** A mark that a row gives a movie beside its stars. */
public enum Mark {
  SEEN("seen", "seen"),
  WATCHLIST("on the watchlist", "on the watchlist"),
  HIDDEN("not interested", "not interested"),
  NOT_SEEN("not seen", "not seen"),
  REVIEWED("review", "reviews"),
  COLLECTED("movie of a collection", "movies of a collection");

  private final String one;
  private final String several;

  Mark(String one, String several) {
    this.one = one;
    this.several = several;
  }

  /** Whether the program has a place for it. */
  public boolean hasPlace() {
    return compareTo(REVIEWED) < 0;
  }

  /** So many of them, in words. */
  public String count(long number) {
    return number + " " + (number == 1 ? one : several);
  }
}
