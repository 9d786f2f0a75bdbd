package org.cinefactor.evaluate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cinefactor.file.TextFile;

/** The reader of typical people in a JSON file such as {@code data/personas.json}. */
public final class Personas {
  private Personas() {}

  /**
   * The people of a file, in its order.
   *
   * @throws IOException when it cannot be read or is not such a file, with a sentence for people
   */
  public static List<Persona> read(Path file) throws IOException {
    String text;
    try {
      text = TextFile.read(file);
    } catch (IOException e) {
      throw new IOException(
          "cannot read the typical people in " + file + "; check that it is there.", e);
    }
    try {
      List<Persona> personas = new ArrayList<>();
      for (JsonElement one : JsonParser.parseString(text).getAsJsonArray()) {
        personas.add(persona(one.getAsJsonObject()));
      }
      return List.copyOf(personas);
    } catch (JsonParseException
        | IllegalStateException
        | IllegalArgumentException
        | NullPointerException
        | UnsupportedOperationException e) {
      throw new IOException(
          file + " is not a list of typical people; restore the file that came along.", e);
    }
  }

  private static Persona persona(JsonObject json) {
    List<Persona.Rated> rated = new ArrayList<>();
    for (JsonElement one : array(json, "rated")) {
      JsonObject movie = one.getAsJsonObject();
      rated.add(new Persona.Rated(id(movie), title(movie), movie.get("stars").getAsDouble()));
    }
    List<Persona.Wanted> relevant = new ArrayList<>();
    for (JsonElement one : array(json, "relevant")) {
      relevant.add(new Persona.Wanted(id(one.getAsJsonObject()), title(one.getAsJsonObject())));
    }
    return new Persona(json.get("word").getAsString(), title(json), rated, relevant);
  }

  private static JsonArray array(JsonObject json, String name) {
    return json.get(name).getAsJsonArray();
  }

  private static int id(JsonObject movie) {
    return movie.get("id").getAsInt();
  }

  private static String title(JsonObject json) {
    return json.get("title").getAsString();
  }
}
