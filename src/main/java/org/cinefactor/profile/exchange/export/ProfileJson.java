package org.cinefactor.profile.exchange.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.cinefactor.profile.exchange.format.Mark;
import org.cinefactor.profile.exchange.format.OwnJson;

/** The JSON of everything that a person has said: an object with a version and its movies. */
final class ProfileJson {
  private static final int VERSION = 1;
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private ProfileJson() {}

  static String text(List<ExportedMovie> movies) {
    var root = new JsonObject();
    root.addProperty("format", OwnJson.FORMAT);
    root.addProperty("version", VERSION);
    var all = new JsonArray();
    for (ExportedMovie movie : movies) {
      var entry = new JsonObject();
      movie.movieId().ifPresent(id -> entry.addProperty("movieId", id));
      entry.addProperty("title", movie.title());
      movie.year().ifPresent(year -> entry.addProperty("year", year));
      movie.imdb().ifPresent(_ -> entry.addProperty("imdbId", movie.imdbText()));
      movie.tmdb().ifPresent(number -> entry.addProperty("tmdbId", number));
      movie.stars().ifPresent(stars -> entry.addProperty("stars", stars));
      movie.when().ifPresent(when -> entry.addProperty("date", when.toString()));
      for (Mark mark : movie.marks()) {
        entry.addProperty(OwnJson.field(mark), true);
      }
      all.add(entry);
    }
    root.add("movies", all);
    return GSON.toJson(root) + "\n";
  }
}
