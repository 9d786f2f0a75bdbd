package org.cinefactor.profile.exchange.format;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.cinefactor.catalog.match.SoughtMovie;
import org.cinefactor.profile.Label;
import org.cinefactor.profile.exchange.row.DateText;
import org.cinefactor.profile.exchange.row.ImportedFile;
import org.cinefactor.profile.exchange.row.ImportedRow;
import org.cinefactor.profile.exchange.row.Mark;
import org.cinefactor.profile.exchange.row.StarScale;
import org.cinefactor.profile.exchange.row.Statement;
import org.cinefactor.profile.exchange.row.TitleType;

/** CineFactor's own JSON: an object with {@code "format": "cinefactor"} and {@code movies}. */
public final class OwnJson {
  /** Value of the field {@code format}. */
  public static final String FORMAT = "cinefactor";

  /** Field of a movie that the person likes. */
  public static final String LIKED = "liked";

  /** Field of a movie that was seen more than once. */
  public static final String REWATCHED = "rewatched";

  /** Its places on lists, by their names. */
  public static final String LISTS = "lists";

  /** Its tags. */
  public static final String TAGS = "tags";

  private OwnJson() {}

  static boolean fits(JsonObject root) {
    return JsonFields.text(root, "format").equals(FORMAT) && root.has("movies");
  }

  static Reading read(SourceFile file, JsonObject root) {
    JsonElement movies = root.get("movies");
    JsonArray entries = movies.isJsonArray() ? movies.getAsJsonArray() : new JsonArray();
    List<ImportedRow> rows = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      JsonElement entry = entries.get(i);
      rows.add(row(file, i + 1, entry.isJsonObject() ? entry.getAsJsonObject() : new JsonObject()));
    }
    return new Reading.Rows(new ImportedFile(file.name(), "CineFactor", rows));
  }

  private static ImportedRow row(SourceFile file, int number, JsonObject entry) {
    Optional<String> skipped = Optional.empty();
    OptionalDouble stars = OptionalDouble.empty();
    try {
      stars = StarScale.FIVE.stars(JsonFields.text(entry, "stars"));
    } catch (IllegalArgumentException e) {
      skipped = Optional.of(String.valueOf(e.getMessage()));
    }
    EnumSet<Mark> marks = EnumSet.noneOf(Mark.class);
    for (Mark mark : List.of(Mark.SEEN, Mark.WATCHLIST, Mark.HIDDEN, Mark.NOT_SEEN)) {
      if (JsonFields.text(entry, field(mark)).equals("true")) {
        marks.add(mark);
      }
    }
    String title = JsonFields.text(entry, "title");
    OptionalLong id = ImportTableReader.number(JsonFields.text(entry, "movieId"));
    var movie =
        new SoughtMovie(
            title.isEmpty() ? List.of() : List.of(title),
            ImportTableReader.year(JsonFields.text(entry, "year")),
            id.isPresent() ? OptionalInt.of((int) id.getAsLong()) : OptionalInt.empty(),
            ImportTableReader.number(JsonFields.text(entry, "imdbId")),
            ImportTableReader.number(JsonFields.text(entry, "tmdbId")));
    var said =
        new Statement(
            stars, marks, labels(entry), DateText.read(JsonFields.text(entry, "date")), true);
    return new ImportedRow(file.name(), number, movie, TitleType.MOVIE, said, skipped);
  }

  private static Map<Label, Integer> labels(JsonObject entry) {
    Map<Label, Integer> labels = new LinkedHashMap<>();
    if (JsonFields.text(entry, LIKED).equals("true")) {
      labels.put(Label.LIKED, 0);
    }
    if (JsonFields.text(entry, REWATCHED).equals("true")) {
      labels.put(Label.REWATCHED, 0);
    }
    JsonObject lists = JsonFields.object(entry, LISTS);
    for (String name : lists.keySet()) {
      if (!name.isBlank()) {
        labels.put(
            Label.list(name),
            (int) ImportTableReader.number(JsonFields.text(lists, name)).orElse(0));
      }
    }
    if (entry.get(TAGS) instanceof JsonArray tags) {
      for (JsonElement tag : tags) {
        if (tag.isJsonPrimitive() && !tag.getAsString().isBlank()) {
          labels.put(Label.tag(tag.getAsString()), 0);
        }
      }
    }
    return labels;
  }

  /** The field that says so. */
  public static String field(Mark mark) {
    return switch (mark) {
      case SEEN -> "seen";
      case WATCHLIST -> "watchlist";
      case HIDDEN -> "notInterested";
      default -> "notSeen";
    };
  }
}
