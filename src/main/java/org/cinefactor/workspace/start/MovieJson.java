package org.cinefactor.workspace.start;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;

/** A movie in a file of the program's own: all that there is of it, without its data set. */
final class MovieJson {
  private MovieJson() {}

  static JsonObject json(Movie movie) {
    var genres = new JsonArray();
    movie.genres().forEach(genre -> genres.add(genre.name()));
    var json = new JsonObject();
    json.addProperty("movieId", movie.id());
    json.addProperty("title", movie.title());
    json.add("genres", genres);
    return json;
  }

  /** Reads what {@link #json} wrote; any other content is a {@link RuntimeException}. */
  static Movie movie(JsonObject json) {
    List<Genre> genres =
        json.getAsJsonArray("genres").asList().stream()
            .map(genre -> new Genre(genre.getAsString()))
            .toList();
    return new Movie(json.get("movieId").getAsInt(), json.get("title").getAsString(), genres);
  }
}
