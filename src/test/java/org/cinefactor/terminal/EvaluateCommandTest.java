package org.cinefactor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EvaluateCommandTest {
  private static final String COLUMNS =
      "method,components,given,users,ndcg@10,recall@10,precision@10,coverage,genres,disliked@10";

  @TempDir Path folder;

  @BeforeEach
  void data() throws IOException {
    SmallData.in(folder);
  }

  @Test
  void csvHasALineForEachMethodRankAndTelling() {
    Spoken spoken =
        evaluate(
            "--method",
            "popular,notebook",
            "--components",
            "2,3",
            "--given",
            "1,all",
            "--asked",
            "4",
            "--format",
            "csv");

    assertThat(spoken.code()).isZero();
    List<String> lines = spoken.out().lines().toList();
    assertThat(lines.getFirst()).isEqualTo(COLUMNS);
    assertThat(lines.stream().skip(1).map(EvaluateCommandTest::firstThree))
        .containsExactly(
            "popular,0,1",
            "popular,0,all",
            "popular,0,asked 4",
            "notebook,2,1",
            "notebook,2,all",
            "notebook,2,asked 4",
            "notebook,3,1",
            "notebook,3,all",
            "notebook,3,asked 4");
  }

  /** There are 12 movies, and PureSVD is asked for 80 components, tuned for 160. */
  @ParameterizedTest
  @ValueSource(strings = {"--given=all", "--calibration", "--personas"})
  void theComponentsThatAreSaidAreThoseThatThereAre(String mode) {
    String out = evaluate("--method", "puresvd,tuned", mode, "--format", "csv").out();
    List<String> names = List.of(out.lines().findFirst().orElseThrow().split(","));
    List<List<String>> lines =
        out.lines().skip(1).map(line -> List.of(line.split(",", -1))).toList();

    assertThat(lines)
        .isNotEmpty()
        .allSatisfy(
            line -> {
              int said = Integer.parseInt(line.get(names.indexOf("components")));
              assertThat(said).isPositive().isLessThan(80);
              assertThat(line.get(names.indexOf("method")).equals("puresvd") && said != 12)
                  .isFalse();
            });
  }

  private static String firstThree(String line) {
    return String.join(",", List.of(line.split(",", -1)).subList(0, 3));
  }

  @Test
  void jsonHasTheSameColumnsAndFiguresInTheirRanges() {
    Spoken spoken = evaluate("--method", "puresvd,tuned", "--components", "2", "--format", "json");

    assertThat(spoken.code()).isZero();
    JsonArray rows = JsonParser.parseString(spoken.out()).getAsJsonArray();
    assertThat(rows).hasSize(2);
    for (var row : rows) {
      JsonObject one = row.getAsJsonObject();
      assertThat(one.keySet()).containsExactly(COLUMNS.split(",", -1));
      assertThat(one.get("users").getAsInt()).isBetween(1, SmallData.USERS);
      for (String figure : List.of("ndcg@10", "recall@10", "precision@10", "coverage")) {
        assertThat(one.get(figure).getAsDouble()).isBetween(0.0, 1.0);
      }
    }
  }

  @Test
  void everyTypicalPersonHasRecallAndPrecisionAtAnyRank() {
    Spoken spoken =
        Spoken.words(
            "evaluate",
            "--personas",
            "--method",
            "notebook",
            "--components",
            "2,7",
            "--format",
            "json");

    assertThat(spoken.code()).isZero();
    JsonArray rows = JsonParser.parseString(spoken.out()).getAsJsonArray();
    assertThat(rows.size()).isGreaterThanOrEqualTo(8).isEven();
    for (var row : rows) {
      JsonObject one = row.getAsJsonObject();
      double recall = one.get("recall@10").getAsDouble();
      double precision = one.get("precision@10").getAsDouble();
      assertThat(one.get("components").getAsInt()).isIn(2, 7);
      int hits = one.get("hits").getAsInt();
      assertThat(precision).isEqualTo(hits / 10.0);
      assertThat(recall).isEqualTo(hits / Math.min(10.0, one.get("relevant").getAsInt()));
    }
    assertThat(spoken.out()).contains("\"disney\"");
  }

  @Test
  void meaningsAreCountedForMethodsThatHaveComponents() {
    Spoken spoken =
        Spoken.words(
            "evaluate",
            "--meanings",
            "--method",
            "popular,notebook",
            "--components",
            "7",
            "--given",
            "3",
            "--format",
            "json");

    assertThat(spoken.code()).isZero();
    assertThat(spoken.err()).contains("--given", "nobody is asked");
    JsonArray rows = JsonParser.parseString(spoken.out()).getAsJsonArray();
    assertThat(rows).hasSize(1);
    JsonObject one = rows.get(0).getAsJsonObject();
    assertThat(one.get("method").getAsString()).isEqualTo("notebook");
    int meaningful = one.get("meaningful").getAsInt();
    assertThat(meaningful).isBetween(1, 7);
    assertThat(one.get("share").getAsDouble()).isEqualTo(meaningful / 7.0);
    assertThat(one.get("raised_share").getAsDouble()).isGreaterThanOrEqualTo(0.95);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "--components 0#--components goes from 1 to 10000, not 0",
        "--folds 5#--folds goes from 0 to 4, not 5",
        "--given some#--given: 'some' is neither a number nor all nor dislikes",
        "--asked 0#--asked goes from 1 to 10000, not 0",
        "--obscurity 2#--obscurity goes from -1 to 1, not 2.0",
        "--obscurity 0.33#--obscurity goes in steps of 0.05, not to 0.33; the nearest is 0.35",
        "--diversity -1#--diversity goes from 0 to 1, not -1.0",
        "--method magic#'magic' is none of popular, puresvd, notebook, tuned",
      })
  void wordsThatMakeNoSenseAreSaid(String words, String sentence) {
    Spoken spoken = evaluate(words.split(" ", -1));

    assertThat(spoken.code()).isEqualTo(Terminal.USAGE);
    assertThat(spoken.out()).isEmpty();
    assertThat(spoken.err()).startsWith("cinefactor: ").contains(sentence);
  }

  private Spoken evaluate(String... more) {
    List<String> words = new ArrayList<>(List.of("evaluate", "--data", folder.toString()));
    words.addAll(List.of(more));
    return Spoken.words(words.toArray(String[]::new));
  }
}
