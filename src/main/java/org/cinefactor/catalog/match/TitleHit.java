package org.cinefactor.catalog.match;

import java.util.OptionalInt;
import org.cinefactor.catalog.Movie;

/**
 * A movie one of whose titles is like the one that is sought.
 *
 * @param movie the movie
 * @param level how much of the titles is alike
 * @param articleDiffers whether the articles in front differ
 * @param words how many words are alike
 */
record TitleHit(Movie movie, Level level, boolean articleDiffers, int words) {
  /** The likeness of two titles. */
  enum Level {
    /** The whole titles. */
    WHOLE(0),
    /** The whole titles, one of them written in another way. */
    VARIANT(2),
    /** A part of the catalog's title, or one that a dash ends in the title that is sought. */
    PART(4),
    /** What stands before a colon in the title that is sought. */
    BEGINNING(6);

    private final int rank;

    Level(int rank) {
      this.rank = rank;
    }
  }

  /** From this rank on somebody has to be asked. */
  static final int ASK = 10;

  /** It does not count. */
  static final int NONE = 100;

  /** Titles of so many words are hardly ever shared by two movies of one year. */
  private static final int LONG = 3;

  private static final int YEAR_OFF = 5;
  private static final int NO_YEAR = 6;

  /** How good it is, 0 the best. */
  int rank(OptionalInt year) {
    OptionalInt own = movie.year();
    if (year.isEmpty() || own.isEmpty()) {
      return rankWithoutYear();
    }
    int apart = own.getAsInt() - year.getAsInt();
    return apart == 0 ? rankInYear() : rankOutOfYear(apart);
  }

  private int rankInYear() {
    boolean close = !articleDiffers || words >= LONG;
    boolean sure =
        switch (level) {
          case WHOLE, VARIANT -> close;
          case PART -> close && words > 1;
          case BEGINNING -> close && words >= LONG;
        };
    int rank = level.rank + (articleDiffers ? 1 : 0);
    return sure ? Math.min(rank, YEAR_OFF - 1) : ASK + rank;
  }

  /**
   * A short film often has the name of the feature that follows it: a short title of the year
   * before says too little.
   */
  private int rankOutOfYear(int apart) {
    if (level == Level.WHOLE && Math.abs(apart) == 1) {
      boolean mayBeShort = apart == 1 && words < LONG;
      return articleDiffers || mayBeShort ? ASK + YEAR_OFF : YEAR_OFF;
    }
    boolean worthAsking =
        (level == Level.VARIANT && Math.abs(apart) == 1)
            || (level == Level.WHOLE && Math.abs(apart) == 2 && words >= LONG);
    return worthAsking ? ASK + YEAR_OFF + 1 : NONE;
  }

  private int rankWithoutYear() {
    if (level.compareTo(Level.VARIANT) > 0) {
      return NONE;
    }
    return level == Level.WHOLE && !articleDiffers && words > 1 ? NO_YEAR : ASK + NO_YEAR;
  }

  /** Which certainty a rank below {@link #ASK} stands for. */
  static Match.Certainty certainty(int rank) {
    return rank == YEAR_OFF
        ? Match.Certainty.YEAR_OFF
        : rank == NO_YEAR ? Match.Certainty.NO_YEAR : Match.Certainty.EXACT_YEAR;
  }

  /** Why somebody has to be asked, as a clause. */
  String doubt(OptionalInt year) {
    OptionalInt own = movie.year();
    if (year.isEmpty() || own.isEmpty()) {
      return "there is no year to tell movies of this title apart";
    }
    if (own.getAsInt() != year.getAsInt()) {
      return "the data set has this title in " + own.getAsInt();
    }
    return articleDiffers
        ? "the titles differ in their article"
        : "only a part of the title is the same";
  }
}
