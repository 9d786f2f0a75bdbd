package org.cinefactor.catalog;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** The codec of {@link Movie}: JSON with all that there is of a movie, without its data set. */
public final class MovieJson {
  private MovieJson() {}

  /** The movie as an object. */
  public static JsonObject write(Movie movie) {
    var genres = new JsonArray();
    movie.genres().forEach(genre -> genres.add(genre.name()));
    var json = new JsonObject();
    json.addProperty("movieId", movie.id());
    json.addProperty("title", movie.title());
    json.add("genres", genres);
    return json;
  }

  /** Reads what {@link #write} wrote; any other content is a {@link RuntimeException}. */
  public static Movie read(JsonObject json) {
    List<Genre> genres =
        json.getAsJsonArray("genres").asList().stream()
            .map(genre -> new Genre(genre.getAsString()))
            .toList();
    return new Movie(json.get("movieId").getAsInt(), json.get("title").getAsString(), genres);
  }
}
