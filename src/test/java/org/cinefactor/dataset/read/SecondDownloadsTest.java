package org.cinefactor.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that a browser has given a number, since it had downloaded them before. */
class SecondDownloadsTest {
  private static final String RATINGS = "userId,movieId,rating\n1,1,4\n1,2,3\n";

  @TempDir Path folder;

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @ParameterizedTest
  @CsvSource({
    "ratings (1).csv, movies.csv",
    "ratings.csv, movies (1).csv",
    "Ratings(12).csv, movies (1).csv",
    "ratings-1.csv, movies-1.csv",
    "ratings - Copy.csv, movies.csv",
    "ratings - Copy (2).csv, movies - Copy.csv",
    "ratings copy.csv, movies copy 2.csv",
    "ratings - Kopie.csv, movies - Kopie (3).csv",
    "ratings Kopie.csv, movies 2.csv",
  })
  void aSecondDownloadIsReadLikeTheFirst(String ratings, String movies)
      throws IOException, DataSetException {
    write(ratings, RATINGS);
    write(movies, Folder.MOVIES);

    DataSet read = Folder.read(folder);

    assertThat(read.ratings().size()).isEqualTo(2);
    assertThat(read.catalog().movie(2).orElseThrow().title()).isEqualTo("Matrix, The (1999)");
    assertThat(read.movieLensIds()).isTrue();
    assertThat(read.report().notes()).isEmpty();
    assertThat(DataSets.preview(folder, TableOptions.guessed(), Progress.NONE)).isEmpty();
  }

  @Test
  void oldDataSetsHaveThemToo() throws IOException, DataSetException {
    write("ratings (1).dat", "1::1::4::9\n1::2::3::9\n");
    write("movies (2).dat", "1::One (1990)::Drama\n2::Two (1990)::Drama\n");

    assertThat(Folder.read(folder).catalog().movie(2).orElseThrow().title())
        .isEqualTo("Two (1990)");
  }

  @Test
  void whatHasNoNumberIsReadAndTheOthersAreNamed() throws IOException, DataSetException {
    write("ratings.csv", RATINGS);
    write("ratings (1).csv", RATINGS + "2,1,5\n2,2,5\n");
    write("movies.csv", Folder.MOVIES);
    write("movies (1).csv", "movieId,title\n1,Other\n");

    DataSet read = Folder.read(folder);

    assertThat(read.ratings().size()).isEqualTo(2);
    assertThat(read.catalog().size()).isEqualTo(3);
    assertThat(read.report().notes())
        .containsExactly(
            "Not read, as a second download of what is read (movies.csv, ratings.csv):"
                + " movies (1).csv, ratings (1).csv.");
  }

  @ParameterizedTest
  @CsvSource({"ratings-1.csv", "ratings - Copy.csv", "ratings copy.csv", "ratings - Kopie.csv"})
  void whatSafariAndASystemCallACopyIsNotReadBesideTheFirst(String copy)
      throws IOException, DataSetException {
    write("ratings.csv", RATINGS);
    write(copy, RATINGS + "2,1,5\n2,2,5\n");
    write("movies.csv", Folder.MOVIES);

    assertThat(Folder.read(folder).ratings().size()).isEqualTo(2);
    assertThat(Folder.read(folder).report().notes())
        .containsExactly(
            "Not read, as a second download of what is read (movies.csv, ratings.csv): "
                + copy
                + ".");
  }

  @ParameterizedTest
  @CsvSource({"movies.csv", "notes.csv"})
  void ofSeveralTheNewestIsReadAndTheOthersAreNamed(String beside)
      throws IOException, DataSetException {
    write("ratings (9).csv", RATINGS + "2,1,5\n3,1,5\n");
    write("ratings (10).csv", RATINGS + "2,1,5\n");
    write(beside, Folder.MOVIES);

    DataSet read = Folder.read(folder);

    assertThat(read.ratings().size()).isEqualTo(3);
    assertThat(read.report().notes())
        .anyMatch(note -> note.contains("ratings (10).csv): ratings (9).csv."));
  }

  @Test
  void theOneThatIsNamedItselfIsRead() throws IOException, DataSetException {
    write("ratings.csv", RATINGS);
    write("ratings (1).csv", RATINGS + "2,1,5\n");
    write("movies.csv", Folder.MOVIES);

    DataSet read = Folder.read(folder.resolve("ratings (1).csv"));

    assertThat(read.ratings().size()).isEqualTo(3);
    assertThat(read.report().notes())
        .anyMatch(note -> note.contains("ratings (1).csv): ratings.csv."));
  }

  @Test
  void aClassMayHaveSavedItsExportsSo() throws IOException, DataSetException {
    for (String name : List.of("ratings (1).csv", "ratings (2).csv", "ratings (3).csv")) {
      write(name, "movieId,rating,timestamp\n1,4.5,9\n2,2,9\n");
    }
    write("movies.csv", Folder.MOVIES);

    DataSet read = Folder.read(folder);

    assertThat(read.ratings().users()).isEqualTo(3);
    assertThat(read.catalog().movie(2).orElseThrow().title()).isEqualTo("Matrix, The (1999)");
  }
}
