package org.cinefactor.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.layout.RatingScale;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.dataset.read.report.TableRefusedException;
import org.cinefactor.dataset.read.report.TableRemedy;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ratings that are written as people write them, and thumbs. */
class WrittenRatingsTest {
  @TempDir Path folder;

  private Path table(String ratings) throws IOException {
    var text = new StringBuilder("userId,movieId,rating\n");
    int user = 1;
    for (String rating : ratings.split(" ", -1)) {
      text.append(user).append(",1,").append(rating.replace('_', ' ')).append('\n');
      user++;
    }
    return Files.writeString(folder.resolve("t.csv"), text);
  }

  @ParameterizedTest
  @CsvSource({
    "4/5 2/5 4.5/5, FIVE, 4.0 2.0 4.5",
    "3/10 2_/_10 4/10, TEN, 1.5 1.0 2.0",
    "80/100 5/100, HUNDRED, 4.0 0.5",
    "50% 80_% 0%, HUNDRED, 2.5 4.0 0.5",
    "★★★★ ★★★½ ★☆☆☆☆ ½ ⭐⭐, FIVE, 4.0 3.5 1.0 0.5 2.0",
    "true FALSE true, ONE, 5.0 0.5 5.0",
    "yes No YES, ONE, 5.0 0.5 5.0",
    "ja nein, ONE, 5.0 0.5",
    "J n, ONE, 5.0 0.5",
    "WAHR FALSCH, ONE, 5.0 0.5",
    "👍 👎 up down, ONE, 5.0 0.5 5.0 0.5",
    "4_out_of_5 2_von_5 1_Stern 3.5_stars, FIVE, 4.0 2.0 1.0 3.5",
    "like dislike, ONE, 5.0 0.5",
    "3/4 1/4 4/4, HUNDRED, 3.75 1.25 5.0",
    "3/6 15/20, HUNDRED, 2.5 3.75",
    "4/5 8/10 80% ★★★★, FIVE, 4.0 4.0 4.0 4.0",
    "4 8/10 2, FIVE, 4.0 4.0 2.0",
    "1 -1 1, THUMBS, 5.0 0.5 5.0",
    "1 0 -1, THUMBS, 5.0 2.5 0.5",
  })
  void whatARatingSaysOfItsScaleCounts(String ratings, RatingScale scale, String stars)
      throws IOException, DataSetException {
    Path table = table(ratings);

    DataSet read = Folder.read(table);

    String[] expected = stars.split(" ", -1);
    assertThat(read.ratings().size()).isEqualTo(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(read.ratings().stars(i)).isEqualTo(Float.parseFloat(expected[i]));
    }
    var preview = DataSets.preview(table, TableOptions.guessed(), Progress.NONE).orElseThrow();
    assertThat(preview.layout().scale()).isEqualTo(scale);
    assertThat(preview.doubts()).isEmpty();
  }

  @Test
  void thumbsAreSaidToBe() throws IOException, DataSetException {
    assertThat(Folder.read(table("1 -1")).report().notes())
        .contains("Ratings from -1 to 1 are shown as stars: 1 is 5 stars.");
  }

  @Test
  void minusOneAmongStarsIsStillNotRated() throws IOException, DataSetException {
    assertThat(Folder.read(table("5 -1 1")).report().notes())
        .contains("1 rating of -1 in t.csv stands for \"not rated\" and is left out.");
  }

  @ParameterizedTest
  @CsvSource({"good bad", "6/5 7/5", "A B+"})
  void whatSaysNoScaleIsRefusedAndNamed(String ratings) throws IOException {
    Path table = table(ratings);
    String first = ratings.split(" ", -1)[0];

    assertThatThrownBy(() -> Folder.read(table))
        .hasMessageContaining("line 2: the rating \"" + first + "\" is not ")
        .isInstanceOfSatisfying(
            TableRefusedException.class,
            refused ->
                assertThat(refused.remedy())
                    .isIn(
                        TableRemedy.Plain.OTHER_RATINGS,
                        TableRemedy.Plain.RATINGS_ON_A_SCALE,
                        new TableRemedy.OtherScale(RatingScale.TEN)));
  }

  @Test
  void filesOfOnePersonMayHaveThem() throws IOException, DataSetException {
    Files.writeString(folder.resolve("a.csv"), "Title,Rating\nHeat,★★★½\n");
    Files.writeString(folder.resolve("b.csv"), "Title,Score\nHeat,3/10\n");

    DataSet read = Folder.read(folder);

    assertThat(read.ratings().stars(0)).isEqualTo(3.5f);
    assertThat(read.ratings().stars(1)).isEqualTo(1.5f);
  }

  @ParameterizedTest
  @CsvSource({"'a,b,like'", "'No,b,c'", "'a,n,c'"})
  void aWordThatMayBeARatingIsANameAboveRows(String header) throws IOException, DataSetException {
    Path table = Files.writeString(folder.resolve("t.csv"), header + "\nanna,Heat,yes\n");

    var said =
        TableOptions.guessed().withColumns(Optional.of("1"), Optional.of("2"), Optional.of("3"));
    assertThat(DataSets.preview(table, said, Progress.NONE).orElseThrow().layout().header())
        .isTrue();
  }

  @Test
  void aFirstRowWithStarsIsNoHeader() throws IOException, DataSetException {
    Path table =
        Files.writeString(folder.resolve("ratings.csv"), "anna,Heat,★★★\nben,Heat,★★★★★\n");

    assertThat(Folder.read(table).ratings().size()).isEqualTo(2);
  }
}
