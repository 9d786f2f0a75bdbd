package org.cinefactor.ui.hits;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.HitRate;
import org.cinefactor.profile.KeptPrediction;
import org.cinefactor.terminal.command.HitsCommand;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.syntax.Syntax;
import org.cinefactor.ui.session.Session;
import org.cinefactor.ui.session.SmallWorkspace;
import org.cinefactor.ui.task.SameThreadRunner;
import org.cinefactor.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HitsViewModelTest {
  @TempDir Path folder;

  private Workspace workspace;
  private Session session;
  private HitsViewModel hits;

  @BeforeEach
  void open() throws IOException {
    workspace = SmallWorkspace.in(folder);
    session = new Session(workspace, new SameThreadRunner());
    session.begin();
    hits =
        new HitsViewModel(
            session.person(), session.open(), session.predictions(), session.runner());
  }

  @AfterEach
  void close() throws IOException {
    session.close();
  }

  private Movie movie(int id) {
    return session.open().dataProperty().get().orElseThrow().catalog().movie(id).orElseThrow();
  }

  @Test
  void whatWasSaidIsComparedWithWhatWasGiven() throws IOException {
    workspace.profile().keep(new KeptPrediction(1, 0.9, 3.5, 5));
    workspace.profile().keep(new KeptPrediction(2, 0.4, 2, 4));
    workspace.profile().keep(new KeptPrediction(3, 0.5, 2, 4));
    session.person().become("Somebody", Ratings.of(Map.of(1, 4.5, 2, 1.0)));
    assertThat(hits.rateProperty().get().lines()).hasSize(2);
    assertThat(hits.verdict())
        .isEqualTo(
            "You liked 1 of 2 movies whose stars it predicted; it expected 1.3. 1 of 2 ratings"
                + " lies in the predicted range; it aims for 90%.");
    assertThat(hits.hits()).extracting(hit -> hit.movie().id()).containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void oneMovieIsSpokenOfAsOne() throws IOException {
    workspace.profile().keep(new KeptPrediction(1, 0.9, 3.5, 5));
    session.person().become("Somebody", Ratings.of(Map.of(1, 2.0)));
    assertThat(hits.verdict())
        .isEqualTo(
            "You did not like the one movie whose stars it predicted; it was 90% sure that you"
                + " would. Your rating lies outside the predicted range.");
  }

  @Test
  void aPredictionThatIsKeptAfterItsStarIsComparedToo() {
    session.person().rate(movie(1), OptionalDouble.of(4.5));
    session.person().rate(movie(2), OptionalDouble.of(4));
    assertThat(hits.hits()).extracting(hit -> hit.movie().id()).containsExactly(2);
  }

  @Test
  void aStarThatIsTakenBackIsNotCounted() throws IOException {
    workspace.profile().keep(new KeptPrediction(1, 0.9, 3.5, 5));
    session.person().rate(movie(1), OptionalDouble.of(4.5));
    session.person().undo();
    assertThat(hits.verdict()).isEmpty();
  }

  @Test
  void theTerminalSaysTheSame() throws Exception {
    for (int id = 1; id <= 6; id++) {
      session.person().rate(movie(id), OptionalDouble.of(id <= 3 ? 4.5 : 4));
    }
    JsonObject said = JsonParser.parseString(said("--format", "json")).getAsJsonObject();
    HitRate seen = hits.rateProperty().get();
    assertThat(seen.lines()).hasSize(5);
    assertThat(said.get("predicted").getAsInt()).isEqualTo(seen.lines().size());
    assertThat(said.get("liked").getAsLong()).isEqualTo(seen.liked());
    assertThat(said.get("expected").getAsDouble()).isEqualTo(seen.expected());
    assertThat(said.get("inside").getAsLong()).isEqualTo(seen.inside());
    for (int i = 0; i < seen.lines().size(); i++) {
      HitRate.Hit hit = hits.hits().get(i);
      JsonObject movie = said.getAsJsonArray("movies").get(i).getAsJsonObject();
      assertThat(movie.get("movieId").getAsInt()).isEqualTo(hit.movie().id());
      assertThat(movie.get("likely").getAsDouble()).isEqualTo(hit.line().made().liked());
      assertThat(movie.get("low").getAsDouble()).isEqualTo(hit.line().made().low());
      assertThat(movie.get("high").getAsDouble()).isEqualTo(hit.line().made().high());
      assertThat(movie.get("stars").getAsDouble()).isEqualTo(hit.line().stars());
      assertThat(movie.get("inside").getAsBoolean()).isEqualTo(hit.line().inside());
    }
    assertThat(said("-n", "2"))
        .startsWith("Liked: 5 of 5 movies whose stars were predicted; ")
        .hasLineCount(5);
    assertThat(said("--format", "csv", "-n", "2"))
        .startsWith("movieId,title,likely,low,high,stars,inside\n")
        .hasLineCount(3);
  }

  @Test
  void theTerminalHasNothingToCompareEither() throws Exception {
    assertThat(said()).startsWith("Nothing to compare yet").hasLineCount(1);
  }

  private String said(String... more) throws Exception {
    var out = new ByteArrayOutputStream();
    var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    var command =
        new HitsCommand(
            new Console(stream, stream, /* watched= */ false),
            new DataHome(folder.resolve("home")));
    var syntax = new Syntax();
    command.addTo(syntax);
    List<String> words = new ArrayList<>(List.of(more));
    words.addAll(List.of("--data", folder.resolve("data/movielens-small-2016").toString()));
    assertThat(command.run(syntax.read(words))).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
