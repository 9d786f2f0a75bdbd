package org.cinefactor.dataset.layout;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The codec of {@link TableOptions}: JSON with the words of the terminal's {@code --table}. Earlier
 * versions wrote a separator as its window said it, in the language of that day; those words are
 * read too.
 */
public final class TableOptionsJson {
  private static final Map<String, Separator> EARLIER_SEPARATORS =
      Map.of(
          "commas", Separator.COMMA,
          "semicolons", Separator.SEMICOLON,
          "tabs", Separator.TAB,
          "bars", Separator.BAR,
          "double colons", Separator.COLONS, // not shown
          "Kommas", Separator.COMMA,
          "Semikolons", Separator.SEMICOLON,
          "Tabulatoren", Separator.TAB,
          "senkrechte Striche", Separator.BAR, // not shown
          "doppelte Doppelpunkte", Separator.COLONS); // not shown

  private TableOptionsJson() {}

  /** The options as an object; what is guessed is not there. */
  public static JsonObject write(TableOptions options) {
    var json = new JsonObject();
    options.user().ifPresent(word -> json.addProperty("user", word));
    options.movie().ifPresent(word -> json.addProperty("movie", word));
    options.rating().ifPresent(word -> json.addProperty("rating", word));
    options.scale().ifPresent(scale -> json.addProperty("scale", scale.text()));
    options.zeros().ifPresent(zeros -> json.addProperty("zeros", zeros.text()));
    options.separator().ifPresent(one -> json.addProperty("separator", one.word()));
    options.titles().title().ifPresent(word -> json.addProperty("title", word));
    options.titles().genres().ifPresent(word -> json.addProperty("genres", word));
    options.titles().year().ifPresent(word -> json.addProperty("year", word));
    return json;
  }

  /** Reads what {@link #write} wrote; words that mean nothing are guessed. */
  public static TableOptions read(JsonObject json) {
    return new TableOptions(
        word(json, "user"),
        word(json, "movie"),
        word(json, "rating"),
        choice(json, "scale", List.of(RatingScale.values()), RatingScale::text),
        choice(json, "zeros", List.of(Zeros.values()), Zeros::text),
        separator(json),
        new TitleOptions(word(json, "title"), word(json, "genres"), word(json, "year")));
  }

  private static Optional<Separator> separator(JsonObject json) {
    return choice(json, "separator", List.of(Separator.values()), Separator::word)
        .or(() -> word(json, "separator").map(EARLIER_SEPARATORS::get));
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
