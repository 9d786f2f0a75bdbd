package org.cinefactor.dataset.guess;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cinefactor.csv.CsvRow;
import org.cinefactor.dataset.layout.PersonLayout;
import org.cinefactor.dataset.layout.RatingScale;
import org.cinefactor.dataset.source.DataFile;
import org.cinefactor.dataset.source.FingerprintedInput;

/** The JSON in which this program exports one person's ratings, as the rows of a table. */
public final class PersonJson {
  private static final List<String> COLUMNS = List.of("movieId", "title", "year", "stars");
  private static final PersonLayout LAYOUT =
      new PersonLayout(0, PersonLayout.MOVIELENS, 1, 2, 3, RatingScale.FIVE);

  /** Room for all that stands in front of the first movie. */
  private static final int START = 1 << 10;

  private PersonJson() {}

  static boolean hasName(DataFile file) {
    return file.plainName().endsWith(".json");
  }

  /** The layout of a file, where it is one of this program's. */
  static Optional<PersonLayout> layout(DataFile file) {
    if (!hasName(file)) {
      return Optional.empty();
    }
    try (FingerprintedInput in = file.open()) {
      String start = new String(in.readNBytes(START), StandardCharsets.UTF_8);
      return start.contains("\"format\"") && start.contains("\"cinefactor\"")
          ? Optional.of(LAYOUT)
          : Optional.empty();
    } catch (IOException _) {
      // Damaged from its start: nothing says that it is one.
      return Optional.empty();
    }
  }

  /**
   * A row for each movie, by its number in the file.
   *
   * @throws DamagedJsonException when it is not whole
   */
  public static List<CsvRow> rows(byte[] json) throws DamagedJsonException {
    List<CsvRow> rows = new ArrayList<>();
    for (JsonElement movie : movies(json)) {
      JsonObject fields = movie.isJsonObject() ? movie.getAsJsonObject() : new JsonObject();
      Stream<String> row = COLUMNS.stream().map(name -> text(fields.get(name)));
      rows.add(new CsvRow(rows.size() + 1L, Optional.of(row.toList())));
    }
    return rows;
  }

  private static JsonArray movies(byte[] json) throws DamagedJsonException {
    try {
      JsonArray movies =
          JsonParser.parseString(new String(json, StandardCharsets.UTF_8))
              .getAsJsonObject()
              .getAsJsonArray("movies");
      return Objects.requireNonNull(movies);
    } catch (RuntimeException e) {
      throw new DamagedJsonException(e);
    }
  }

  private static String text(JsonElement value) {
    return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
  }
}
