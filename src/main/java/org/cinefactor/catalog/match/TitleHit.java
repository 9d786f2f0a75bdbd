package org.cinefactor.catalog.match;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.OptionalInt;
import java.util.SequencedSet;
import org.cinefactor.catalog.Movie;
import org.cinefactor.text.Texts;

/**
 * A movie one of whose titles is like the one that is sought.
 *
 * @param movie the movie
 * @param level how much of the titles is alike
 * @param articleDiffers whether the articles in front differ
 * @param alike the words that are alike, each once
 * @param common whether many titles have each of these words
 */
record TitleHit(
    Movie movie, Level level, boolean articleDiffers, SequencedSet<String> alike, boolean common) {
  private static final Texts TEXTS = Texts.of(TitleHit.class);

  /** The similarity of two titles. */
  enum Level {
    /** The whole titles. */
    WHOLE(0),
    /** The whole titles, one of them written in another way. */
    VARIANT(2),
    /** A part that a dash ends in one of the titles. */
    PART(4),
    /**
     * A part that a colon ends. A short film of the same year may have the feature's name so: it is
     * sure only where it ends with a number, as in {@code The Human Condition I}.
     */
    COLON_PART(6);

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

  TitleHit {
    alike = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(alike));
  }

  /** Rank among hits, 0 the best. */
  int rank(OptionalInt year) {
    OptionalInt own = movie.year();
    if (year.isEmpty() || own.isEmpty()) {
      return rankWithoutYear();
    }
    int apart = own.getAsInt() - year.getAsInt();
    return apart == 0 ? rankInYear() : rankOutOfYear(apart);
  }

  private int rankInYear() {
    int words = alike.size();
    boolean close = !articleDiffers || words >= LONG;
    boolean sure =
        switch (level) {
          case WHOLE, VARIANT -> close;
          case PART -> close && words > 1;
          case COLON_PART -> close && words >= LONG && isNumber(alike.getLast());
        };
    int rank = level.rank + (articleDiffers ? 1 : 0);
    return sure ? Math.min(rank, YEAR_OFF - 1) : ASK + rank;
  }

  /**
   * A short film often has the name of the feature that follows it: a short title of the year
   * before says too little, and so do a word or two common ones of the year after.
   */
  private int rankOutOfYear(int apart) {
    if (level == Level.WHOLE && Math.abs(apart) == 1) {
      boolean tooShort = alike.size() < (apart == 1 || common ? LONG : 2);
      return articleDiffers || tooShort ? ASK + YEAR_OFF : YEAR_OFF;
    }
    boolean worthAsking =
        (level == Level.VARIANT && Math.abs(apart) == 1)
            || (level == Level.WHOLE && Math.abs(apart) == 2 && alike.size() >= LONG);
    return worthAsking ? ASK + YEAR_OFF + 1 : NONE;
  }

  private int rankWithoutYear() {
    if (level.compareTo(Level.VARIANT) > 0) {
      return NONE;
    }
    return level == Level.WHOLE && !articleDiffers && alike.size() > 1 ? NO_YEAR : ASK + NO_YEAR;
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  /** Certainty of a hit whose rank is below {@link #ASK}. */
  static Match.Certainty certainty(int rank) {
    return rank == YEAR_OFF
        ? Match.Certainty.YEAR_OFF
        : rank == NO_YEAR ? Match.Certainty.NO_YEAR : Match.Certainty.EXACT_YEAR;
  }

  /** The reason to ask somebody about this hit, as a clause. */
  String doubt(OptionalInt year) {
    OptionalInt own = movie.year();
    if (year.isEmpty() || own.isEmpty()) {
      return TEXTS.get("doubt.noYear");
    }
    if (own.getAsInt() != year.getAsInt()) {
      return TEXTS.format("doubt.year", Integer.toString(own.getAsInt()));
    }
    return articleDiffers ? TEXTS.get("doubt.article") : TEXTS.get("doubt.part");
  }
}
