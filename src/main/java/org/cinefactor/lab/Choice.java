package org.cinefactor.lab;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cinefactor.text.LocalFile;

/**
 * A setting that teaches, explained.
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
    try (InputStream in = Choice.class.getResourceAsStream("choices.json")) {
      if (in == null) {
        throw new IllegalStateException("choices.json is not in the program"); // not shown
      }
      Optional<String> translated =
          LocalFile.translation(Choice.class, "choices", ".json", language);
      String text =
          translated.isPresent()
              ? translated.get()
              : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<Choice> choices = new ArrayList<>();
      for (JsonElement one : JsonParser.parseString(text).getAsJsonArray()) {
        choices.add(of(one.getAsJsonObject()));
      }
      return List.copyOf(choices);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Choice of(JsonObject json) {
    return new Choice(
        json.get("setting").getAsString(),
        json.get("title").getAsString(),
        json.get("explanation").getAsString(),
        json.get("formula").getAsString());
  }
}
