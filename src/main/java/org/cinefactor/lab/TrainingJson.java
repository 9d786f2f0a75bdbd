package org.cinefactor.lab;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.train.Training;

/** The JSON codec of a training's course; its factors are in files of their own. */
final class TrainingJson {
  private TrainingJson() {}

  static String write(Training training) {
    var violations = new JsonArray();
    for (double v : training.violations()) {
      violations.add(v);
    }
    var json = new JsonObject();
    json.addProperty("reconstruction_error", training.reconstructionError());
    json.addProperty("seconds", training.seconds());
    json.add("violations", violations);
    return json.toString();
  }

  /** The training with its factors; a runtime exception when the text is another. */
  static Training read(String text, FactorModel q, double[] p) {
    JsonObject json = JsonParser.parseString(text).getAsJsonObject();
    double[] violations =
        json.getAsJsonArray("violations").asList().stream()
            .mapToDouble(v -> v.getAsDouble())
            .toArray();
    return new Training(
        q,
        p,
        violations,
        json.get("reconstruction_error").getAsDouble(),
        json.get("seconds").getAsDouble());
  }
}
