package org.cinefactor.profile.exchange.format;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.cinefactor.catalog.match.SoughtMovie;
import org.cinefactor.profile.Label;
import org.cinefactor.profile.exchange.row.DateText;
import org.cinefactor.profile.exchange.row.ExchangeException;
import org.cinefactor.profile.exchange.row.ImportedFile;
import org.cinefactor.profile.exchange.row.ImportedRow;
import org.cinefactor.profile.exchange.row.Mark;
import org.cinefactor.profile.exchange.row.StarScale;
import org.cinefactor.profile.exchange.row.Statement;
import org.cinefactor.profile.exchange.row.TitleType;
import org.cinefactor.progress.Progress;
import org.cinefactor.text.JsonPlace;
import org.cinefactor.text.Texts;

/**
 * The reader of Trakt's JSON: an array of ratings, of the history, of what was watched, or of the
 * watchlist. An object is read where it holds such arrays, as CineFactor's own JSON does.
 */
final class TraktJson {
  private static final Texts TEXTS = Texts.of(TraktJson.class);

  private TraktJson() {}

  static Reading read(SourceFile file, String text, Progress progress) throws ExchangeException {
    JsonElement root = parse(file, text);
    if (root.isJsonObject() && OwnJson.fits(root.getAsJsonObject())) {
      return OwnJson.read(file, root.getAsJsonObject());
    }
    if (!root.isJsonArray()) {
      throw new ExchangeException(TEXTS.format("json.foreign", file.name()));
    }
    List<ImportedRow> rows = new ArrayList<>();
    JsonArray entries = root.getAsJsonArray();
    for (int i = 0; i < entries.size(); i++) {
      progress.stopIfCancelled();
      rows.add(row(file, i + 1, entries.get(i)));
    }
    if (rows.stream().allMatch(row -> row.movie().titles().isEmpty())) {
      throw new ExchangeException(TEXTS.format("json.nameless", file.name()));
    }
    return new Reading.Rows(new ImportedFile(file.name(), "Trakt", rows));
  }

  private static JsonElement parse(SourceFile file, String text) throws ExchangeException {
    try (JsonReader reader = new JsonReader(new StringReader(text))) {
      reader.setStrictness(Strictness.STRICT);
      JsonElement root = new Gson().getAdapter(JsonElement.class).read(reader);
      return root;
    } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException e) {
      throw new ExchangeException(broken(file.name(), e), e);
    }
  }

  private static String broken(String file, Exception e) {
    return String.valueOf(e.getMessage()).startsWith("Nesting limit") // not shown
        ? TEXTS.format("json.deep", file)
        : JsonPlace.in(e)
            .map(at -> TEXTS.format("json.broken.at", file, at.line(), at.column()))
            .orElseGet(() -> TEXTS.format("json.broken", file));
  }

  private static ImportedRow row(SourceFile file, int number, JsonElement element) {
    JsonObject entry = element.isJsonObject() ? element.getAsJsonObject() : new JsonObject();
    String type = JsonFields.text(entry, "type");
    JsonObject movie = JsonFields.object(entry, "movie");
    boolean other = movie.isEmpty() && !type.isEmpty();
    JsonObject named =
        other ? JsonFields.object(entry, type.equals("movie") ? "movie" : "show") : movie;
    SoughtMovie sought = movie(named);
    OptionalDouble stars = OptionalDouble.empty();
    Optional<String> skipped = Optional.empty();
    try {
      stars = StarScale.TEN.stars(JsonFields.text(entry, "rating"));
    } catch (IllegalArgumentException e) {
      skipped = Optional.of(String.valueOf(e.getMessage()));
    }
    if (sought.titles().isEmpty() && sought.imdb().isEmpty() && sought.tmdb().isEmpty()) {
      skipped = Optional.of(TEXTS.get("row.nameless"));
    }
    boolean list = entry.has("listed_at") && file.isList();
    Set<Mark> marks = stars.isPresent() || list ? Set.of() : Set.of(mark(entry));
    Map<Label, Integer> labels = list ? Map.of(Label.list(file.listName()), 0) : Map.of();
    Optional<String> when =
        List.of("rated_at", "watched_at", "last_watched_at", "listed_at").stream()
            .map(name -> JsonFields.text(entry, name))
            .filter(word -> !word.isEmpty())
            .findFirst();
    var said =
        new Statement(stars, marks, labels, when.flatMap(DateText::read), !entry.has("watched_at"));
    return new ImportedRow(file.name(), number, sought, TitleType.of(type, ""), said, skipped);
  }

  private static Mark mark(JsonObject entry) {
    return entry.has("listed_at")
        ? Mark.WATCHLIST
        : entry.has("collected_at") ? Mark.COLLECTED : Mark.SEEN;
  }

  private static SoughtMovie movie(JsonObject movie) {
    JsonObject ids = JsonFields.object(movie, "ids");
    String title = JsonFields.text(movie, "title");
    OptionalInt year = ImportTableReader.year(JsonFields.text(movie, "year"));
    OptionalLong imdb = ImportTableReader.number(JsonFields.text(ids, "imdb"));
    OptionalLong tmdb = ImportTableReader.number(JsonFields.text(ids, "tmdb"));
    return new SoughtMovie(
        title.isEmpty() ? List.of() : List.of(title), year, OptionalInt.empty(), imdb, tmdb);
  }
}
