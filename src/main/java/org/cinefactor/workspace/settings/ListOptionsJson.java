package org.cinefactor.workspace.settings;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.cinefactor.catalog.Genre;
import org.cinefactor.recommend.GenreMatch;
import org.cinefactor.recommend.ListOptions;

/** The codec of {@link ListOptions} but for hidden movies, which the person's profile has. */
final class ListOptionsJson {
  private ListOptionsJson() {}

  static JsonObject write(ListOptions options) {
    var json = new JsonObject();
    json.addProperty("obscurity", options.obscurity());
    json.addProperty("diversity", options.diversity());
    json.add("genres", genres(options.genres()));
    json.addProperty("match", options.match().name());
    json.add("without", genres(options.without()));
    options.fromYear().ifPresent(year -> json.addProperty("fromYear", year));
    options.toYear().ifPresent(year -> json.addProperty("toYear", year));
    return json;
  }

  /** The options; a runtime exception when something is missing or out of range. */
  static ListOptions read(JsonObject json) {
    return new ListOptions(
        json.get("obscurity").getAsDouble(),
        json.get("diversity").getAsDouble(),
        genres(json.getAsJsonArray("genres")),
        GenreMatch.valueOf(json.get("match").getAsString()),
        genres(json.getAsJsonArray("without")),
        year(json, "fromYear"),
        year(json, "toYear"),
        Set.of());
  }

  private static JsonArray genres(Collection<Genre> genres) {
    var json = new JsonArray();
    new TreeSet<>(genres).forEach(genre -> json.add(genre.name()));
    return json;
  }

  private static Set<Genre> genres(JsonArray json) {
    var genres = new HashSet<Genre>();
    json.forEach(name -> genres.add(new Genre(name.getAsString())));
    return genres;
  }

  private static OptionalInt year(JsonObject json, String name) {
    return json.has(name) ? OptionalInt.of(json.get(name).getAsInt()) : OptionalInt.empty();
  }
}
