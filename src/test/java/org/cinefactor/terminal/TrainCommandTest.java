package org.cinefactor.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cinefactor.terminal.command.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrainCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void data() throws IOException {
    SmallData.in(folder);
  }

  @Test
  void jsonSaysHowItWent() {
    Spoken spoken =
        Spoken.words("train", "--data", folder.toString(), "--components", "2", "--format", "json");
    assertThat(spoken.code()).isZero();
    JsonObject json = JsonParser.parseString(spoken.out()).getAsJsonObject();
    assertThat(json.keySet())
        .containsExactly(
            "users",
            "movies",
            "ratings",
            "components",
            "iterations",
            "reconstruction_error",
            "violations",
            "seconds");
    assertThat(json.get("users").getAsInt()).isEqualTo(SmallData.USERS);
    assertThat(json.get("movies").getAsInt()).isEqualTo(SmallData.MOVIES);
    assertThat(json.get("ratings").getAsInt())
        .isEqualTo(SmallData.USERS * SmallData.MOVIES * 2 / 3);
    assertThat(json.get("components").getAsInt()).isEqualTo(2);
    assertThat(json.getAsJsonArray("violations")).hasSize(json.get("iterations").getAsInt());
    assertThat(json.get("violations").getAsJsonArray().get(0).getAsDouble()).isEqualTo(1);
  }

  @Test
  void theFewestIterationsHold() {
    Spoken spoken =
        Spoken.words(
            "train",
            "--tol",
            "0",
            "--max-iter",
            "3",
            "--components",
            "2",
            "--format",
            "json",
            "--data",
            folder.toString());
    JsonObject json = JsonParser.parseString(spoken.out()).getAsJsonObject();
    assertThat(json.get("iterations").getAsInt()).isEqualTo(3);
  }

  @Test
  void whereNothingCanBeWrittenIsSaidBeforeTraining() {
    Path nowhere = folder.resolve("nowhere/model.npz");
    Spoken spoken = Spoken.words("train", "--data", folder.toString(), "--out", nowhere.toString());
    assertThat(spoken.code()).isEqualTo(Command.FAILED);
    assertThat(spoken.err())
        .isEqualTo(
            "cinefactor: cannot write %s: %s is not a folder you may write to\n"
                .formatted(nowhere, nowhere.getParent()));
  }

  @Test
  void aFolderIsNoFile() {
    Spoken spoken = Spoken.words("train", "--data", folder.toString(), "--out", folder.toString());
    assertThat(spoken.code()).isEqualTo(Command.FAILED);
    assertThat(spoken.err()).startsWith("cinefactor: --out names the folder ").hasLineCount(1);
  }

  @Test
  void whatIsNoFileIsNeverReplaced() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Spoken spoken = Spoken.words("train", "--data", folder.toString(), "--out", pipe.toString());
    assertThat(spoken.code()).isEqualTo(Command.FAILED);
    assertThat(spoken.err())
        .isEqualTo(
            "cinefactor: --out names %s, which is no file to be replaced; choose another name\n"
                .formatted(pipe));
    assertThat(Files.isRegularFile(pipe)).isFalse();
  }

  @Test
  void aFilterThatNothingPassesIsAFailure() {
    Spoken spoken =
        Spoken.words(
            "train", "--data", folder.toString(), "--filter", "all", "--min-ratings", "1000000");
    assertThat(spoken.code()).isEqualTo(Command.FAILED);
    assertThat(spoken.err()).startsWith("cinefactor: no movie passes the filter").hasLineCount(1);
  }

  /** As in scikit-learn, where alpha_H is "same". */
  @Test
  void bothFactorsAreRegularisedWhenOneIsToldHow() {
    String same = "0.002";
    JsonObject one = trained("--alpha-w", same);
    assertThat(figures(one)).isEqualTo(figures(trained("--alpha-w", same, "--alpha-h", same)));
    assertThat(figures(one)).isNotEqualTo(figures(trained("--alpha-w", same, "--alpha-h", "0")));
  }

  private static String figures(JsonObject json) {
    return json.get("reconstruction_error") + " " + json.get("violations");
  }

  private JsonObject trained(String... more) {
    return JsonParser.parseString(spoken(more).out()).getAsJsonObject();
  }

  private Spoken spoken(String... more) {
    List<String> words = new ArrayList<>(List.of("train", "--data", folder.toString()));
    words.addAll(
        List.of("--components", "2", "--max-iter", "20", "--tol", "0", "--format", "json"));
    words.addAll(List.of(more));
    return Spoken.words(words.toArray(String[]::new));
  }

  @Test
  void whatCanGrowWithoutEndGetsAdvice() {
    assertThat(spoken("--missing-weight", "0").err())
        .startsWith("With --missing-weight 0 and no regularisation")
        .contains("--alpha-w")
        .hasLineCount(1);
    assertThat(spoken("--missing-weight", "0", "--alpha-w", "0.001").err()).isEmpty();
    assertThat(spoken("--missing-weight", "0.1").err()).isEmpty();
  }
}
