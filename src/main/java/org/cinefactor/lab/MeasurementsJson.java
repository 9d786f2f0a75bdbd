package org.cinefactor.lab;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Locale;
import org.cinefactor.evaluate.EvaluatedMethod;
import org.cinefactor.evaluate.MeanMetrics;
import org.cinefactor.evaluate.RankFigures;
import org.cinefactor.nmf.model.Stopping;
import org.cinefactor.recommend.tuned.TunedRecipe;
import org.cinefactor.recommend.tuned.TunedRecommender;

/** Measurements as JSON, with the edition of how they were made. */
final class MeasurementsJson {
  /** Grows when the same data and settings are measured in another way. */
  private static final int PROTOCOL = 2;

  private MeasurementsJson() {}

  static String write(Measurements measured) {
    var ranks = new JsonArray();
    for (RankFigures f : measured.ranks().values()) {
      JsonObject one = json(f.metrics());
      one.addProperty("components", f.rank());
      one.addProperty("iterations", f.iterations());
      one.addProperty("stopping", f.stopping().name().toLowerCase(Locale.ROOT));
      one.addProperty("seconds", f.seconds());
      one.addProperty("reconstruction_error", f.reconstructionError());
      one.addProperty("held_out_error", f.heldOutError());
      ranks.add(one);
    }
    var others = new JsonObject();
    measured.others().forEach((who, metrics) -> others.add(who.word(), json(metrics)));
    var json = new JsonObject();
    json.addProperty("protocol", PROTOCOL);
    json.addProperty("tuned_edition", TunedRecipe.EDITION);
    json.addProperty("tuned_fold_in", TunedRecommender.EDITION);
    json.add("ranks", ranks);
    json.add("methods", others);
    return json.toString();
  }

  /**
   * Reads them; figures that were made in another way are left out. A runtime exception when the
   * text is another.
   */
  static Measurements read(String text) {
    JsonObject json = JsonParser.parseString(text).getAsJsonObject();
    Measurements measured = Measurements.none();
    if (json.get("protocol").getAsInt() != PROTOCOL) {
      return measured;
    }
    for (JsonElement element : json.getAsJsonArray("ranks")) {
      JsonObject one = element.getAsJsonObject();
      measured =
          measured.with(
              new RankFigures(
                  one.get("components").getAsInt(),
                  one.get("iterations").getAsInt(),
                  Stopping.valueOf(one.get("stopping").getAsString().toUpperCase(Locale.ROOT)),
                  one.get("seconds").getAsDouble(),
                  one.get("reconstruction_error").getAsDouble(),
                  one.get("held_out_error").getAsDouble(),
                  metrics(one)));
    }
    boolean sameTuned =
        is(TunedRecipe.EDITION, "tuned_edition", json)
            && is(TunedRecommender.EDITION, "tuned_fold_in", json);
    for (var one : json.getAsJsonObject("methods").entrySet()) {
      EvaluatedMethod who = EvaluatedMethod.valueOf(one.getKey().toUpperCase(Locale.ROOT));
      if (who != EvaluatedMethod.TUNED || sameTuned) {
        measured = measured.with(who, metrics(one.getValue().getAsJsonObject()));
      }
    }
    return measured;
  }

  private static boolean is(int edition, String name, JsonObject json) {
    return json.has(name) && json.get(name).getAsInt() == edition;
  }

  private static JsonObject json(MeanMetrics metrics) {
    var json = new JsonObject();
    json.addProperty("users", metrics.users());
    json.addProperty("ndcg", metrics.ndcg());
    json.addProperty("recall", metrics.recall());
    json.addProperty("precision", metrics.precision());
    json.addProperty("coverage", metrics.coverage());
    json.addProperty("genres", metrics.genres());
    return json;
  }

  private static MeanMetrics metrics(JsonObject json) {
    return new MeanMetrics(
        json.get("users").getAsInt(),
        json.get("ndcg").getAsDouble(),
        json.get("recall").getAsDouble(),
        json.get("precision").getAsDouble(),
        json.get("coverage").getAsDouble(),
        json.get("genres").getAsDouble());
  }
}
