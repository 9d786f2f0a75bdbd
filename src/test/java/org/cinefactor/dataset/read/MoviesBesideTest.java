package org.cinefactor.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of movies beside ratings, as people and other collections have them. */
class MoviesBesideTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "movieId,title,genres#10,Up (2009),Drama#userId,title,rating#Up (2009)",
        "title,genres,year#Up,Drama,2009#user_id,title,rating#Up",
        "imdb_title_id,title,year,genre#tt001,Up,2009,Drama#userId,imdbId,rating#tt001",
        "id,imdbId,title,year,genre#7,99,Up,2009,Drama#userId,movie,rating#7",
      })
  void theColumnOfTheSameIdsOrTitlesIsFound(String header, String row, String ratings, String id)
      throws Exception {
    DataSet data = read("movies.csv", header + "\n" + row + "\n", ratings + "\n", "1," + id + ",4");
    assertThat(data.report().lines()).isEmpty();
    Movie movie = data.catalog().movies().getFirst();
    assertThat(movie.title()).isEqualTo("Up (2009)");
    assertThat(movie.genres()).containsExactly(new Genre("Drama"));
  }

  /** HetRec 2011 has IMDb's numbers too, and its own are MovieLens'. */
  @Test
  void aMoviesDatWithTabsAndColumnsIsRead() throws Exception {
    Files.writeString(
        folder.resolve("user_ratedmovies.dat"),
        """
        userID\tmovieID\trating\tdate_day
        75\t3\t1\t29
        75\t32\t4.5\t29
        """);
    Files.writeString(
        folder.resolve("movies.dat"),
        """
        id\ttitle\timdbID\tspanishTitle\tyear
        3\tGrumpy Old Men\t0107050\tDos\t1993
        32\tTwelve Monkeys\t0114746\tDoce\t1995
        """);
    assertThat(Folder.read(folder).catalog().movies())
        .extracting(Movie::title)
        .containsExactly("Grumpy Old Men (1993)", "Twelve Monkeys (1995)");
  }

  @Test
  void oneWithoutNamesOfColumnsIsSaidToLackThem() throws Exception {
    DataSet data = read("movies.csv", "1,Up (2009),Drama\n", "userId,movieId,rating\n", "1,1,4");
    assertThat(data.report().lines())
        .containsExactly(
            "movies.csv has no titles for the movies of ratings.csv: its first line has to name a"
                + " column of the same ids and one of titles, as in movieId,title,genres.");
    Files.delete(folder.resolve("movies.csv"));
    Files.writeString(folder.resolve("books.csv"), "a,b\n1,2\n");
    assertThat(Folder.read(folder).report().lines())
        .containsExactly(
            "There is no table of movies, so that they have numbers in place of titles; put one"
                + " beside ratings.csv, such as movies.csv.");
  }

  @Test
  void ratingsOfMinusOneAreNotCalledZeros() throws Exception {
    DataSet data =
        read(
            "movies.csv", Folder.MOVIES, "userId,movieId,rating\n", "1,1,-1\n2,1,-1\n1,2,8\n2,2,7");
    assertThat(data.report().lines())
        .contains("2 ratings of -1 in ratings.csv stand for \"not rated\" and are left out.")
        .noneMatch(line -> line.contains("of 0"));
  }

  @Test
  void aMatrixOfPeopleByMoviesIsSaidToBeOne() throws IOException {
    Path matrix =
        Files.writeString(
            folder.resolve("wide.csv"), "user,a,b,c,d,e,f,g\nann,1,,5,,2.5,,3\nbob,,4,,1,,,NaN\n");
    assertThatThrownBy(() -> Folder.read(matrix))
        .isInstanceOf(DataSetException.class)
        .hasMessageContaining("a row for each person and a column for each movie")
        .hasMessageContaining("user, movie and rating");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ml-1m.tar.bz2", "ml-1m.tar.xz", "ratings.csv.zst"})
  void whatIsPackedOtherwiseIsToBeUnpacked(String name) throws IOException {
    Path packed = Files.writeString(folder.resolve(name), "BZh91AY");
    assertThatThrownBy(() -> Folder.read(packed))
        .hasMessageContaining(name + " is packed in a way that is not read")
        .hasMessageContaining("unpack it with another program");
    assertThatThrownBy(() -> Folder.read(folder))
        .hasMessageContaining("holds another archive, " + name);
  }

  @Test
  void ofAGenreNoMoreThanAHundredLettersCount() throws Exception {
    String longest = "x".repeat(100);
    DataSet data =
        read(
            "movies.csv",
            "movieId,title,genres\n1,Up (2009),%s|%sx\n".formatted(longest, longest.repeat(3000)),
            "userId,movieId,rating\n",
            "1,1,4");
    assertThat(data.catalog().movies().getFirst().genres())
        .containsExactly(new Genre(longest), new Genre(longest + "…"));
  }

  private DataSet read(String name, String movies, String header, String rows) throws Exception {
    Files.writeString(folder.resolve(name), movies);
    Files.writeString(folder.resolve("ratings.csv"), header + rows + "\n");
    return Folder.read(folder);
  }
}
