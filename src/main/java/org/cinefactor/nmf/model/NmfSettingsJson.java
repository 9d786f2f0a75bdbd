package org.cinefactor.nmf.model;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.util.Locale;
import org.cinefactor.text.Texts;

/**
 * The codec of {@link NmfSettings}: JSON with scikit-learn's names. The names of the preferences of
 * earlier versions are read too.
 */
public final class NmfSettingsJson {
  private static final Texts TEXTS = Texts.of(NmfSettingsJson.class);

  private NmfSettingsJson() {}

  /** The settings as an object. */
  public static JsonObject write(NmfSettings s) {
    JsonObject json = new JsonObject();
    json.addProperty("n_components", s.components());
    json.addProperty("init", s.initialization().word());
    json.addProperty("solver", s.solver().word());
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
   * The settings in an object, which may hold more.
   *
   * @throws IllegalArgumentException when a name is missing or a value impossible
   */
  public static NmfSettings read(JsonObject json) {
    try {
      return new NmfSettings(
          get(json, "n_components", "components").getAsInt(),
          Initialization.valueOf(
              get(json, "init", "initialization").getAsString().toUpperCase(Locale.ROOT)),
          // Earlier versions had one.
          json.has("solver") ? Solver.of(json.get("solver").getAsString()) : Solver.CD,
          get(json, "tol", "tolerance").getAsDouble(),
          get(json, "max_iter", "maxIterations").getAsInt(),
          get(json, "random_state", "seed").getAsLong(),
          get(json, "alpha_W", "alphaW").getAsDouble(),
          get(json, "alpha_H", "alphaH").getAsDouble(),
          get(json, "l1_ratio", "l1Ratio").getAsDouble(),
          get(json, "missing_weight", "missingWeight").getAsDouble());
    } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
      throw new IllegalArgumentException(TEXTS.format("settings.form", json), e);
    }
  }

  private static JsonElement get(JsonObject json, String name, String earlierName) {
    JsonElement value = json.has(name) ? json.get(name) : json.get(earlierName);
    if (value == null) {
      throw new IllegalArgumentException(TEXTS.format("settings.lack", name, json));
    }
    return value;
  }
}
