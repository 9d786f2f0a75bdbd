package org.cinefactor.ui.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.profile.DataHome;
import org.cinefactor.recommend.prediction.StarDistribution;
import org.cinefactor.terminal.Terminal;
import org.cinefactor.ui.control.ListPlace;
import org.cinefactor.ui.session.SharedSearches;
import org.cinefactor.ui.session.SmallWorkspace;
import org.cinefactor.ui.task.SameThreadRunner;
import org.cinefactor.workspace.SamplePerson;
import org.cinefactor.workspace.Workspace;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.store.InstallLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person is told the same in the window and by {@code recommend}, to the bit. */
class PredictionsInTerminalTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"notebook", "tuned"})
  void theSamplePersonIsToldTheSame(String method) throws Exception {
    var workspace =
        Workspace.open(InstallLayout.ofThisProgram(), new DataHome(folder.resolve("home")));
    Settings settings = method.equals("tuned") ? Settings.tuned() : Settings.notebook();
    compare(workspace, settings, SamplePerson.ratings(), "--method", method);
  }

  @Test
  void soIsSomebodyWhosePredictionsAreFittedFirst() throws Exception {
    Workspace workspace = SmallWorkspace.in(folder);
    String data = folder.resolve("data/movielens-small-2016").toString();
    Settings notebook = Settings.notebook();
    Settings settings = notebook.withNmf(notebook.nmf().withComponents(2));
    compare(workspace, settings, Ratings.of(Map.of(1, 5.0)), "--data", data, "--components", "2");
  }

  private void compare(Workspace workspace, Settings settings, Ratings ratings, String... more)
      throws IOException {
    workspace.preferences().change(now -> now.withSettings(settings));
    var runner = new SameThreadRunner();
    try (var session = SharedSearches.session(workspace, runner)) {
      var list =
          new RecommendationsViewModel(
              session.person(),
              session.answers(),
              session.options(),
              session.firstPicture(),
              runner);
      var predictions = new PredictionsViewModel(session.predictions(), list);
      session.begin();
      session.person().become(ratings);
      Map<Integer, StarDistribution> predicted = predictions.predictedProperty().get();
      List<ListPlace> places = list.placesProperty().get();
      JsonArray printed = printed(ratings, more);

      assertThat(places).isNotEmpty();
      assertThat(printed).hasSameSizeAs(places);
      for (int i = 0; i < places.size(); i++) {
        int id = places.get(i).movie().id();
        StarDistribution seen = predicted.get(id);
        JsonObject row = printed.get(i).getAsJsonObject();
        assertThat(row.get("movieId").getAsInt()).isEqualTo(id);
        assertThat(numbers(row))
            .containsExactly(seen.liked(), seen.mostLikely(), seen.low(), seen.high());
      }
    }
  }

  private static List<Double> numbers(JsonObject row) {
    return List.of("likely", "stars", "low", "high").stream()
        .map(row::get)
        .map(JsonElement::getAsDouble)
        .toList();
  }

  private static JsonArray printed(Ratings ratings, String... more) {
    List<String> words = new ArrayList<>(List.of("recommend", "--format", "json"));
    ratings.asMap().forEach((id, stars) -> words.addAll(List.of("--rate", id + "=" + stars)));
    words.addAll(List.of(more));
    var out = new ByteArrayOutputStream();
    var notes = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    assertThat(new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), notes).run(words))
        .isZero();
    return JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonArray();
  }
}
