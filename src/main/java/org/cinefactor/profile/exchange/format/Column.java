package org.cinefactor.profile.exchange.format;

/** The content of a table's column. */
public enum Column {
  TITLE("Title"),
  ORIGINAL_TITLE("Original title"),
  YEAR("Year"),
  STARS("Rating"),
  DATE("Date"),
  IMDB("IMDb number"),
  TMDB("TMDB number"),
  MOVIE_ID("MovieLens number"),
  TYPE("Type of title"),
  LISTS("Lists"),
  TAGS("Tags"),
  REVIEW("Review"),
  REWATCH("Rewatch"),
  EXTRA("Kind of extra"),
  PERSON("Person");

  private final String words;

  Column(String words) {
    this.words = words;
  }

  /** For people. */
  public String words() {
    return words;
  }
}
