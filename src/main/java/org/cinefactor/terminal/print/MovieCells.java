package org.cinefactor.terminal.print;

import com.google.gson.JsonObject;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;

/** The cells of a movie in tables for spreadsheets and programs. */
public final class MovieCells {
  private MovieCells() {}

  /** Its id, title and genres. */
  static JsonObject json(Movie movie) {
    var json = new JsonObject();
    json.addProperty("movieId", movie.id());
    json.addProperty("title", movie.title());
    json.addProperty("genres", genres(movie));
    return json;
  }

  /** With bars between them, as MovieLens has them. */
  public static String genres(Movie movie) {
    return String.join("|", movie.genres().stream().map(Genre::toString).toList());
  }
}
