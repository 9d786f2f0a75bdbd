package org.cinefactor.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.dataset.layout.TitleOptions;
import org.cinefactor.dataset.read.report.TableRefusedException;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of ratings whose rows have the titles and genres of their movies themselves. */
class InlineMoviesTest {
  @TempDir Path folder;

  private DataSet read(String text) throws IOException, DataSetException {
    return Folder.read(Files.writeString(folder.resolve("table.csv"), text));
  }

  private static List<String> titles(DataSet data) {
    return data.catalog().movies().stream().map(Movie::title).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "userId,movieId,title,genres,rating,timestamp#7,3,\"Matrix, The (1999)\",Action|Sci-Fi,4,1",
        "movieId,title,genres,userId,rating#3,\"Matrix, The (1999)\",\"Action, Sci-Fi\",7,4",
        "user_id;item_id;rating;movie_title;category#7;3;4;Matrix, The (1999);Action,Sci-Fi",
        "user;item;rating;year;genre;movie#7;3;4;1999;Action|Sci-Fi;Matrix, The",
        "User,Film,year,genre,stars#7,\"Matrix, The\",1999,Action|Sci-Fi,4",
        "name,movieId,title,genres,rating#7,3,\"Matrix, The (1999)\",Action|Sci-Fi,4",
        "user,movie,title,rating,genres#7,3,Matrix, The (1999),4,Action|Sci-Fi",
        "user,movie,rating,title,genres#7,3,4,Matrix, The (1999),Action|Sci-Fi",
      })
  void openWithThem(String header, String row) throws IOException, DataSetException {
    DataSet data = read(header.strip() + "\n" + (row + "\n").repeat(4));

    Movie movie = data.catalog().movies().getFirst();
    assertThat(titles(data)).containsExactly("Matrix, The (1999)");
    assertThat(movie.genres()).containsExactly(new Genre("Action"), new Genre("Sci-Fi"));
    assertThat(data.ratings().ratingsOf(data.ratings().userNumber(7)).asMap())
        .isEqualTo(Map.of(movie.id(), 4.0));
    assertThat(data.report().skipped()).isZero();
    assertThat(data.report().notes().getFirst())
        .startsWith("Titles, and what else is known of the movies, come from these columns of");
  }

  @Test
  void theFirstTitleOfAnIdCountsAndOneTitleMayHaveTwoIds() throws Exception {
    DataSet data =
        read(
            """
            userId,movieId,title,rating
            1,1,Up (2009),4
            1,2,Up (2009),3
            1,3,,3
            1,4,Heat (1995),3
            2,1,Down,4
            2,2,Up,3
            2,3,Solaris (1972),3
            2,4,Heat (1995),3
            """);

    assertThat(titles(data))
        .containsExactly("Up (2009)", "Up (2009)", "Solaris (1972)", "Heat (1995)");
    assertThat(data.report().lines())
        .containsExactly(
            "Titles, and what else is known of the movies, come from these columns of table.csv:"
                + " title.",
            "1 movie has more than one title; the first one counts, such as \"Up (2009)\" before"
                + " \"Down\".");
  }

  /** Two movies of one title are told apart by their years; 1917 is a title. */
  @Test
  void whereRatingsNameTitlesYearsBelongToThem() throws Exception {
    DataSet data =
        read(
            """
            user,title,year,rating
            Ann,The Fly,1958,4
            Bob,The Fly,1986,5
            Bob,1917,2019,3
            Ann,Up,2009,2
            Bob,Up,2009,2
            """);

    assertThat(titles(data))
        .containsExactlyInAnyOrder("The Fly (1958)", "The Fly (1986)", "1917 (2019)", "Up (2009)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "asin,title,userId,rating#b1,Great!,1,5#b1,Broken,2,1#b1,Fine,3,4",
        "userId,movieId,name,rating#1,7,Ann,5#2,7,Bob,4#3,7,Eve,3",
        "userId,movieId,rating,year#1,7,5,2015#2,7,4,2016#3,7,4,2017",
      })
  void whatChangesFromRowToRowOfAMovieIsNoTitle(String header, String a, String b, String c)
      throws Exception {
    assertThat(titles(read(String.join("\n", header, a, b, c) + "\n")))
        .containsAnyOf("b1", "Movie 7");
  }

  /** Its first rows, in which no movie comes again, may show a title. */
  @Test
  void headingsOfReviewsFarBelowAreNoTitlesEither() throws Exception {
    var table = new StringBuilder("userId,movieId,title,rating\n");
    for (int row = 0; row < 9000; row++) {
      table.append(row).append(',').append(row % 4000).append(",good ").append(row).append(",4\n");
    }
    DataSet data = read(table.toString());
    assertThat(data.catalog().movie(7).orElseThrow().title()).isEqualTo("Movie 7");
    assertThat(data.report().notes())
        .containsExactly(
            "The column title of table.csv has another entry in nearly each row of a movie: so"
                + " these are not titles of movies, and they are not used.");
  }

  @Test
  void aLateLetterAndAQuoteAreReadAsInAnyTable() throws Exception {
    var table = new StringBuilder("userId,movieId,title,rating\n");
    for (int row = 0; row < 20_000; row++) {
      table.append(row).append(",1,Heat (1995),4\n");
    }
    table.append("1,2,Am\u00e9lie (2001),5\n1,3,\"Two\nlines\" ,5\n1,4,Say \"hi\" now,5\n");
    Path file = folder.resolve("latin.csv");
    Files.write(file, table.toString().getBytes(Charset.forName("windows-1252")));

    assertThat(titles(Folder.read(file)))
        .containsExactly("Heat (1995)", "Amélie (2001)", "Two\uFFFDlines", "Say \"hi\" now");
  }

  @Test
  void aStrayQuoteLosesNeitherTitleNorRating() throws Exception {
    DataSet data =
        read(
            """
            userId,movieId,title,rating
            1,1,Up (2009),4
            1,2,"Toy" Story (1995),3
            1,3,"Heat (1995),5
            2,1,Up (2009),3
            """);
    assertThat(titles(data)).containsExactly("Up (2009)", "Toy\" Story (1995)", "Heat (1995)");
    assertThat(data.report().notes())
        .contains("2 rows of table.csv have stray quotes and were read without them.");
  }

  @Test
  void theQuestionNamesTheColumns() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("table.csv"), "user,item,title,genres,rating\n1,2,Up (2009),Drama,4\n");
    var preview = DataSets.preview(file, TableOptions.guessed(), Progress.NONE).orElseThrow();
    assertThat(preview.besideNames()).containsExactly("title", "genres");
    assertThat(preview.used()).containsExactly(0, 1, 2, 3, 4);
  }

  private static final String BARE =
      """
      1,7,4,"Up, Up (2009)",Comedy|Drama,fine
      2,7,3,"Up, Up (2009)",Comedy|Drama,fine
      2,8,5,Heat (1995),Crime,good
      """;

  @Test
  void aTableWithoutNamesOfColumnsHasTitlesAndGenresToo() throws Exception {
    DataSet data = read(BARE);
    assertThat(titles(data)).containsExactly("Up, Up (2009)", "Heat (1995)");
    assertThat(data.catalog().movies().getLast().genres()).containsExactly(new Genre("Crime"));
    assertThat(data.report().notes())
        .contains(
            "Titles, and what else is known of the movies, come from these columns of table.csv:"
                + " 4, 5.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "6#none#fine#",
        "none#5#Movie 7#Comedy",
        "NONE#none#Movie 7#",
        "4#6#Up, Up (2009)#fine",
      })
  void aPersonSaysWhichColumnsTheseAre(String title, String genres, String called, String genre)
      throws Exception {
    Path file = Files.writeString(folder.resolve("table.csv"), BARE);
    DataSet data =
        DataSets.read(
            file,
            TableOptions.guessed()
                .withTitles(
                    TitleOptions.guessed()
                        .withTitle(Optional.of(title))
                        .withGenres(Optional.of(genres))),
            Progress.NONE);
    Movie movie = data.catalog().movies().getFirst();
    assertThat(movie.title()).isEqualTo(called);
    assertThat(movie.genres().stream().map(Genre::name).findFirst().orElse(null)).isEqualTo(genre);
  }

  @Test
  void aColumnThatIsNamedCountsMoreThanATableBeside() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("table.csv"), "user,movie,rating,called\n1,7,4,Up\n2,7,3,Up\n");
    Files.writeString(folder.resolve("movies.csv"), "movie,title\n7,Another\n");
    assertThat(titles(Folder.read(file))).containsExactly("Another");

    TitleOptions called = TitleOptions.guessed().withTitle(Optional.of("called"));
    assertThat(
            titles(DataSets.read(file, TableOptions.guessed().withTitles(called), Progress.NONE)))
        .containsExactly("Up");
  }

  @Test
  void aColumnThatIsNotThereIsNamed() throws Exception {
    Path file = Files.writeString(folder.resolve("table.csv"), "user,movie,rating\n1,7,4\n");
    TitleOptions wrong = TitleOptions.guessed().withGenres(Optional.of("kind"));
    assertThatThrownBy(
            () -> DataSets.read(file, TableOptions.guessed().withTitles(wrong), Progress.NONE))
        .isInstanceOf(TableRefusedException.class)
        .hasMessage("table.csv has no column \"kind\": its first line is \"user,movie,rating\".");
  }
}
