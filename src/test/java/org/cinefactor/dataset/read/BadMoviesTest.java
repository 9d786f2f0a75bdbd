package org.cinefactor.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.dataset.BadRow;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.ReadReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of movies with faults, and in other writings, beside ratings that are whole. */
class BadMoviesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "41,One\" (1990)\",Drama,x#it has 4 fields, more than the header",
        "41,One, The (1990),Drama#it has 4 fields, more than the header",
        "41,One (1990)#it has 2 fields, fewer than the header",
        "41,,Drama#movie 41 has no title",
        "40,One (1990),Drama#movie 40 is there already",
      })
  void aBadMovieIsSkippedAndNamed(String row, String reason) throws IOException, DataSetException {
    var movies = new StringBuilder("movieId,title,genres\n");
    for (int id = 1; id <= 40; id++) {
      movies.append(id).append(",One (1990),Drama\n");
    }
    movies.append(row).append("\n42,\"Last, The (1991)\",Drama\n");

    DataSet read =
        Folder.read(Folder.with(folder, movies.toString(), Folder.hundredRows().toString()));

    assertThat(read.catalog().size()).isEqualTo(41);
    assertThat(read.report().firstSkipped()).containsExactly(new BadRow("movies.csv", 42, reason));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12,,Drama", "twelve,One (1990),Drama", "12,One"})
  void ofAFewMoviesABadOneCostsOnlyItselfAndItsRatings(String row)
      throws IOException, DataSetException {
    var movies = new StringBuilder("movieId,title,genres\n");
    var ratings = new StringBuilder("userId,movieId,rating\n");
    for (int id = 1; id <= 12; id++) {
      movies.append(id == 12 ? row : id + ",One (1990),Drama").append('\n');
      for (int user = 1; user <= 3; user++) {
        ratings.append(user).append(',').append(id).append(",4\n");
      }
    }

    DataSet read = Folder.read(Folder.with(folder, movies.toString(), ratings.toString()));

    assertThat(read.catalog().size()).isEqualTo(11);
    assertThat(read.ratings().size()).isEqualTo(33);
    assertThat(read.report().firstSkipped())
        .hasSize(4)
        .contains(new BadRow("ratings.csv", 35, "movie 12 is not in movies.csv"));
  }

  @Test
  void ofAFewRatingsABadOneCostsOnlyItself() throws IOException, DataSetException {
    String ratings = "userId,movieId,rating\n1,1,4\n1,2,good\n2,1,3\n";
    DataSet read = Folder.read(Folder.with(folder, Folder.MOVIES, ratings));

    assertThat(read.ratings().size()).isEqualTo(2);
    assertThat(read.report().firstSkipped())
        .containsExactly(new BadRow("ratings.csv", 3, "the rating \"good\" is not a number"));
  }

  @Test
  void twoBadMoviesOfAFewAreRefused() throws IOException {
    Path place = Folder.with(folder, Folder.MOVIES + "4,\n5,\n", "userId,movieId,rating\n1,1,4\n");

    assertThatThrownBy(() -> Folder.read(place))
        .isInstanceOf(DataSetException.class)
        .hasMessageStartingWith("2 of the 5 rows of movies.csv cannot be read");
  }

  @Test
  void aBadMovieRowIsNamedWithItsLine() throws IOException, DataSetException {
    var movies = new StringBuilder("movieId,title,genres\n");
    for (int id = 1; id <= 40; id++) {
      movies.append(id).append(id == 30 ? ",\"Two\nlines (1990)\",Drama\n" : ",One (1990),Drama\n");
    }
    movies.append("forty-one,One (1990),Drama\n");

    ReadReport report =
        Folder.read(Folder.with(folder, movies.toString(), Folder.hundredRows().toString()))
            .report();

    assertThat(report.firstSkipped())
        .containsExactly(
            new BadRow("movies.csv", 43, "the movieId \"forty-one\" is not a whole number"));
  }

  @Test
  void aStrayQuoteLosesNeitherTheMovieNorItsRatings() throws IOException, DataSetException {
    String movies =
        """
        movieId,title,genres
        1,"Toy Story (1995),Comedy|Drama
        2,"Matrix, The (1999),Action
        3,"Heat, The" (2013)",Comedy
        """;

    DataSet read = Folder.read(Folder.with(folder, movies, Folder.hundredRows().toString()));

    assertThat(read.ratings().size()).isEqualTo(100);
    assertThat(read.catalog().movies())
        .extracting(Movie::title)
        .containsExactly("Toy Story (1995)", "Matrix, The (1999)", "Heat, The\" (2013)");
    assertThat(read.catalog().movie(1).orElseThrow().genres())
        .containsExactly(new Genre("Comedy"), new Genre("Drama"));
    assertThat(read.report().notes())
        .containsExactly("3 rows of movies.csv have stray quotes and were read without them.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "UTF-16#movieId,title,genres~1,Amélie (2001),Drama~",
        "windows-1252#sep=;~movieId;title;genres~1;Amélie (2001);Drama~",
        "UTF-8#movieId^title^genres~1^Amélie (2001)^Drama~",
        "UTF-8#movieId,title,genres|1,Amélie (2001),Drama|",
      })
  void moviesAreReadHoweverTheyAreWritten(String charset, String text)
      throws IOException, DataSetException {
    String movies = text.replace('~', '\n').replace('|', '\r').replace('^', '\t');
    Path one = Folder.with(folder, "", "userId,movieId,rating\n1,1,4\n");
    Files.write(one.resolve("movies.csv"), movies.getBytes(Charset.forName(charset)));

    assertThat(Folder.read(one).catalog().movies())
        .containsExactly(new Movie(1, "Amélie (2001)", List.of(new Genre("Drama"))));
  }
}
