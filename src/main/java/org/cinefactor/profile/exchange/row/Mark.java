package org.cinefactor.profile.exchange.row;

import org.cinefactor.text.Texts;

/** A mark that a row gives a movie beside its stars. */
public enum Mark {
  SEEN,
  WATCHLIST,
  HIDDEN,
  NOT_SEEN,
  REVIEWED,
  COLLECTED;

  private static final Texts TEXTS = Texts.of(Mark.class);

  /** True if the program has a place for it. */
  public boolean hasPlace() {
    return compareTo(REVIEWED) < 0;
  }

  /** So many of them, in words. */
  public String count(long number) {
    return switch (this) {
      case SEEN -> TEXTS.format("mark.seen", number);
      case WATCHLIST -> TEXTS.format("mark.watchlist", number);
      case HIDDEN -> TEXTS.format("mark.hidden", number);
      case NOT_SEEN -> TEXTS.format("mark.notSeen", number);
      case REVIEWED -> TEXTS.format("mark.review", number);
      case COLLECTED -> TEXTS.format("mark.collected", number);
    };
  }
}
