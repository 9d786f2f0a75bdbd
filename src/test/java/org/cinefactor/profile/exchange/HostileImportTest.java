package org.cinefactor.profile.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.ExternalIds;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.match.MovieMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of imports that are huge or hostile: what a person reads of them is short. */
class HostileImportTest {
  private static final MovieMatcher MATCHER =
      new MovieMatcher(
          new Catalog(List.of(new Movie(1, "Heat (1995)", List.of()))), ExternalIds.none());

  @TempDir Path folder;

  @Test
  void aDeepJsonIsSaidWithoutItsPath() {
    assertThatThrownBy(() -> review("x.json", "[".repeat(200_000)))
        .hasMessageContaining("nested deeper than any export")
        .message()
        .hasSizeLessThan(100);
  }

  @Test
  void adviceToProgrammersIsNotPassedOn() {
    assertThatThrownBy(() -> review("x.json", "{\"version\": 9e9e9}"))
        .hasMessageContaining("is not complete JSON: see line 1, column ")
        .hasMessageNotContaining("JsonReader");
  }

  @Test
  void moreLinesThanAnybodyHasRatingsAreRefused() {
    assertThatThrownBy(() -> review("x.csv", "Title,Rating\n\"" + "x\n".repeat(400_000)))
        .hasMessageContaining("x.csv is too large")
        .hasMessageContaining("it has 400,001 lines, and at most 300,000 are read");
  }

  @Test
  void aFirstLineOfMegabytesIsNotAskedAbout() {
    assertThatThrownBy(() -> review("x.csv", "x".repeat(5_000_000)))
        .hasMessageContaining("has a name of more than 1,000 letters");
    assertThatThrownBy(() -> review("x.csv", "a,".repeat(5_000_000)))
        .hasMessageContaining("has more than 1,000 columns in line 1");
  }

  @Test
  void aCellOfAMegabyteIsShortenedAndTheOtherRowsAreRead() throws IOException {
    String huge = "🎬 ".repeat(300_000);
    ImportReview review =
        review("x.csv", "Title,Year,Rating\n" + huge + ",1999,4\nHeat,1995,4.5\n");
    assertThat(review.rows())
        .hasSize(2)
        .allMatch(row -> row.name().length() < 1100)
        .noneMatch(row -> Character.isSurrogate(row.name().charAt(row.name().length() - 1)));
    assertThat(review.count(Outcome.MATCHED)).isEqualTo(1);
  }

  @Test
  void aRatingOfAMegabyteIsShortenedInTheReason() throws IOException {
    ImportReview review =
        review(
            "x.csv", "Title,Year,Rating\nHeat,1995," + "9".repeat(1_000_000) + "\nHeat,1995,4\n");
    assertThat(review.rows()).allMatch(row -> row.reason().length() < 1100);
  }

  @Test
  void aLineThatEndsWithinAFilesNameForgesNoLineOfTheReport() throws IOException {
    ImportReview review =
        review("a\nmatched: 99\u001b[31m.csv", "Title,Year,Rating\nHeat,1995,4\n");
    assertThat(review.files())
        .allMatch(file -> file.startsWith("a\uFFFDmatched: 99\uFFFD[31m.csv"));
  }

  private ImportReview review(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return RatingsImport.profile(file, MATCHER).review();
  }
}
