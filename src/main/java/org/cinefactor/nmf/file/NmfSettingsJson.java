package org.cinefactor.nmf.file;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Locale;
import org.cinefactor.nmf.model.Initialization;
import org.cinefactor.nmf.model.NmfSettings;

/** The settings of a factorization as JSON with scikit-learn's names. */
public final class NmfSettingsJson {
  private NmfSettingsJson() {}

  /** The settings as an object. */
  public static JsonObject write(NmfSettings s) {
    JsonObject json = new JsonObject();
    json.addProperty("n_components", s.components());
    json.addProperty("init", s.initialization().name().toLowerCase(Locale.ROOT));
    json.addProperty("tol", s.tolerance());
    json.addProperty("max_iter", s.maxIterations());
    json.addProperty("random_state", s.seed());
    json.addProperty("alpha_W", s.alphaW());
    json.addProperty("alpha_H", s.alphaH());
    json.addProperty("l1_ratio", s.l1Ratio());
    json.addProperty("missing_weight", s.missingWeight());
    return json;
  }

  /**
   * The settings in an object.
   *
   * @throws IllegalArgumentException when a name is missing or a value impossible
   */
  public static NmfSettings read(JsonObject json) {
    try {
      return new NmfSettings(
          json.get("n_components").getAsInt(),
          Initialization.valueOf(json.get("init").getAsString().toUpperCase(Locale.ROOT)),
          json.get("tol").getAsDouble(),
          json.get("max_iter").getAsInt(),
          json.get("random_state").getAsLong(),
          json.get("alpha_W").getAsDouble(),
          json.get("alpha_H").getAsDouble(),
          json.get("l1_ratio").getAsDouble(),
          json.get("missing_weight").getAsDouble());
    } catch (NullPointerException
        | JsonParseException
        | IllegalStateException
        | UnsupportedOperationException e) {
      throw new IllegalArgumentException("the settings lack something: " + json, e);
    }
  }

  static NmfSettings parse(String text) {
    try {
      return read(JsonParser.parseString(text).getAsJsonObject());
    } catch (JsonParseException | IllegalStateException e) {
      throw new IllegalArgumentException("the settings are not JSON", e);
    }
  }
}
