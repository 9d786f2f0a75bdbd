package org.cinefactor.workspace.settings;

import com.google.gson.JsonObject;
import org.cinefactor.dataset.MovieFilterJson;
import org.cinefactor.nmf.model.NmfSettingsJson;
import org.cinefactor.recommend.Method;

/**
 * The codec of {@link Settings}: JSON that has those of its parts. Earlier versions had all names
 * in one object, which is read too.
 */
public final class SettingsJson {
  private SettingsJson() {}

  /** The settings as an object. */
  public static JsonObject write(Settings settings) {
    var json = new JsonObject();
    json.addProperty("method", settings.method().name());
    json.add("nmf", NmfSettingsJson.write(settings.nmf()));
    json.add("filter", MovieFilterJson.write(settings.filter()));
    return json;
  }

  /** The settings; a runtime exception when something is missing or out of range. */
  public static Settings read(JsonObject json) {
    return new Settings(
        NmfSettingsJson.read(json.has("nmf") ? json.getAsJsonObject("nmf") : json),
        MovieFilterJson.read(json.has("filter") ? json.getAsJsonObject("filter") : json),
        Method.valueOf(json.get("method").getAsString()));
  }
}
