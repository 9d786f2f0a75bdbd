package org.cinefactor.terminal.print;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.cinefactor.catalog.Movie;
import org.cinefactor.evaluate.EvaluationResult;
import org.cinefactor.evaluate.MeanMetrics;
import org.cinefactor.lab.Comparison;
import org.cinefactor.lab.Comparison.Placed;
import org.cinefactor.lab.PlaceChange;
import org.cinefactor.lab.RankedList;

/** The report of {@code compare}: several ranks side by side. */
public final class CompareReport implements Report {
  private final Comparison comparison;
  private final List<EvaluationResult> heldOut;
  private final String recall;
  private final String precision;

  /**
   * @param heldOut what was measured on other people, for the ranks; empty when the person's own
   *     wishes are known, or nothing was measured
   */
  public CompareReport(Comparison comparison, int places, List<EvaluationResult> heldOut) {
    this.comparison = comparison;
    this.heldOut = heldOut;
    this.recall = "recall@" + places;
    this.precision = "precision@" + places;
  }

  /** A row per movie and list, with the list's figures. */
  @Override
  public Rows rows() {
    var rows =
        new Rows(
            "components",
            "rank",
            "movieId",
            "title",
            "genres",
            "score",
            "change",
            "other_rank",
            "reconstruction_error",
            recall,
            precision);
    for (int s = 0; s < comparison.sides().size(); s++) {
      RankedList side = comparison.sides().get(s);
      for (var r : side.list()) {
        Placed placed = placed(r.movie());
        // The first list is held against the second, every other against the one before it.
        int other = s == 0 ? Math.min(1, comparison.sides().size() - 1) : s - 1;
        rows.add(
            side.rank(),
            r.rank(),
            r.movie().id(),
            r.movie().title(),
            MovieCells.genres(r.movie()),
            r.score(),
            word(
                PlaceChange.between(
                    placed.places().get(Math.min(s, other)), later(placed, s, other))),
            placed.places().get(other) == 0 ? "" : placed.places().get(other),
            side.reconstructionError(),
            cell(recall(side)),
            cell(precision(side)));
      }
    }
    return rows;
  }

  private OptionalDouble recall(RankedList side) {
    return heldOut(side, MeanMetrics::recall, side.recall());
  }

  private OptionalDouble precision(RankedList side) {
    return heldOut(side, MeanMetrics::precision, side.precision());
  }

  private OptionalDouble heldOut(
      RankedList side, ToDoubleFunction<MeanMetrics> figure, OptionalDouble own) {
    return heldOut.isEmpty()
        ? own
        : heldOut.stream()
            .filter(result -> result.components() == side.rank())
            .mapToDouble(result -> figure.applyAsDouble(result.metrics()))
            .findFirst();
  }

  private static int later(Placed placed, int side, int other) {
    return placed.places().get(Math.max(side, other));
  }

  private Placed placed(Movie movie) {
    return comparison.movies().stream()
        .filter(p -> p.movie().equals(movie))
        .findFirst()
        .orElseThrow();
  }

  /** For people: the figures of each rank, and where each movie stands. */
  @Override
  public String table() {
    var figures = new Rows("components", "reconstruction_error", recall, precision);
    for (RankedList side : comparison.sides()) {
      figures.add(
          side.rank(), side.reconstructionError(), cell(recall(side)), cell(precision(side)));
    }
    List<String> columns = new ArrayList<>();
    comparison.sides().forEach(side -> columns.add("at " + side.rank()));
    columns.addAll(List.of("change", "title", "genres"));
    var movies = new Rows(columns.toArray(String[]::new));
    for (Placed placed : comparison.movies()) {
      List<Object> row = new ArrayList<>();
      placed.places().forEach(place -> row.add(place == 0 ? "-" : String.valueOf(place)));
      row.add(String.join(", ", placed.changes().stream().map(CompareReport::word).toList()));
      row.add(placed.movie().title());
      row.add(MovieCells.genres(placed.movie()));
      movies.add(row.toArray());
    }
    String stayed =
        String.format(
            Locale.ROOT,
            "\n%s: %d of %d movies are in the first and the last list.\n\n",
            comparison.person().name(),
            comparison.stayed(),
            comparison.sides().getFirst().list().size());
    return TextTable.of(figures) + stayed + TextTable.of(movies);
  }

  /** The lists with their figures, and each movie's way through them. */
  @Override
  public JsonObject json() {
    var ranks = new JsonArray();
    comparison.sides().forEach(side -> ranks.add(json(side)));
    var movies = new JsonArray();
    comparison.movies().forEach(placed -> movies.add(json(placed)));
    var json = new JsonObject();
    json.addProperty("person", comparison.person().name());
    json.addProperty("stayed", comparison.stayed());
    json.addProperty("quality_of", heldOut.isEmpty() ? "this person" : "people held out");
    json.add("ranks", ranks);
    json.add("movies", movies);
    return json;
  }

  private JsonObject json(RankedList side) {
    var list = new JsonArray();
    side.list()
        .forEach(
            r -> {
              JsonObject place = MovieCells.json(r.movie());
              place.addProperty("rank", r.rank());
              place.addProperty("score", r.score());
              list.add(place);
            });
    var json = new JsonObject();
    json.addProperty("components", side.rank());
    json.addProperty("iterations", side.iterations());
    json.addProperty("reconstruction_error", side.reconstructionError());
    add(json, recall, recall(side));
    add(json, precision, precision(side));
    json.add("recommendations", list);
    return json;
  }

  private JsonObject json(Placed placed) {
    JsonObject json = MovieCells.json(placed.movie());
    var places = new JsonObject();
    for (int s = 0; s < placed.places().size(); s++) {
      int place = placed.places().get(s);
      String rank = String.valueOf(comparison.sides().get(s).rank());
      places.add(rank, place == 0 ? JsonNull.INSTANCE : new JsonPrimitive(place));
    }
    json.add("places", places);
    var changes = new JsonArray();
    placed.changes().forEach(change -> changes.add(word(change)));
    json.add("changes", changes);
    return json;
  }

  private static void add(JsonObject json, String name, OptionalDouble value) {
    if (value.isPresent()) {
      json.addProperty(name, value.getAsDouble());
    } else {
      json.add(name, JsonNull.INSTANCE);
    }
  }

  private static Object cell(OptionalDouble value) {
    return value.isPresent() ? (Object) value.getAsDouble() : "";
  }

  private static String word(PlaceChange change) {
    return change.name().toLowerCase(Locale.ROOT);
  }
}
