package org.cinefactor.workspace.start;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cinefactor.catalog.MovieJson;
import org.cinefactor.file.AtomicFile;
import org.cinefactor.file.TextFile;
import org.cinefactor.log.Log;
import org.cinefactor.recommend.Recommendation;

/**
 * The list that was on the screen last, with what it was made from, in a small file. The next start
 * shows it before data and model are read, if nothing that it was made from has changed since.
 *
 * @param madeFrom what the list follows from; see {@link ListKey}
 * @param places the list, best first
 */
record LastListFile(String madeFrom, List<Recommendation> places) {
  LastListFile {
    places = List.copyOf(places);
  }

  /** Reads it; empty when there is none, or none that can be read. */
  static Optional<LastListFile> read(Path file) {
    try {
      JsonObject json = JsonParser.parseString(TextFile.read(file)).getAsJsonObject();
      List<Recommendation> places = new ArrayList<>();
      for (JsonElement place : json.getAsJsonArray("places")) {
        places.add(place(places.size() + 1, place.getAsJsonObject()));
      }
      return Optional.of(new LastListFile(json.get("madeFrom").getAsString(), places));
    } catch (NoSuchFileException _) {
      // There is none at a first start.
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      Log.warning(LastListFile.class, "the last list cannot be read; it is worked out anew", e);
      return Optional.empty();
    }
  }

  private static Recommendation place(int rank, JsonObject json) {
    return new Recommendation(rank, MovieJson.read(json), json.get("score").getAsDouble());
  }

  /**
   * Writes it.
   *
   * @throws IOException when that is impossible; the file is then as it was
   */
  void write(Path file) throws IOException {
    var list = new JsonArray();
    places.forEach(place -> list.add(json(place)));
    var json = new JsonObject();
    json.addProperty("madeFrom", madeFrom);
    json.add("places", list);
    AtomicFile.write(file, json + "\n");
  }

  private static JsonObject json(Recommendation place) {
    JsonObject json = MovieJson.write(place.movie());
    json.addProperty("score", place.score());
    return json;
  }
}
