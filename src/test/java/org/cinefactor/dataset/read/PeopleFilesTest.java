package org.cinefactor.dataset.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cinefactor.catalog.Movie;
import org.cinefactor.dataset.BadRow;
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
  void aFileThatIsMostlyBadCostsOnlyItself() throws IOException, DataSetException {
    export("anna.csv", "The Matrix,1999,3.0,,,2571,,\n");
    export("ben.csv", "The Matrix,1999,eleven,,,2571,,\nHeat,1995,eleven,,,6,,\n");

    DataSet read = Folder.read(folder);

    assertThat(read.ratings().ratingsOf(0).asMap()).isEqualTo(Map.of(2571, 3.0));
    assertThat(read.ratings().users()).isOne();
    assertThat(read.report().lines())
        .contains("2 of 3 rows could not be read and were skipped:")
        .contains("  ben.csv line 2: the rating \"eleven\" is not a number");
  }

  @Test
  void severalFilesMayNotBeBadInMoreThanFivePercentOfAllRows()
      throws IOException, DataSetException {
    export("anna.csv", "My Short,2020,5.0,,,,,\n".repeat(17));
    export("ben.csv", "Heat,1995,eleven,,,6,,\n");
    export("zoe.csv", "Heat,1995,4,,,6,,\nHeat,1995,twelve,,,6,,\n");

    assertThatThrownBy(() -> Folder.read(folder))
        .isInstanceOf(DataSetException.class)
        .hasMessageStartingWith("2 of the 20 rows of the files in ")
        .hasMessageContaining("(at most 5% are skipped); the first is ben.csv line 2:")
        .hasMessageContaining("the rating \"eleven\" is not a number")
        .hasMessageEndingWith("take them out of the folder.");

    export("anna.csv", "My Short,2020,5.0,,,,,\n".repeat(37));
    assertThat(Folder.read(folder).report().skipped()).isEqualTo(2);
  }

  @Test
  void aTableWithoutTheColumnsIsNamed() throws IOException, DataSetException {
    export("anna.csv", "Heat,1995,4,,,6,,\n");
    export("ben.csv", "Heat,1995,4,,,6,,\n");
    write("cem.csv", "what,how\nHeat,4\n");
    write("readme.md", "of class 8b");

    assertThat(Folder.read(folder).report().notes())
        .contains(
            "Not read, since the first line does not name a column of movies and one of"
                + " ratings: cem.csv.");
  }

  @Test
  void nothingLeftIsRefused() throws IOException {
    export("anna.csv", "Heat,1995,,,watchlist,6,,\n");
    export("ben.csv", "Heat,1995,eleven,,,6,,\n");

    assertThatThrownBy(() -> Folder.read(folder))
        .isInstanceOf(DataSetException.class)
        .hasMessageContaining("the first is ben.csv line 2");
  }

  @Test
  void aFileThatIsNotWholeIsNamedWithItsLine() throws IOException, DataSetException {
    export("anna.csv", "Heat,1995,4,,,6,,\n");
    export("ben.csv", "Heat,1995,4,,,6,,\nHeat" + ",x".repeat(1001) + "\n");

    assertThat(Folder.read(folder).report().firstSkipped())
        .containsExactly(new BadRow("ben.csv", 3, "it has more than 1,000 columns"));

    write("ben.csv", "");
    write("zoe.json", "{\"format\": \"cinefactor\",\n\"movies\": [");
    DataSet read = Folder.read(folder);
    assertThat(read.ratings().users()).isOne();
    assertThat(read.report().firstSkipped())
        .containsExactly(new BadRow("zoe.json", 2, "it is not complete JSON"));
  }

  @Test
  void aDamagedFileCostsOnlyItself() throws IOException, DataSetException {
    export("anna.csv", "Heat,1995,4,,,6,,\n");
    export("ben.csv", "Heat,1995,3,,,6,,\n");
    byte[] rows = "Title,Year,Rating\n".concat("Heat,1995,4\n".repeat(20_000)).getBytes(UTF_8);
    for (int kept : List.of(15, 300)) {
      Path cut = Packed.gz(folder.resolve("zoe.csv.gz"), rows);
      Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), kept));

      DataSet read = Folder.read(folder);

      assertThat(read.ratings().size()).isEqualTo(2);
      assertThat(read.report().firstSkipped())
          .containsExactly(
              new BadRow("zoe.csv.gz", 1, "the file cannot be read: it ends too early"));
      assertThat(read.report().notes()).noneMatch(note -> note.startsWith("Not read"));
    }
  }

  @Test
  void aDamagedFileOfJsonCostsOnlyItselfToo() throws IOException, DataSetException {
    export("anna.csv", "Heat,1995,4,,,6,,\n");
    export("ben.csv", "Heat,1995,3,,,6,,\n");
    String movie = "{\"title\": \"Heat\", \"stars\": 4}";
    String json = "{\"format\": \"cinefactor\", \"movies\": [" + (movie + ",").repeat(20_000);
    Path cut = Packed.gz(folder.resolve("zoe.json.gz"), json.getBytes(UTF_8));
    Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), 300));

    DataSet read = Folder.read(folder);

    assertThat(read.ratings().size()).isEqualTo(2);
    assertThat(read.report().firstSkipped())
        .containsExactly(
            new BadRow("zoe.json.gz", 1, "the file cannot be read: it ends too early"));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void columnsMayBeCalledAsPeopleCallThem() throws IOException, DataSetException {
    write("anna.csv", "Film;Bewertung\nHeat;4,5\n1917;2\n");
    write("ben.csv", "movieId,title,score\n1917,Something Else,3\n6,Heat,1\n");
    write("zoe.csv", "Date,Name,Year,Letterboxd URI,Rating\n2020-01-01,Heat,1995,x,5\n");

    DataSet read = Folder.read(folder);

    assertThat(read.ratings().ratingsOf(0).asMap().values()).containsExactlyInAnyOrder(4.5, 2.0);
    assertThat(read.ratings().ratingsOf(1).asMap()).isEqualTo(Map.of(1917, 3.0, 6, 1.0));
    assertThat(read.ratings().ratingsOf(0).asMap()).containsKey(6);
    assertThat(read.catalog().movies())
        .extracting(Movie::title)
        .containsExactlyInAnyOrder("Heat", "1917", "Something Else", "Heat (1995)");
  }

  @Test
  void filesWithTheSameColumnsAreOnOneScale() throws IOException, DataSetException {
    String header = "Const,Your Rating,Date Rated,Title,Title Type,IMDb Rating,Year\n";
    write("anna.csv", header + "tt1,10,2020-01-01,Heat,Movie,7.1,1995\n");
    write("ben.csv", header + "tt1,4,2020-01-01,Heat,Movie,7.1,1995\n");
    export("zoe.csv", "Heat,1995,4.0,,,6,,\n");

    DataSet read = Folder.read(folder);

    assertThat(read.ratings().ratingsOf(0).asMap()).isEqualTo(Map.of(6, 5.0));
    assertThat(read.ratings().ratingsOf(1).asMap()).isEqualTo(Map.of(6, 2.0));
    assertThat(read.ratings().ratingsOf(2).asMap()).isEqualTo(Map.of(6, 4.0));
    assertThat(read.report().notes()).anyMatch(note -> note.contains("10 is 5 stars"));
  }

  @Test
  void moviesWithoutTitlesHaveThoseOfMoviesCsvOrTheirIds() throws IOException, DataSetException {
    write("anna.csv", "movieId,rating,timestamp\n1,4.5,9\n4,2,9\n");
    write("ben.csv", "film_id,stars\n77,3\n");
    assertThat(Folder.read(folder).catalog().movies())
        .extracting(Movie::title)
        .containsExactly("Movie 1", "Movie 4", "filmid 77");
    assertThat(Folder.read(folder).report().notes())
        .anyMatch(note -> note.contains("put one beside anna.csv"));

    write("movies.csv", "movieId,title,genres\n1,\"Matrix, The (1999)\",Action\n2,Heat (1995),\n");
    write("zoe.csv", "Title,Year,Rating\nThe Matrix,1999,5\n");
    DataSet read = Folder.read(folder);

    assertThat(read.catalog().movies())
        .extracting(Movie::title)
        .containsExactly("Matrix, The (1999)", "Heat (1995)", "Movie 4", "filmid 77");
    assertThat(read.catalog().movies().getFirst().genres()).isNotEmpty();
    assertThat(read.ratings().ratingsOf(2).asMap()).isEqualTo(Map.of(1, 5.0));
  }

  @Test
  void exportsInJsonAreReadToo() throws IOException, DataSetException {
    write(
        "anna.json",
        """
        {
          "format": "cinefactor",
          "version": 1,
          "movies": [
            {"movieId": 2571, "title": "The Matrix", "year": 1999, "stars": 4.5},
            {"movieId": 6, "title": "Heat", "year": 1995, "watchlist": true}
          ]
        }
        """);
    export("ben.csv", "The Matrix,1999,3.0,,,2571,,\n");
    write("package.json", "{\"name\": \"else\"}");

    DataSet read = Folder.read(folder);

    assertThat(read.ratings().ratingsOf(0).asMap()).isEqualTo(Map.of(2571, 4.5));
    assertThat(read.ratings().ratingsOf(1).asMap()).isEqualTo(Map.of(2571, 3.0));
    assertThat(read.movieLensIds()).isTrue();
    assertThat(read.catalog().movies())
        .extracting(Movie::title)
        .containsExactly("The Matrix (1999)");
  }

  @Test
  void aSetWithoutARatingIsRefused() throws IOException {
    export("anna.csv", "Heat,1995,,,watchlist,6,,\n");
    export("ben.csv", "Heat,1995,,,watchlist,6,,\n");

    assertThatThrownBy(() -> Folder.read(folder))
        .isInstanceOf(DataSetException.class)
        .hasMessageContaining("none of them has a rating; export them again");
  }
}
