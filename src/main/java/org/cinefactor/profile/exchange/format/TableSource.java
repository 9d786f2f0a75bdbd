package org.cinefactor.profile.exchange.format;

/** The program or service that writes a kind of table. */
public enum TableSource {
  LETTERBOXD("Letterboxd"),
  FOR_LETTERBOXD("a table for Letterboxd"),
  IMDB("IMDb"),
  TRAKT("Trakt"),
  TMDB("TMDB"),
  MOVIELENS("MovieLens"),
  CRITICKER("Criticker"),
  KINOPOISK("Kinopoisk"),
  NETFLIX("Netflix"),
  CINEFACTOR("CineFactor"),
  UNKNOWN("a table");

  private final String words;

  TableSource(String words) {
    this.words = words;
  }

  /** For people. */
  public String words() {
    return words;
  }
}
