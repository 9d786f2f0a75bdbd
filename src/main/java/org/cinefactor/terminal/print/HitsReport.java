package org.cinefactor.terminal.print;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.cinefactor.profile.PredictionAccuracy;

/**
 * The report of {@code hits}: what was predicted before the person gave stars, beside what they
 * gave.
 *
 * @param rate all of it
 * @param shown the movies to name
 */
public record HitsReport(PredictionAccuracy rate, List<PredictionAccuracy.Hit> shown)
    implements Report {
  /** For people: the sums in a sentence, and the movies. */
  @Override
  public String table() {
    int all = rate.lines().size();
    if (all == 0) {
      return "Nothing to compare yet: a prediction is kept when a movie gets its first stars in the"
          + " window.\n";
    }
    String sentence =
        String.format(
            Locale.ROOT,
            "Liked: %d of %d movies whose stars were predicted; %.1f were expected. In the"
                + " predicted range: %d of %d ratings; the aim is 90%%.\n",
            rate.liked(),
            all,
            rate.expected(),
            rate.inside(),
            all);
    return shown.isEmpty() ? sentence : sentence + "\n" + TextTable.of(rows());
  }

  @Override
  public Rows rows() {
    var rows = new Rows("movieId", "title", "likely", "low", "high", "stars", "inside");
    for (PredictionAccuracy.Hit hit : shown) {
      var made = hit.line().made();
      rows.add(
          hit.movie().id(),
          hit.movie().title(),
          WordedNumber.probability(made.liked()),
          WordedNumber.stars(made.low()),
          WordedNumber.stars(made.high()),
          WordedNumber.stars(hit.line().stars()),
          hit.line().inside() ? "yes" : "no");
    }
    return rows;
  }

  /** For programs: the sums, and the movies. */
  @Override
  public JsonObject json() {
    var json = new JsonObject();
    json.addProperty("predicted", rate.lines().size());
    json.addProperty("liked", rate.liked());
    json.addProperty("expected", rate.expected());
    json.addProperty("inside", rate.inside());
    var movies = new JsonArray();
    for (PredictionAccuracy.Hit hit : shown) {
      JsonObject movie = MovieCells.json(hit.movie());
      movie.addProperty("likely", hit.line().made().liked());
      movie.addProperty("low", hit.line().made().low());
      movie.addProperty("high", hit.line().made().high());
      movie.addProperty("stars", hit.line().stars());
      movie.addProperty("inside", hit.line().inside());
      movies.add(movie);
    }
    json.add("movies", movies);
    return json;
  }
}
