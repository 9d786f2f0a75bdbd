package org.cinefactor.terminal.option.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.apache.commons.cli.Converter;
import org.cinefactor.dataset.layout.RatingScale;
import org.cinefactor.dataset.layout.Separator;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.dataset.layout.TitleOptions;
import org.cinefactor.dataset.layout.Zeros;

/**
 * The value of {@code --table}, which says how a table of ratings is to be read: {@code
 * user=NAME,movie=NAME,rating=NAME,scale=1-10,zeros=lowest,separator=tab,title=NAME,genres=NAME,
 * year=NAME}, some of them in any order. Columns have names or numbers from 1.
 */
final class TableWords implements Converter<TableOptions, IllegalArgumentException> {
  private static final List<String> KEYS =
      List.of("user", "movie", "rating", "scale", "zeros", "separator", "title", "genres", "year");

  @Override
  public TableOptions apply(String word) {
    Map<String, String> said = new HashMap<>();
    for (String part : word.split(",", -1)) {
      int equals = part.indexOf('=');
      String key = part.substring(0, Math.max(0, equals)).strip().toLowerCase(Locale.ROOT);
      if (!KEYS.contains(key) || part.substring(equals + 1).isBlank()) {
        throw new IllegalArgumentException(
            "'" + part + "' is not KEY=VALUE with a key of " + String.join(", ", KEYS));
      }
      said.put(key, part.substring(equals + 1).strip());
    }
    return new TableOptions(
        Optional.ofNullable(said.get("user")),
        Optional.ofNullable(said.get("movie")),
        Optional.ofNullable(said.get("rating")),
        choice(said, "scale", List.of(RatingScale.values()), RatingScale::text),
        choice(said, "zeros", List.of(Zeros.values()), Zeros::text),
        choice(said, "separator", List.of(Separator.values()), Separator::word),
        new TitleOptions(
            Optional.ofNullable(said.get("title")),
            Optional.ofNullable(said.get("genres")),
            Optional.ofNullable(said.get("year"))));
  }

  /** The value that says all that is said in some options; a name with a comma is left out. */
  static String of(TableOptions said) {
    var parts = new LinkedHashMap<String, Optional<String>>();
    parts.put("user", said.user());
    parts.put("movie", said.movie());
    parts.put("rating", said.rating());
    parts.put("scale", said.scale().map(RatingScale::text));
    parts.put("zeros", said.zeros().map(Zeros::text));
    parts.put("separator", said.separator().map(Separator::word));
    parts.put("title", said.titles().title());
    parts.put("genres", said.titles().genres());
    parts.put("year", said.titles().year());
    var words = new StringJoiner(",");
    parts.forEach(
        (key, value) ->
            value.filter(v -> !v.contains(",")).ifPresent(v -> words.add(key + "=" + v)));
    return words.toString();
  }

  private static <E> Optional<E> choice(
      Map<String, String> said, String key, List<E> values, Function<E, String> text) {
    Optional<String> word = Optional.ofNullable(said.get(key));
    if (word.isEmpty()) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    for (E value : values) {
      if (text.apply(value).equalsIgnoreCase(word.get())) {
        return Optional.of(value);
      }
      words.add(text.apply(value));
    }
    throw new IllegalArgumentException(
        key + " '" + word.get() + "' is none of " + String.join(", ", words));
  }
}
