package org.cinefactor.recommend.prediction;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The codec of {@link StarOdds}: JSON with its edition. */
public final class StarOddsJson {
  /** Goes up when the same parameters mean something else. */
  private static final int EDITION = 1;

  private StarOddsJson() {}

  /** The parameters as an object. */
  public static JsonObject write(StarOdds odds) {
    var json = new JsonObject();
    json.addProperty("edition", EDITION);
    json.add("weights", array(odds.weights()));
    json.add("scale", array(odds.scale()));
    json.add("thresholds", array(odds.thresholds()));
    return json;
  }

  /** Reads what {@link #write} wrote; any other content is a {@link RuntimeException}. */
  public static StarOdds read(JsonObject json) {
    if (json.get("edition").getAsInt() != EDITION) {
      throw new IllegalArgumentException("a prediction of another edition");
    }
    return new StarOdds(
        numbers(json.getAsJsonArray("weights")),
        numbers(json.getAsJsonArray("scale")),
        numbers(json.getAsJsonArray("thresholds")));
  }

  private static JsonArray array(double[] numbers) {
    var array = new JsonArray();
    for (double number : numbers) {
      array.add(number);
    }
    return array;
  }

  private static double[] numbers(JsonArray array) {
    double[] numbers = new double[array.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = array.get(i).getAsDouble();
    }
    return numbers;
  }
}
