package org.cinefactor.dataset;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Locale;
import org.cinefactor.text.Texts;

/**
 * The codec of {@link MovieFilter}: JSON with the names of lessons. The names of the preferences of
 * earlier versions are read too.
 */
public final class MovieFilterJson {
  private static final Texts TEXTS = Texts.of(MovieFilterJson.class);

  private MovieFilterJson() {}

  /** The filter as an object. */
  public static JsonObject write(MovieFilter filter) {
    var json = new JsonObject();
    json.addProperty("min_ratings", filter.minRatings());
    json.addProperty("min_mean", filter.minMean());
    json.addProperty("combination", filter.combination().name().toLowerCase(Locale.ROOT));
    return json;
  }

  /**
   * The filter in an object, which may hold more.
   *
   * @throws IllegalArgumentException when a name is missing or a value impossible, with a sentence
   *     that names it
   */
  public static MovieFilter read(JsonObject json) {
    double minRatings = number(json, "min_ratings", "minRatings");
    if (minRatings != Math.rint(minRatings) || Math.abs(minRatings) > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(TEXTS.format("filter.whole", Double.toString(minRatings)));
    }
    String word = get(json, "combination", "combination").getAsString();
    for (Combination combination : Combination.values()) {
      if (combination.name().equalsIgnoreCase(word)) {
        return new MovieFilter((int) minRatings, number(json, "min_mean", "minMean"), combination);
      }
    }
    throw new IllegalArgumentException(TEXTS.format("filter.combination", word));
  }

  private static double number(JsonObject json, String name, String earlierName) {
    JsonPrimitive value = get(json, name, earlierName);
    if (!value.isNumber()) {
      throw new IllegalArgumentException(TEXTS.format("filter.number", name));
    }
    return value.getAsDouble();
  }

  private static JsonPrimitive get(JsonObject json, String name, String earlierName) {
    JsonElement value = json.has(name) ? json.get(name) : json.get(earlierName);
    if (value instanceof JsonPrimitive primitive) {
      return primitive;
    }
    throw new IllegalArgumentException(TEXTS.format("filter.missing", name));
  }
}
