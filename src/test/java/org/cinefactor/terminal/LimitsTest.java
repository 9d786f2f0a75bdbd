package org.cinefactor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cinefactor.terminal.command.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words, ranks and data at the edge of what there can be. */
final class LimitsTest {
  @TempDir Path folder;

  @BeforeEach
  void data() throws IOException {
    SmallData.in(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1=0x1p2",
        "1=4.5f",
        "1=4d",
        "1=1e0",
        "1=NaN",
        "1= 4",
        "1=",
        "=4",
        "1=+4",
        "2147483648=4"
      })
  void whatNobodyWritesAsStarsIsNone(String word) {
    Spoken spoken = spoken("recommend", "--rate", word);
    assertThat(spoken.code()).isEqualTo(Terminal.USAGE);
    assertThat(spoken.err()).contains("is not a rating; write MOVIEID=STARS");
  }

  @ParameterizedTest
  @CsvSource({"0x1p2", "0.5f", "NaN", "1e999", "Infinity"})
  void theSameHoldsForEveryNumber(String word) {
    Spoken spoken = spoken("train", "--tol", word);
    assertThat(spoken.code()).isEqualTo(Terminal.USAGE);
    assertThat(spoken.err()).contains("is not a number");
  }

  @Test
  void aPenaltyThatLeavesTheRangeOfNumbersIsSaid() {
    for (String option : List.of("--alpha-w", "--alpha-h")) {
      Spoken spoken = spoken("train", "--components", "2", option, "1e308");
      assertThat(spoken.code()).isEqualTo(Terminal.USAGE);
      assertThat(spoken.err()).contains("alpha goes up to 1.0E100, not 1.0E308");
    }
    Spoken most = spoken("train", "--components", "2", "--alpha-w", "1e100", "--max-iter", "5");
    assertThat(most.code()).as(most.err()).isZero();
  }

  @Test
  void aRankAboveTheSmallerSideIsNoted() {
    String note =
        "Rank 20 is more than min(users, movies) = 12: so many components are enough for every"
            + " rating, and ";
    assertThat(spoken("train", "--components", "20").err()).contains(note);
    assertThat(spoken("recommend", "--components", "20", "--rate", "1=5").err()).contains(note);
    assertThat(spoken("compare", "--components", "2,20", "--rate", "1=5", "--relevant", "2").err())
        .contains(note);
    String above = "Rank 20 is more than min(users, movies) = 12";
    assertThat(spoken("sweep", "--from", "20", "--to", "20", "--folds", "0").err()).contains(above);
    assertThat(spoken("stability", "--components", "20", "--seeds", "1", "--rate", "1=5").err())
        .contains(above);
    assertThat(spoken("evaluate", "--components", "2,20", "--method", "notebook").err())
        .contains(above);
    assertThat(spoken("train", "--components", "12").err()).doesNotContain("min(users");
    assertThat(spoken("train", "--method", "tuned", "--components", "60").err())
        .contains("The ratings have only ", " components, not 60.");
  }

  @Test
  void aDataSetWithOneMovieIsAnswered() throws IOException {
    Files.writeString(folder.resolve("movies.csv"), "movieId,title,genres\n1,A (1999),Drama\n");
    Files.writeString(
        folder.resolve("ratings.csv"), "userId,movieId,rating\n1,1,4\n2,1,3\n3,1,5\n");
    for (String method : List.of("notebook", "tuned")) {
      Spoken spoken = spoken("recommend", "--method", method, "--rate", "1=5");
      assertThat(spoken.code()).as(spoken.err()).isZero();
      assertThat(spoken.err()).contains("No movie is left to recommend");
    }
    Spoken nobody = spoken("evaluate");
    assertThat(nobody.code()).isEqualTo(Command.FAILED);
    assertThat(nobody.out()).isEmpty();
    assertThat(nobody.err()).startsWith("cinefactor: there is nobody to ask").hasLineCount(1);
  }

  @Test
  void peopleOfOneFoldAloneTeachNobody() throws IOException {
    var ratings = new StringBuilder("userId,movieId,rating\n");
    for (int movie = 1; movie <= SmallData.MOVIES; movie++) {
      ratings.append("6,").append(movie).append(",4.5\n");
    }
    Files.writeString(folder.resolve("ratings.csv"), ratings);
    for (String mode : List.of("--given=all", "--calibration", "--dials")) {
      Spoken spoken = spoken("evaluate", mode);
      assertThat(spoken.code()).isEqualTo(Command.FAILED);
      assertThat(spoken.out()).isEmpty();
      assertThat(spoken.err())
          .startsWith("cinefactor: there is nobody to learn from: all ratings are by people of")
          .contains("fold 1")
          .hasLineCount(1);
    }
  }

  @Test
  void theLongestListOfATasteIsNamed() {
    Spoken spoken = spoken("tastes", "-n", "100000");
    assertThat(spoken.code()).isEqualTo(Terminal.USAGE);
    assertThat(spoken.err()).contains("-n goes from 1 to 100 here, not 100000");
    assertThat(spoken("tastes", "-n", "100").code()).isZero();
  }

  @Test
  void nothingButAModelIsReplacedByAModel() throws IOException {
    Path notes = Files.writeString(folder.resolve("notes.txt"), "hello");
    Spoken spoken = spoken("train", "--components", "2", "--out", notes.toString());
    assertThat(spoken.code()).isEqualTo(Command.FAILED);
    assertThat(spoken.err()).contains("which is not a model; choose another name");
    assertThat(notes).hasContent("hello");
    String model = folder.resolve("m.npz").toString();
    assertThat(spoken("train", "--components", "2", "--out", model).code()).isZero();
    assertThat(spoken("train", "--components", "3", "--out", model).code()).isZero();
  }

  private Spoken spoken(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--data", folder.toString()));
    return Spoken.words(all.toArray(String[]::new));
  }
}
