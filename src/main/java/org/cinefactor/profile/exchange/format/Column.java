package org.cinefactor.profile.exchange.format;

import org.cinefactor.text.Texts;

/** The content of a table's column. */
public enum Column {
  TITLE,
  ORIGINAL_TITLE,
  YEAR,
  STARS,
  DATE,
  IMDB,
  TMDB,
  MOVIE_ID,
  TYPE,
  LISTS,
  TAGS,
  REVIEW,
  REWATCH,
  EXTRA,
  PERSON;

  private static final Texts TEXTS = Texts.of(Column.class);

  /** For people. */
  public String words() {
    return TEXTS.get(this);
  }
}
