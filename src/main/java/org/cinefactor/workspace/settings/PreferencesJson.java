package org.cinefactor.workspace.settings;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.text.Language;

/** Preferences as JSON. */
final class PreferencesJson {
  private PreferencesJson() {}

  static String write(Preferences preferences) {
    var json = new JsonObject();
    json.addProperty("theme", preferences.theme().name());
    json.addProperty("motion", preferences.motion());
    json.addProperty("scale", preferences.scale());
    json.addProperty("language", preferences.language().name());
    json.add("window", window(preferences.window()));
    preferences.data().ifPresent(data -> json.addProperty("data", data.toString()));
    json.add("settings", SettingsJson.write(preferences.settings()));
    json.add("list", ListOptionsJson.write(preferences.list()));
    return new GsonBuilder().setPrettyPrinting().create().toJson(json) + "\n";
  }

  private static JsonObject window(WindowPlace window) {
    var json = new JsonObject();
    if (!Double.isNaN(window.x()) && !Double.isNaN(window.y())) {
      json.addProperty("x", window.x());
      json.addProperty("y", window.y());
    }
    json.addProperty("width", window.width());
    json.addProperty("height", window.height());
    json.addProperty("maximized", window.maximized());
    return json;
  }

  /**
   * Reads them.
   *
   * @throws IllegalArgumentException when the text is something else
   */
  static Preferences read(String text) {
    try {
      JsonObject json = JsonParser.parseString(text).getAsJsonObject();
      return new Preferences(
          Theme.valueOf(json.get("theme").getAsString()),
          json.get("motion").getAsBoolean(),
          json.has("scale") ? json.get("scale").getAsInt() : Preferences.USUAL_SCALE,
          language(json),
          place(json.getAsJsonObject("window")),
          Optional.ofNullable(json.get("data")).map(data -> path(data.getAsString())),
          SettingsJson.read(json.getAsJsonObject("settings")),
          json.has("list")
              ? ListOptionsJson.read(json.getAsJsonObject("list"))
              : ListOptions.none());
    } catch (UnusablePath e) {
      throw e;
    } catch (RuntimeException e) {
      // Gson, enums, paths and missing names each have an exception of their own.
      throw new IllegalArgumentException("these are not preferences", e); // not shown
    }
  }

  /**
   * Reads all but the data set.
   *
   * @throws IllegalArgumentException when the text is something else
   */
  static Preferences readWithoutData(String text) {
    JsonObject json = JsonParser.parseString(text).getAsJsonObject();
    json.remove("data");
    return read(json.toString());
  }

  /**
   * Reads the language alone; the system's where the text says none.
   *
   * @throws IllegalArgumentException when the text is something else
   */
  static Language language(String text) {
    try {
      return language(JsonParser.parseString(text).getAsJsonObject());
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("these are not preferences", e); // not shown
    }
  }

  private static Language language(JsonObject json) {
    return json.has("language")
        ? Language.valueOf(json.get("language").getAsString())
        : Language.SYSTEM;
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new UnusablePath(text, e);
    }
  }

  /** Preferences that are good, but for a path that this system's letters cannot write. */
  static final class UnusablePath extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private UnusablePath(String path, InvalidPathException cause) {
      super(path, cause);
    }
  }

  private static WindowPlace place(JsonObject json) {
    boolean placed = json.has("x") && json.has("y");
    return new WindowPlace(
        placed ? json.get("x").getAsDouble() : Double.NaN,
        placed ? json.get("y").getAsDouble() : Double.NaN,
        json.get("width").getAsDouble(),
        json.get("height").getAsDouble(),
        json.get("maximized").getAsBoolean());
  }
}
