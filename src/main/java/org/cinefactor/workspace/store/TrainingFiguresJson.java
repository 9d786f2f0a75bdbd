package org.cinefactor.workspace.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** The figures of a training as JSON, with the names that the command line uses. */
final class TrainingFiguresJson {
  private TrainingFiguresJson() {}

  static JsonObject write(TrainingFigures figures) {
    var json = new JsonObject();
    json.addProperty("users", figures.users());
    json.addProperty("movies", figures.movies());
    json.addProperty("ratings", figures.ratings());
    json.addProperty("iterations", figures.iterations());
    json.addProperty("reconstruction_error", figures.reconstructionError());
    var violations = new JsonArray();
    figures.violations().forEach(violations::add);
    json.add("violations", violations);
    json.addProperty("seconds", figures.seconds());
    return json;
  }

  /** The figures; a runtime exception of Gson or of a missing name when the JSON is another. */
  static TrainingFigures read(JsonObject json) {
    List<Double> violations = new ArrayList<>();
    json.getAsJsonArray("violations").forEach(v -> violations.add(v.getAsDouble()));
    return new TrainingFigures(
        json.get("users").getAsInt(),
        json.get("movies").getAsInt(),
        json.get("ratings").getAsLong(),
        json.get("iterations").getAsInt(),
        json.get("reconstruction_error").getAsDouble(),
        violations,
        json.get("seconds").getAsDouble());
  }
}
