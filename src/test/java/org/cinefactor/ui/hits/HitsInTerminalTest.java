package org.cinefactor.ui.hits;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.PredictionAccuracy;
import org.cinefactor.terminal.command.HitsCommand;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.syntax.Syntax;
import org.cinefactor.ui.session.Session;
import org.cinefactor.ui.session.SharedSearches;
import org.cinefactor.ui.task.SameThreadRunner;
import org.cinefactor.workspace.Workspace;
import org.cinefactor.workspace.store.InstallLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of hits and {@code hits} say the same of a person, to the bit. */
class HitsInTerminalTest {
  private static final List<Integer> RATED = List.of(1, 260, 296, 318, 480, 593);

  @TempDir Path folder;

  private DataHome home;
  private Session session;
  private HitsViewModel hits;

  @BeforeEach
  void open() throws IOException {
    home = new DataHome(folder.resolve("home"));
    session =
        SharedSearches.session(
            Workspace.open(InstallLayout.ofThisProgram(), home), new SameThreadRunner());
    session.begin();
    hits =
        new HitsViewModel(
            session.person(), session.open(), session.predictions(), session.runner());
  }

  @AfterEach
  void close() throws IOException {
    session.close();
  }

  @Test
  void whatIsKeptAndGivenIsTheSame() throws Exception {
    var catalog = session.open().dataProperty().get().orElseThrow().catalog();
    for (int id : RATED) {
      double stars = id < 300 ? 4.5 : 1;
      session.person().rate(catalog.movie(id).orElseThrow(), OptionalDouble.of(stars));
    }
    JsonObject said = JsonParser.parseString(said("--format", "json")).getAsJsonObject();
    PredictionAccuracy seen = hits.rateProperty().get();

    assertThat(seen.lines()).hasSize(RATED.size() - 1);
    assertThat(said.get("predicted").getAsInt()).isEqualTo(seen.lines().size());
    assertThat(said.get("liked").getAsLong()).isEqualTo(seen.liked()).isEqualTo(2);
    assertThat(said.get("expected").getAsDouble()).isEqualTo(seen.expected());
    assertThat(said.get("inside").getAsLong()).isEqualTo(seen.inside());
    for (int i = 0; i < seen.lines().size(); i++) {
      PredictionAccuracy.Hit hit = hits.hits().get(i);
      JsonObject movie = said.getAsJsonArray("movies").get(i).getAsJsonObject();
      assertThat(movie.get("movieId").getAsInt()).isEqualTo(hit.movie().id());
      assertThat(movie.get("likely").getAsDouble()).isEqualTo(hit.line().made().liked());
      assertThat(movie.get("low").getAsDouble()).isEqualTo(hit.line().made().low());
      assertThat(movie.get("high").getAsDouble()).isEqualTo(hit.line().made().high());
      assertThat(movie.get("stars").getAsDouble()).isEqualTo(hit.line().stars());
      assertThat(movie.get("inside").getAsBoolean()).isEqualTo(hit.line().inside());
    }
    assertThat(said("-n", "2"))
        .startsWith("Liked: 2 of 5 movies whose stars were predicted; ")
        .hasLineCount(5);
    assertThat(said("--format", "csv", "-n", "2"))
        .startsWith("movieId,title,likely,low,high,stars,inside\n")
        .hasLineCount(3);
  }

  @Test
  void beforeThatThereIsNothingToCompare() throws Exception {
    assertThat(hits.verdict()).isEmpty();
    assertThat(said()).startsWith("Nothing to compare yet").hasLineCount(1);
  }

  private String said(String... words) throws Exception {
    var out = new ByteArrayOutputStream();
    var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    var command = new HitsCommand(new Console(stream, stream, /* watched= */ false), home);
    var syntax = new Syntax();
    command.addTo(syntax);
    assertThat(command.run(syntax.read(List.of(words)))).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
