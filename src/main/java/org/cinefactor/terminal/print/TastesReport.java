package org.cinefactor.terminal.print;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.lab.LabModel;
import org.cinefactor.lab.Person;
import org.cinefactor.lab.tastes.AngleInterval;
import org.cinefactor.lab.tastes.Taste;
import org.cinefactor.lab.tastes.Tastes;

/** The report of {@code tastes}: all lists that a model with two components can give. */
public final class TastesReport implements Report {
  private final Catalog catalog;
  private final LabModel model;
  private final Tastes tastes;
  private final Optional<Person> person;

  public TastesReport(Catalog catalog, LabModel model, Tastes tastes, Optional<Person> person) {
    this.catalog = catalog;
    this.model = model;
    this.tastes = tastes;
    this.person = person;
  }

  /** A row per list, in the order of the angle. */
  @Override
  public Rows rows() {
    var rows = new Rows("list", "from_degrees", "to_degrees", "angles", "movieIds");
    for (Taste taste : tastes.lists()) {
      AngleInterval a = taste.angles();
      String ids = String.join(" ", taste.movieIds().stream().map(String::valueOf).toList());
      rows.add(taste.number(), a.fromDegrees(), a.toDegrees(), a.toString(), ids);
    }
    return rows;
  }

  /** For people: the numbers, what changes from list to list, and where the person lands. */
  @Override
  public String table() {
    var text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "This model knows only %d tastes: %d ordered lists, %d different sets, %d movies of"
                + " %d.\n\n",
            tastes.lists().size(),
            tastes.lists().size(),
            tastes.distinctSets(),
            tastes.movieIds().size(),
            model.factors().columns()));
    text.append(TextTable.of(changes()));
    person.ifPresent(who -> text.append('\n').append(landing(who)));
    return text.toString();
  }

  private Rows changes() {
    var rows = new Rows("list", "angles", "change");
    List<Integer> before = List.of();
    for (Taste taste : tastes.lists()) {
      rows.add(taste.number(), taste.angles().toString(), change(before, taste.movieIds()));
      before = taste.movieIds();
    }
    return rows;
  }

  private String change(List<Integer> before, List<Integer> now) {
    if (before.isEmpty()) {
      return String.join("; ", now.stream().map(this::name).toList());
    }
    List<String> parts = new ArrayList<>();
    for (int id : now) {
      int was = before.indexOf(id) + 1;
      int is = now.indexOf(id) + 1;
      if (was == 0) {
        parts.add(String.format(Locale.ROOT, "%s enters at %d", name(id), is));
      } else if (is < was) {
        parts.add(String.format(Locale.ROOT, "%s rises to %d", name(id), is));
      }
    }
    before.stream().filter(id -> !now.contains(id)).forEach(id -> parts.add(name(id) + " leaves"));
    return String.join("; ", parts);
  }

  private String landing(Person who) {
    double[] p = model.latentFeatures(who.ratings());
    return tastes
        .of(p)
        .map(
            taste ->
                String.format(
                    Locale.ROOT,
                    "%s lands at %.6f degrees, in list %d:\n%s",
                    who.name(),
                    Tastes.degrees(p),
                    taste.number(),
                    String.join("", places(taste.movieIds()))))
        .orElse(who.name() + " has no angle: none of these ratings is known to the model.\n");
  }

  private List<String> places(List<Integer> ids) {
    List<String> lines = new ArrayList<>();
    for (int id : ids) {
      lines.add(String.format(Locale.ROOT, "%4d  %s\n", lines.size() + 1, name(id)));
    }
    return lines;
  }

  private String name(int id) {
    return catalog.movie(id).orElseThrow().nameAndYear();
  }

  /** The counts, the lists and where the person lands. */
  @Override
  public JsonObject json() {
    var json = new JsonObject();
    json.addProperty("ordered_lists", tastes.lists().size());
    json.addProperty("distinct_sets", tastes.distinctSets());
    json.addProperty("movies", tastes.movieIds().size());
    json.addProperty("movies_of_model", model.factors().columns());
    json.addProperty("reconstruction_error", model.training().reconstructionError());
    json.add("movieIds", ids(List.copyOf(tastes.movieIds())));
    var lists = new JsonArray();
    tastes.lists().forEach(taste -> lists.add(json(taste)));
    json.add("lists", lists);
    person.ifPresent(who -> json.add("person", json(who)));
    return json;
  }

  private static JsonObject json(Taste taste) {
    var json = new JsonObject();
    AngleInterval angles = taste.angles();
    json.addProperty("list", taste.number());
    json.addProperty("from_degrees", angles.fromDegrees());
    json.addProperty("from_included", angles.fromIncluded());
    json.addProperty("to_degrees", angles.toDegrees());
    json.addProperty("to_included", angles.toIncluded());
    json.add("movieIds", ids(taste.movieIds()));
    return json;
  }

  private JsonObject json(Person who) {
    var json = new JsonObject();
    double[] p = model.latentFeatures(who.ratings());
    json.addProperty("name", who.name());
    tastes
        .of(p)
        .ifPresent(
            taste -> {
              json.addProperty("degrees", Tastes.degrees(p));
              json.addProperty("list", taste.number());
              json.add("movieIds", ids(taste.movieIds()));
            });
    return json;
  }

  private static JsonArray ids(List<Integer> movieIds) {
    var ids = new JsonArray();
    movieIds.forEach(ids::add);
    return ids;
  }
}
