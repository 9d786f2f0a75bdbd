package org.cinefactor.lab.lesson;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.Map;
import org.cinefactor.dataset.MovieFilterJson;
import org.cinefactor.lab.Experiment;
import org.cinefactor.lab.Person;
import org.cinefactor.nmf.model.NmfSettingsJson;

/** The writer of a lesson as JSON. */
final class LessonWriter {
  private LessonWriter() {}

  static JsonObject lesson(Lesson lesson) {
    Experiment first = lesson.steps().getFirst().experiment();
    var data = new JsonObject();
    data.addProperty("name", first.dataName());
    data.addProperty("fingerprint", first.fingerprint());
    var steps = new JsonArray();
    lesson.steps().forEach(step -> steps.add(step(step)));
    var json = new JsonObject();
    json.addProperty("format", LessonReader.FORMAT);
    json.addProperty("version", LessonReader.VERSION);
    json.addProperty("title", lesson.title());
    json.addProperty("summary", lesson.summary());
    json.add("data", data);
    json.add("steps", steps);
    return json;
  }

  private static JsonObject step(LessonStep step) {
    Experiment e = step.experiment();
    var json = new JsonObject();
    json.addProperty("question", step.question());
    json.addProperty("narration", step.narration());
    json.addProperty("view", step.view().word());
    json.add("components", wholes(e.ranks()));
    json.add("person", person(e.person()));
    json.addProperty("places", e.places());
    json.add("filter", MovieFilterJson.write(e.filter()));
    JsonObject settings = NmfSettingsJson.write(e.settings());
    settings.remove("n_components");
    json.add("settings", settings);
    step.expected().ifPresent(figures -> json.add("expected", figures(figures)));
    return json;
  }

  private static JsonObject person(Person person) {
    var stars = new JsonObject();
    for (Map.Entry<Integer, Double> one : person.ratings().asMap().entrySet()) {
      stars.addProperty(String.valueOf(one.getKey()), one.getValue());
    }
    var json = new JsonObject();
    json.addProperty("name", person.name());
    json.add("ratings", stars);
    if (!person.relevant().isEmpty()) {
      json.add("relevant", wholes(person.relevant()));
    }
    return json;
  }

  private static JsonObject figures(ExpectedFigures figures) {
    var ranks = new JsonArray();
    figures.ranks().forEach(rank -> ranks.add(rank(rank)));
    var json = new JsonObject();
    json.add("ranks", ranks);
    figures
        .tastes()
        .ifPresent(
            tastes -> {
              var counts = new JsonObject();
              counts.addProperty("ordered_lists", tastes.orderedLists());
              counts.addProperty("distinct_sets", tastes.distinctSets());
              counts.addProperty("movies", tastes.movies());
              json.add("tastes", counts);
            });
    return json;
  }

  private static JsonObject rank(ExpectedRankFigures rank) {
    var json = new JsonObject();
    json.addProperty("components", rank.components());
    json.addProperty("iterations", rank.iterations());
    json.addProperty("reconstruction_error", rank.reconstructionError());
    rank.recall().ifPresent(recall -> json.addProperty("recall", recall));
    rank.precision().ifPresent(precision -> json.addProperty("precision", precision));
    json.add("movies", wholes(rank.movieIds()));
    return json;
  }

  private static JsonArray wholes(Collection<Integer> numbers) {
    var json = new JsonArray();
    numbers.forEach(json::add);
    return json;
  }
}
