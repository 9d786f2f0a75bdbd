package org.cinefactor.profile.exchange.format;

import org.cinefactor.text.Texts;

/** The program or service that writes a kind of table. */
public enum TableSource {
  LETTERBOXD,
  FOR_LETTERBOXD,
  IMDB,
  TRAKT,
  TMDB,
  MOVIELENS,
  CRITICKER,
  KINOPOISK,
  NETFLIX,
  CINEFACTOR,
  UNKNOWN;

  private static final Texts TEXTS = Texts.of(TableSource.class);

  /** For people. */
  public String words() {
    return TEXTS.get(this);
  }
}
