package org.cinefactor.terminal.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Movies that a person in a terminal names by the numbers of a data set's files. */
class FileNumbersTest {
  @TempDir Path folder;

  private DataSet written;

  @BeforeEach
  void read() throws Exception {
    Files.writeString(
        folder.resolve("movies.csv"),
        "movieId,title,genres\n7,Homework (2021),\n2,Break (2022),\n");
    Files.writeString(folder.resolve("ratings.csv"), "userId,movieId,rating\n1,7,4\n2,2,3\n");
    written = DataSets.read(folder, Progress.NONE);
  }

  @Test
  void theyAreTheMoviesUnderOtherIds() {
    var numbers =
        new FileNumbers(
            written, written.withMovieIds(Map.of(7, 2, 2, 1_000_000_001), Progress.NONE));
    assertThat(numbers.ids(List.of(2, 7))).containsExactly(1_000_000_001, 2);
    Ratings given = Ratings.none().with(7, 5).with(99, 1).withNotSeen(List.of(2, 98));
    Ratings kept = numbers.ids(given);
    assertThat(kept.asMap()).isEqualTo(Map.of(2, 5.0));
    assertThat(kept.notSeen()).containsExactly(1_000_000_001);
  }

  @Test
  void ofADataSetWithSharedIdsAllStaysAsItWasSaid() {
    Ratings given = Ratings.none().with(7, 5).with(99, 1);
    assertThat(FileNumbers.same(written).ids(given)).isSameAs(given);
  }
}
