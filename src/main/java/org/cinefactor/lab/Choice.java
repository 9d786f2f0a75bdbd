package org.cinefactor.lab;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cinefactor.text.TextResource;

/**
 * The explanation of a setting that the lab teaches.
 *
 * @param setting which one, in scikit-learn's words where it has one: {@code tol}
 * @param title for people
 * @param explanation one paragraph
 * @param formula what it does, as a line of mathematics
 */
public record Choice(String setting, String title, String explanation, String formula) {
  /** All settings that the lab explains, as they are shown, in the language of this process. */
  public static List<Choice> all() {
    return all(Locale.getDefault());
  }

  /** All of them in another language. */
  static List<Choice> all(Locale language) {
    String text =
        TextResource.translation(Choice.class, "choices", ".json", language)
            .orElseGet(() -> TextResource.read(Choice.class, "choices.json"));
    List<Choice> choices = new ArrayList<>();
    for (JsonElement one : JsonParser.parseString(text).getAsJsonArray()) {
      choices.add(of(one.getAsJsonObject()));
    }
    return List.copyOf(choices);
  }

  private static Choice of(JsonObject json) {
    return new Choice(
        json.get("setting").getAsString(),
        json.get("title").getAsString(),
        json.get("explanation").getAsString(),
        json.get("formula").getAsString());
  }
}
