package org.cinefactor.recommend.prediction;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The codec of {@link ProportionalOdds}: JSON with its edition. */
public final class ProportionalOddsJson {
  /** Goes up when the same parameters mean something else. */
  private static final int EDITION = 1;

  private ProportionalOddsJson() {}

  /** The parameters as an object. */
  public static JsonObject write(ProportionalOdds odds) {
    var json = new JsonObject();
    json.addProperty("edition", EDITION);
    json.add("weights", array(odds.weights()));
    json.add("scale", array(odds.scale()));
    json.add("thresholds", array(odds.thresholds()));
    return json;
  }

  /** Reads what {@link #write} wrote; any other content is a {@link RuntimeException}. */
  public static ProportionalOdds read(JsonObject json) {
    if (json.get("edition").getAsInt() != EDITION) {
      throw new IllegalArgumentException("a prediction of another edition");
    }
    return new ProportionalOdds(
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
