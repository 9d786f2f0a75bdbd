package org.cinefactor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cinefactor.terminal.command.Command;
import org.junit.jupiter.api.Test;

/** The states that {@code lab} lists, saves, opens and exports. */
final class LabStatesTest extends InSmallData {
  @Test
  void labWithoutWordsListsTheLessons() {
    Spoken spoken = Spoken.words("lab", "--format", "csv");
    assertThat(spoken.out().lines().map(line -> line.replaceFirst(",.*", "")))
        .containsExactlyInAnyOrder(
            "name", "what-nmf-does", "low-rank", "fit", "cold-start", "popularity");
  }

  @Test
  void aSavedStateAgreesUntilSomebodyTampersWithIt() throws IOException {
    Path file = folder.resolve("state.cinelesson");
    assertThat(said("lab --rate 1=5 --components 2,3 -n 4 --save " + file).code()).isZero();

    Spoken agrees = said("lab --open " + file);
    assertThat(agrees.code()).isZero();
    assertThat(agrees.err()).startsWith("All ").contains(" figures agree.");

    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst("\"iterations\": [0-9]+", "\"iterations\": 12345"));
    Spoken differs = said("lab --format csv --open " + file);
    assertThat(differs.code()).isEqualTo(Command.FAILED);
    assertThat(differs.err()).startsWith("1 of ").contains("do not agree");
    assertThat(differs.out().lines())
        .filteredOn(line -> line.endsWith(",no"))
        .singleElement()
        .asString()
        .contains("iterations")
        .contains("12345");
  }

  @Test
  void aStateOfOtherDataIsWorkedOutHereAndSaidToBeOfOtherData() throws IOException {
    Path file = folder.resolve("state.cinelesson");
    said("lab --rate 1=5 --components 2 -n 4 --save " + file);
    Files.writeString(data.resolve("ratings.csv"), SmallData.ratings() + "31,1,4.0,964982703\r\n");

    Spoken spoken = said("lab --open " + file);
    assertThat(spoken.code()).isEqualTo(Command.FAILED);
    assertThat(spoken.out()).contains("data fingerprint");
  }

  @Test
  void aFileThatIsNoLessonIsOneSentence() throws IOException {
    Path file = Files.writeString(folder.resolve("x.json"), "{}");
    for (String words : List.of("lab --open " + file, "lab --open " + folder.resolve("y.json"))) {
      Spoken spoken = said(words);
      assertThat(spoken.code()).isEqualTo(Command.FAILED);
      assertThat(spoken.out()).isEmpty();
      assertThat(spoken.err()).startsWith("cinefactor: ").hasLineCount(1);
    }
  }

  @Test
  void whatStandsInTheWayIsSaidBeforeAnythingIsMeasured() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertInTheWay("--save " + empty, "--save names the folder " + empty);
    assertThat(empty).isEmptyDirectory();
    Path file = Files.writeString(folder.resolve("notes.txt"), "notes");
    assertInTheWay("--export " + file, "--export names " + file + ", which is not a folder");
    assertThat(file).hasContent("notes");
  }

  private void assertInTheWay(String words, String sentence) {
    Spoken spoken = said("lab --rate 1=5 --components 2 " + words);
    assertThat(spoken.code()).isEqualTo(Command.FAILED);
    assertThat(spoken.err()).startsWith("cinefactor: " + sentence).hasLineCount(1);
  }

  @Test
  void anExportIsListedAndHasEveryCurveInEveryFormat() throws IOException {
    Path to = folder.resolve("out");
    Spoken spoken = said("lab --rate 1=5 --components 2,3 -n 4 --format json --export " + to);
    assertThat(spoken.code()).as(spoken.err()).isZero();
    List<String> names =
        JsonParser.parseString(spoken.out()).getAsJsonArray().asList().stream()
            .map(row -> Path.of(row.getAsJsonObject().get("file").getAsString()))
            .map(file -> file.getFileName().toString())
            .toList();
    for (String curve :
        List.of("error", "convergence", "held-out-error", "ndcg", "recall", "precision")) {
      assertThat(names).contains(curve + ".svg", curve + ".csv");
    }
    assertThat(names).contains("lists.md", "scikit_learn.py", "model-3.npz", "coverage.csv");
    assertThat(Files.readString(to.resolve("ndcg.csv")))
        .contains("most popular", "PureSVD", "tuned", "NMF,2.0,", "NMF,3.0,");
  }
}
