package org.cinefactor.profile.exchange.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.cinefactor.profile.DatedStars;
import org.cinefactor.profile.Label;
import org.cinefactor.profile.exchange.format.OwnJson;
import org.cinefactor.profile.exchange.row.Mark;

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
      addLabels(movie.labels(), entry);
      addEarlier(movie.earlier(), entry);
      all.add(entry);
    }
    root.add("movies", all);
    return GSON.toJson(root) + "\n";
  }

  private static void addEarlier(List<DatedStars> earlier, JsonObject entry) {
    var all = new JsonArray();
    for (DatedStars given : earlier) {
      var one = new JsonObject();
      one.addProperty("stars", given.stars());
      one.addProperty("date", given.givenAt().toString());
      all.add(one);
    }
    if (!all.isEmpty()) {
      entry.add("earlierStars", all);
    }
  }

  private static void addLabels(Map<Label, Integer> labels, JsonObject entry) {
    var lists = new JsonObject();
    var tags = new JsonArray();
    labels.forEach(
        (label, place) -> {
          switch (label.kind()) {
            case LIKED -> entry.addProperty(OwnJson.LIKED, true);
            case REWATCHED -> entry.addProperty(OwnJson.REWATCHED, true);
            case LIST -> lists.addProperty(label.name(), place);
            case TAG -> tags.add(label.name());
          }
        });
    if (!lists.isEmpty()) {
      entry.add(OwnJson.LISTS, lists);
    }
    if (!tags.isEmpty()) {
      entry.add(OwnJson.TAGS, tags);
    }
  }
}
