package org.cinefactor.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cinefactor.catalog.Movie;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class puts its exported ratings into one folder. */
class PeopleFilesTest {
  private static final String HEADER =
      "\uFEFFTitle,Year,Rating,Date,Lists,movieId,imdbId,tmdbId\r\n";

  @TempDir Path folder;

  private void export(String name, String rows) throws IOException {
    Files.writeString(folder.resolve(name), HEADER + rows.replace("\n", "\r\n"));
  }

  @Test
  void eachFileIsOnePerson() throws IOException, DataSetException {
    export(
        "ben.csv",
        "\"The Matrix\",1999,4.5,2026-11-01T10:00:00Z,,2571,,\nHeat,1995,,,watchlist,6,,\n");
    export("anna.csv", "The Matrix,1999,3.0,,,2571,,\nMy Short,2020,5.0,,,,,\n");

    DataSet read = Folder.read(folder);

    assertThat(read.ratings().users()).isEqualTo(2);
    assertThat(read.ratings().ratingsOf(0).asMap()).isEqualTo(Map.of(2571, 3.0, 2572, 5.0));
    assertThat(read.ratings().ratingsOf(1).asMap()).isEqualTo(Map.of(2571, 4.5));
    assertThat(read.catalog().movies())
        .extracting(Movie::title)
        .containsExactly("The Matrix (1999)", "My Short (2020)");
    assertThat(read.report().notes()).containsExactly("One person for each file: 1 anna, 2 ben.");
    assertThat(read.report().skipped()).isZero();
  }

  @Test
  void aFileThatIsMostlyBadIsNamed() throws IOException {
    export("anna.csv", "The Matrix,1999,3.0,,,2571,,\n");
    export("ben.csv", "The Matrix,1999,eleven,,,2571,,\n");

    assertThatThrownBy(() -> Folder.read(folder))
        .isInstanceOf(DataSetException.class)
        .hasMessageContaining("ben.csv")
        .hasMessageContaining("line 2: the rating \"eleven\" is not between 0.5 and 5")
        .hasMessageContaining("take it out of the folder");
  }
}
