package org.cinefactor.ui.shell;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.internal.LazilyParsedNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Changes of JSON into what could stand there and what nobody would write. */
final class AbsurdJson {
  private static final int LONG = 5000;

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "0.5",
          "-0.0",
          "1e-320",
          "1e308",
          "-1e308",
          "1e999",
          "-1e999",
          "NaN",
          "200",
          "100000",
          "4096.25",
          "2147483647",
          "-2147483648",
          "9223372036854775807");

  private static final List<String> WORDS =
      List.of(
          "",
          ".",
          "/",
          "/dev/null",
          "/proc/self/mem",
          "NaN",
          "\u202e\u0000\n",
          "SYSTEM",
          "TUNED",
          "hals",
          "fast",
          "nndsvd",
          "ALL",
          "all",
          "x".repeat(LONG),
          "\u0bbe\u0301\u0e33".repeat(LONG / 3),
          "a ".repeat(LONG / 2));

  private static final List<JsonElement> VALUES =
      Stream.concat(
              NUMBERS.stream().map(text -> new JsonPrimitive(new LazilyParsedNumber(text))),
              Stream.concat(
                  WORDS.stream().map(JsonPrimitive::new),
                  Stream.of(new JsonPrimitive(true), new JsonArray(), new JsonObject(), many())))
          .map(JsonElement.class::cast)
          .toList();

  private AbsurdJson() {}

  private static JsonArray many() {
    var many = new JsonArray();
    IntStream.range(0, LONG).forEach(i -> many.add("Genre " + i));
    return many;
  }

  /** Changes some value of it, however deep. */
  static void change(JsonElement json, Random random) {
    switch (json) {
      case JsonObject object when !object.isEmpty() -> {
        List<String> names = new ArrayList<>(object.keySet());
        String name = names.get(random.nextInt(names.size()));
        object.add(name, changed(object.get(name), random));
      }
      case JsonArray array when !array.isEmpty() && random.nextBoolean() -> {
        int place = random.nextInt(array.size());
        array.set(place, changed(array.get(place), random));
      }
      case JsonArray array -> array.add(value(random));
      default -> throw new IllegalArgumentException("nothing in it to change: " + json);
    }
  }

  private static JsonElement changed(JsonElement part, Random random) {
    boolean empty = part.isJsonObject() && part.getAsJsonObject().isEmpty();
    boolean deeper = (part.isJsonObject() && !empty) || part.isJsonArray();
    if (deeper && random.nextInt(4) > 0) {
      change(part, random);
      return part;
    }
    return value(random);
  }

  private static JsonElement value(Random random) {
    return VALUES.get(random.nextInt(VALUES.size())).deepCopy();
  }
}
