package org.cinefactor.terminal.print;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.cinefactor.catalog.Movie;
import org.cinefactor.profile.exchange.ImportReview;
import org.cinefactor.profile.exchange.Outcome;
import org.cinefactor.profile.exchange.ReviewedRow;

/**
 * The report of an import, row by row. As a table, only the rows that are not simply matched.
 *
 * @param review the rows
 */
public record ImportReport(ImportReview review) implements Report {
  @Override
  public String table() {
    var text = new StringBuilder();
    review.files().forEach(file -> text.append(file).append('\n'));
    for (Outcome outcome : Outcome.values()) {
      text.append(word(outcome)).append(": ").append(review.count(outcome)).append('\n');
    }
    var rows = new Rows("file", "line", "outcome", "movie", "reason");
    for (ReviewedRow row : review.rows()) {
      if (row.outcome() != Outcome.MATCHED || !row.reason().isEmpty()) {
        rows.add(row.row().file(), row.row().line(), word(row.outcome()), row.name(), reason(row));
      }
    }
    return rows.rows().isEmpty() ? text.toString() : text + "\n" + TextTable.of(rows);
  }

  private static String reason(ReviewedRow row) {
    if (row.candidates().isEmpty()) {
      return row.reason();
    }
    return row.reason()
        + "; is it "
        + row.candidates().stream().map(Movie::nameAndYear).collect(Collectors.joining(", or "))
        + "?";
  }

  @Override
  public Rows rows() {
    var rows = new Rows("file", "line", "title", "year", "movieId", "stars", "outcome", "reason");
    for (ReviewedRow row : review.rows()) {
      OptionalInt year = row.row().movie().year();
      OptionalDouble stars = row.row().said().stars();
      rows.add(
          row.row().file(),
          row.row().line(),
          row.row().movie().title().orElse(""),
          year.isPresent() ? Integer.toString(year.getAsInt()) : "",
          matched(row) ? Integer.toString(row.movie().orElseThrow().id()) : "",
          stars.isPresent() ? Double.toString(stars.getAsDouble()) : "",
          word(row.outcome()),
          reason(row));
    }
    return rows;
  }

  @Override
  public JsonObject json() {
    var json = new JsonObject();
    for (Outcome outcome : Outcome.values()) {
      json.addProperty(word(outcome), review.count(outcome));
    }
    var remarks = new JsonArray();
    review.remarks().forEach(remarks::add);
    json.add("remarks", remarks);
    var rows = new JsonArray();
    for (ReviewedRow row : review.rows()) {
      var one = new JsonObject();
      one.addProperty("file", row.row().file());
      one.addProperty("line", row.row().line());
      one.addProperty("title", row.row().movie().title().orElse(""));
      OptionalInt year = row.row().movie().year();
      one.add("year", year.isPresent() ? new JsonPrimitive(year.getAsInt()) : JsonNull.INSTANCE);
      one.add(
          "movieId",
          matched(row) ? new JsonPrimitive(row.movie().orElseThrow().id()) : JsonNull.INSTANCE);
      OptionalDouble stars = row.row().said().stars();
      one.add(
          "stars", stars.isPresent() ? new JsonPrimitive(stars.getAsDouble()) : JsonNull.INSTANCE);
      one.addProperty("outcome", word(row.outcome()));
      one.addProperty("reason", row.reason());
      if (!row.candidates().isEmpty()) {
        one.add("candidates", candidates(row.candidates()));
      }
      rows.add(one);
    }
    json.add("rows", rows);
    return json;
  }

  private static JsonArray candidates(List<Movie> movies) {
    var candidates = new JsonArray();
    movies.forEach(movie -> candidates.add(movie.id()));
    return candidates;
  }

  private static boolean matched(ReviewedRow row) {
    return row.outcome() == Outcome.MATCHED;
  }

  private static String word(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }
}
