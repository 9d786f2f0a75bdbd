package org.cinefactor.lab.lesson;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.dataset.MovieFilterJson;
import org.cinefactor.lab.Experiment;
import org.cinefactor.lab.Person;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.model.NmfSettingsJson;
import org.cinefactor.text.Texts;

/** The reader of a lesson in JSON. */
final class LessonReader {
  private static final Texts TEXTS = Texts.of(LessonReader.class);

  static final String FORMAT = "cinefactor-lesson";
  static final int VERSION = 1;

  private LessonReader() {}

  static Lesson lesson(LessonFields fields) throws LessonException {
    if (!fields.has("format") || !fields.text("format").equals(FORMAT)) {
      throw new LessonException(TEXTS.get("foreign"));
    }
    int version = fields.whole("version");
    if (version != VERSION) {
      throw new LessonException(TEXTS.format("version", version, VERSION));
    }
    LessonFields data = fields.object("data");
    List<LessonStep> steps = new ArrayList<>();
    for (LessonFields step : fields.objects("steps")) {
      steps.add(step(step, data));
    }
    if (steps.isEmpty()) {
      throw new LessonException(TEXTS.get("empty"));
    }
    return new Lesson(fields.text("title"), fields.text("summary"), steps);
  }

  private static LessonStep step(LessonFields fields, LessonFields data) throws LessonException {
    String word = fields.text("view");
    Optional<LessonView> view = LessonView.of(word);
    if (view.isEmpty()) {
      throw new LessonException(
          TEXTS.format(
              "view",
              fields.place("view"),
              word,
              String.join(
                  ", ", Arrays.stream(LessonView.values()).map(LessonView::word).toList())));
    }
    Optional<LessonFields> expected = fields.objectIfThere("expected");
    Experiment experiment = experiment(fields, data);
    return new LessonStep(
        fields.text("question"),
        fields.text("narration"),
        view.get(),
        experiment,
        expected.isEmpty() ? Optional.empty() : Optional.of(figures(expected.get(), experiment)));
  }

  private static Experiment experiment(LessonFields fields, LessonFields data)
      throws LessonException {
    MovieFilter filter =
        fields.has("filter") ? filter(fields.object("filter")) : MovieFilter.notebook();
    NmfSettings settings =
        fields.has("settings") ? settings(fields.object("settings")) : NmfSettings.notebook();
    List<Integer> ranks = fields.wholes("components");
    Person person = person(fields.object("person"));
    int places = fields.has("places") ? fields.whole("places") : Experiment.TEN;
    try {
      return new Experiment(
          data.text("name"), data.text("fingerprint"), filter, settings, ranks, person, places);
    } catch (IllegalArgumentException e) {
      throw new LessonException(fields.place("components") + ": " + e.getMessage(), e);
    }
  }

  private static MovieFilter filter(LessonFields fields) throws LessonException {
    try {
      return MovieFilterJson.read(fields.json());
    } catch (IllegalArgumentException e) {
      throw new LessonException(
          fields.place("filter").replaceFirst("\\.filter$", "") + ": " + e.getMessage(), e);
    }
  }

  private static NmfSettings settings(LessonFields fields) throws LessonException {
    JsonObject all = NmfSettingsJson.write(NmfSettings.notebook().withComponents(1));
    for (String name : fields.names()) {
      if (!all.has(name)) {
        throw new LessonException(TEXTS.format("setting", fields.place(name), all.keySet()));
      }
      all.add(name, fields.json().get(name));
    }
    try {
      return NmfSettingsJson.read(all);
    } catch (IllegalArgumentException | UnsupportedOperationException e) {
      throw new LessonException(
          TEXTS.format("settings", fields.place("tol"), String.valueOf(e.getMessage())), e);
    }
  }

  private static Person person(LessonFields fields) throws LessonException {
    LessonFields stars = fields.object("ratings");
    Map<Integer, Double> ratings = new LinkedHashMap<>();
    for (String id : stars.names()) {
      double star = stars.number(id);
      if (!isId(id) || !(star >= Ratings.LEAST && star <= Ratings.MOST)) {
        throw new LessonException(TEXTS.format("rating", stars.place(id)));
      }
      ratings.put(Integer.valueOf(id), star);
    }
    Person person = Person.who(fields.text("name"), Ratings.of(ratings));
    return fields.has("relevant") ? person.withRelevant(fields.wholes("relevant")) : person;
  }

  /** Movies of data sets with ids of their own may have ids of ten digits. */
  private static boolean isId(String text) {
    return text.matches("\\d{1,10}") && Long.parseLong(text) <= Integer.MAX_VALUE;
  }

  private static ExpectedFigures figures(LessonFields fields, Experiment experiment)
      throws LessonException {
    List<ExpectedRankFigures> ranks = new ArrayList<>();
    for (LessonFields rank : fields.objects("ranks")) {
      ranks.add(
          new ExpectedRankFigures(
              rank.whole("components"),
              rank.whole("iterations"),
              rank.number("reconstruction_error"),
              optional(rank, "recall"),
              optional(rank, "precision"),
              rank.wholes("movies")));
    }
    if (!ranks.stream().map(ExpectedRankFigures::components).toList().equals(experiment.ranks())) {
      throw new LessonException(TEXTS.format("ranks", fields.place("ranks")));
    }
    Optional<ExpectedTasteFigures> tastes = Optional.empty();
    if (fields.has("tastes")) {
      LessonFields counts = fields.object("tastes");
      tastes =
          Optional.of(
              new ExpectedTasteFigures(
                  counts.whole("ordered_lists"),
                  counts.whole("distinct_sets"),
                  counts.whole("movies")));
    }
    return new ExpectedFigures(ranks, tastes);
  }

  private static OptionalDouble optional(LessonFields fields, String name) throws LessonException {
    return fields.has(name) ? OptionalDouble.of(fields.number(name)) : OptionalDouble.empty();
  }
}
