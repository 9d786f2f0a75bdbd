package org.cinefactor.dataset.layout;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The codec of {@link TableOptions}: JSON with the words of the terminal's {@code --table}. */
public final class TableOptionsJson {
  private TableOptionsJson() {}

  /** The options as an object; what is guessed is not there. */
  public static JsonObject write(TableOptions options) {
    var json = new JsonObject();
    options.user().ifPresent(word -> json.addProperty("user", word));
    options.movie().ifPresent(word -> json.addProperty("movie", word));
    options.rating().ifPresent(word -> json.addProperty("rating", word));
    options.scale().ifPresent(scale -> json.addProperty("scale", scale.text()));
    options.zeros().ifPresent(zeros -> json.addProperty("zeros", zeros.text()));
    options.separator().ifPresent(one -> json.addProperty("separator", one.words()));
    return json;
  }

  /** Reads what {@link #write} wrote; words that mean nothing are guessed. */
  public static TableOptions read(JsonObject json) {
    return new TableOptions(
        word(json, "user"),
        word(json, "movie"),
        word(json, "rating"),
        choice(json, "scale", List.of(Scale.values()), Scale::text),
        choice(json, "zeros", List.of(Zeros.values()), Zeros::text),
        choice(json, "separator", List.of(Separator.values()), Separator::words));
  }

  private static Optional<String> word(JsonObject json, String name) {
    return json.has(name) ? Optional.of(json.get(name).getAsString()) : Optional.empty();
  }

  private static <E> Optional<E> choice(
      JsonObject json, String name, List<E> values, Function<E, String> text) {
    return word(json, name)
        .flatMap(word -> values.stream().filter(v -> text.apply(v).equals(word)).findFirst());
  }
}
