package org.cinefactor.workspace.settings;

import com.google.gson.JsonObject;
import org.cinefactor.dataset.Combination;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.nmf.model.Initialization;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.recommend.Method;

/** Settings as JSON. */
public final class SettingsJson {
  private SettingsJson() {}

  public static JsonObject write(Settings settings) {
    NmfSettings nmf = settings.nmf();
    var json = new JsonObject();
    json.addProperty("method", settings.method().name());
    json.addProperty("components", nmf.components());
    json.addProperty("initialization", nmf.initialization().name());
    json.addProperty("tolerance", nmf.tolerance());
    json.addProperty("maxIterations", nmf.maxIterations());
    json.addProperty("seed", nmf.seed());
    json.addProperty("alphaW", nmf.alphaW());
    json.addProperty("alphaH", nmf.alphaH());
    json.addProperty("l1Ratio", nmf.l1Ratio());
    json.addProperty("missingWeight", nmf.missingWeight());
    json.addProperty("minRatings", settings.filter().minRatings());
    json.addProperty("minMean", settings.filter().minMean());
    json.addProperty("combination", settings.filter().combination().name());
    return json;
  }

  /** The settings; a runtime exception when something is missing or out of range. */
  public static Settings read(JsonObject json) {
    var nmf =
        new NmfSettings(
            json.get("components").getAsInt(),
            Initialization.valueOf(json.get("initialization").getAsString()),
            json.get("tolerance").getAsDouble(),
            json.get("maxIterations").getAsInt(),
            json.get("seed").getAsLong(),
            json.get("alphaW").getAsDouble(),
            json.get("alphaH").getAsDouble(),
            json.get("l1Ratio").getAsDouble(),
            json.get("missingWeight").getAsDouble());
    var filter =
        new MovieFilter(
            json.get("minRatings").getAsInt(),
            json.get("minMean").getAsDouble(),
            Combination.valueOf(json.get("combination").getAsString()));
    return new Settings(nmf, filter, Method.valueOf(json.get("method").getAsString()));
  }
}
