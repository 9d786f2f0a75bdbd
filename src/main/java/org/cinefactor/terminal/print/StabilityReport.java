package org.cinefactor.terminal.print;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.cinefactor.catalog.Movie;
import org.cinefactor.lab.Person;
import org.cinefactor.lab.Stability;
import org.cinefactor.lab.Stability.Stay;

/** The report of {@code stability}: lists that differ in nothing but the seed. */
public final class StabilityReport implements Report {
  private final Person person;
  private final List<Stability> ranks;

  /**
   * @param ranks at least one, all with as many lists
   */
  public StabilityReport(Person person, List<Stability> ranks) {
    this.person = person;
    this.ranks = ranks;
  }

  /** A row per rank and movie; a place of 0 is a list in which it does not stand. */
  @Override
  public Rows rows() {
    var rows =
        new Rows("components", "movieId", "title", "genres", "seeds", "of", "in_all", "places");
    for (Stability one : ranks) {
      for (Stay stay : one.stays()) {
        Movie movie = stay.movie();
        rows.add(
            one.rank(),
            movie.id(),
            movie.title(),
            MovieCells.genres(movie),
            stay.seeds(),
            one.lists().size(),
            one.inAll(),
            String.join(" ", one.placesOf(movie).stream().map(String::valueOf).toList()));
      }
    }
    return rows;
  }

  /** For people: each rank in a sentence, and in how many lists its movies stand. */
  @Override
  public String table() {
    var text = new StringBuilder();
    for (Stability one : ranks) {
      text.append(text.isEmpty() ? "" : "\n");
      text.append(
          String.format(
              Locale.ROOT,
              "%s, rank %d: %d of %d movies are in all %d lists; two lists share %.1f of %d.\n\n",
              person.name(),
              one.rank(),
              one.inAll(),
              one.places(),
              one.lists().size(),
              one.shared(),
              one.places()));
      var movies = new Rows("seeds", "title", "genres");
      one.stays()
          .forEach(
              stay ->
                  movies.add(stay.seeds(), stay.movie().title(), MovieCells.genres(stay.movie())));
      text.append(TextTable.of(movies));
    }
    return text.toString();
  }

  /** The figures of each rank, its movies, and the list of each seed. */
  @Override
  public JsonObject json() {
    var all = new JsonArray();
    ranks.forEach(one -> all.add(json(one)));
    var json = new JsonObject();
    json.addProperty("person", person.name());
    json.add("ranks", all);
    return json;
  }

  private static JsonObject json(Stability one) {
    var movies = new JsonArray();
    for (Stay stay : one.stays()) {
      JsonObject movie = MovieCells.json(stay.movie());
      movie.addProperty("seeds", stay.seeds());
      movies.add(movie);
    }
    var lists = new JsonArray();
    for (int seed = 0; seed < one.lists().size(); seed++) {
      var ids = new JsonArray();
      one.lists().get(seed).forEach(r -> ids.add(r.movie().id()));
      var list = new JsonObject();
      list.addProperty("seed", seed);
      list.add("movieIds", ids);
      lists.add(list);
    }
    var json = new JsonObject();
    json.addProperty("components", one.rank());
    json.addProperty("seeds", one.lists().size());
    json.addProperty("places", one.places());
    json.addProperty("in_all", one.inAll());
    json.addProperty("shared", one.shared());
    json.add("movies", movies);
    json.add("lists", lists);
    return json;
  }
}
