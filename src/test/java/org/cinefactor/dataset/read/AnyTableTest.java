package org.cinefactor.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.layout.RatingScale;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.dataset.layout.Zeros;
import org.cinefactor.dataset.read.report.TableRefusedException;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of ratings from anywhere. */
class AnyTableTest {
  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return file(name, text, "UTF-8");
  }

  private Path file(String name, String text, String charset) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(Charset.forName(charset)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "userId,movieId,rating,timestamp#7,3,4,1",
        "user_id,item_id,score#7,3,4",
        "uid,tmdbId,stars#7,3,4",
        "User-ID,ISBN,Book-Rating#7,3,4",
        "rating,date,User,Movie#4,2026-11-28,7,3",
        "userId;movieId;rating#7;3;4,0",
        "user_id|film_id|stars#7|3|4",
        "user id, movie id, rating#7, 3, 4",
        "userId,movieId,rating#7.0,3.0,4.0",
        "userId,movieId,rating,review#7,3,4,a \"good\" one",
        "Nutzer;Film-Nummer;Bewertung#7;3;4",
        "Benutzer-ID;Titel;Punkte#7;3;4",
        "1,1,5#7,3,4",
      })
  void columnsAreFoundUnderTheNamesPeopleUse(String header, String row)
      throws IOException, DataSetException {
    Path table = file("table.csv", header + "\n" + (row + "\n").repeat(3) + row + "\n");

    DataSet read = Folder.read(table);

    assertThat(read.ratings().userNumber(7)).isNotNegative();
    assertThat(read.ratings().ratingsOf(read.ratings().userNumber(7)).asMap())
        .isEqualTo(Map.of(3, 4.0));
    assertThat(read.catalog().movie(3).orElseThrow().title()).isEqualTo("Movie 3");
    assertThat(read.report().skipped()).isZero();
    assertThat(read.movieLensIds()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,0", "UTF-8,1", "UTF-16LE,1", "UTF-16BE,1", "windows-1252,0"})
  void everyEncodingGivesTheSame(String charset, int mark) throws IOException, DataSetException {
    String text = "student\tmovie\tstars\r\nAnaïs\tAmélie\t5\r\nBob\tAmélie\t2\r\n";
    Path table = file("class.tsv", (mark > 0 ? "\uFEFF" : "") + text, charset);
    Path returns = file("mac.tsv", text.replace("\r\n", "\r"), charset.replaceAll("LE|BE", ""));

    for (Path path : new Path[] {table, returns}) {
      DataSet read = Folder.read(path);
      assertThat(read.catalog().movies()).extracting(Movie::title).containsExactly("Amélie");
      assertThat(read.ratings().users()).isEqualTo(2);
      assertThat(read.ratings().stars(0)).isEqualTo(5f);
    }
  }

  @Test
  void idsOf64BitsAndNamesAreNumberedInOrder() throws IOException, DataSetException {
    Path table =
        file(
            "steam.csv",
            "user,item,rating\n76561198000000009,b,1\n76561198000000001,a,2\n12,b,3\n");

    DataSet read = Folder.read(table);

    assertThat(read.catalog().movies()).extracting(Movie::title).containsExactly("a", "b");
    assertThat(read.ratings().users()).isEqualTo(3);
    assertThat(read.ratings().ratingsOf(read.ratings().userNumber(12)).asMap())
        .isEqualTo(Map.of(2, 3.0));
    assertThat(read.ratings().ratingsOf(1).asMap()).isEqualTo(Map.of(1, 2.0));
    assertThat(read.ratings().ratingsOf(2).asMap()).isEqualTo(Map.of(2, 1.0));
  }

  @ParameterizedTest
  @CsvSource({
    "9 7 10 1, 4.5 3.5 5.0 0.5, Ratings from 1 to 10 are shown as stars: 10 is 5 stars.",
    "100 55 0 80, 5.0 2.75 0.5 4.0, Ratings from 0 to 100 are shown as stars: 100 is 5 stars.",
    "1 0 1 0, 5.0 0.5 5.0 0.5, Ratings from 0 to 1 are shown as stars: 1 is 5 stars.",
  })
  void aScaleIsSeenAndSaid(String ratings, String stars, String note)
      throws IOException, DataSetException {
    String[] given = ratings.split(" ", -1);
    String[] shown = stars.split(" ", -1);
    var text = new StringBuilder("userId,movieId,rating\n");
    for (int i = 0; i < given.length; i++) {
      text.append(i + 1).append(",1,").append(given[i]).append('\n');
    }

    DataSet read = Folder.read(file("table.csv", text.toString()));

    for (int i = 0; i < shown.length; i++) {
      assertThat(read.ratings().stars(i)).isEqualTo(Float.parseFloat(shown[i]));
    }
    assertThat(read.report().notes()).contains(note);
  }

  @Test
  void zerosAmongTenPointsStandForNotRated() throws IOException, DataSetException {
    Path table =
        file(
            "BX-Book-Ratings.csv",
            """
            "User-ID";"ISBN";"Book-Rating"
            "1";"034545104X";"0"
            "1";"0155061224";"8"
            "2";"034545104X";"10"
            """,
            "windows-1252");

    DataSet read = Folder.read(table);
    DataSet lowest =
        DataSets.read(
            table,
            TableOptions.guessed()
                .withScale(Optional.of(RatingScale.TEN), Optional.of(Zeros.LOWEST)),
            Progress.NONE);

    assertThat(read.ratings().size()).isEqualTo(2);
    assertThat(read.report().notes())
        .contains("1 rating of 0 in BX-Book-Ratings.csv stands for \"not rated\" and is left out.");
    assertThat(lowest.ratings().size()).isEqualTo(3);
    assertThat(lowest.ratings().stars(lowest.ratings().first(0))).isIn(4f, 0.5f);
  }

  @Test
  void kagglesTablesOpenWithTitles() throws IOException, DataSetException {
    file(
        "ratings_small.csv",
        "userId,movieId,rating,timestamp\n1,31,2.5,1260759144\n1,1029,3.0,1260759179\n");
    file("links_small.csv", "movieId,imdbId,tmdbId\n31,0112792,9909.0\n1029,0033563,11360.0\n");
    file(
        "movies_metadata.csv",
        "adult,genres,id,imdb_id,overview,release_date,title\n"
            + "False,\"[{'id': 18, 'name': 'Drama'}, {'id': 80, 'name': \"\"Crime\"\"}]\",9909,"
            + "tt0112792,\"A teacher,\nin two lines\",1995-08-11,Dangerous Minds\n"
            + "False,[],11360,tt0033563,An elephant,1941-10-22,Dumbo\n");

    DataSet read = Folder.read(folder);

    assertThat(read.catalog().movie(31).orElseThrow().title()).isEqualTo("Dangerous Minds (1995)");
    assertThat(read.catalog().movie(31).orElseThrow().genres())
        .containsExactly(new Genre("Drama"), new Genre("Crime"));
    assertThat(read.catalog().movie(1029).orElseThrow().title()).isEqualTo("Dumbo (1941)");
    assertThat(read.ratings().size()).isEqualTo(2);
    assertThat(read.externalIds().tmdb(31)).hasValue(9909);
    assertThat(read.movieLensIds()).isTrue();
  }

  @Test
  void moviesOfTmdbNeedTheLinksToMovieLens() throws IOException {
    file("ratings_small.csv", "userId,movieId,rating,timestamp\n1,31,2.5,1\n1,1029,3.0,2\n");
    file("movies_metadata.csv", "id,imdb_id,title\n9909,tt0112792,Dangerous Minds\n");

    assertThatThrownBy(() -> Folder.read(folder))
        .isInstanceOf(DataSetException.class)
        .hasMessageContaining("movies_metadata.csv numbers its movies as TMDB does")
        .hasMessageContaining("put links.csv (or links_small.csv)");
  }

  @Test
  void aSecondTableGivesTitlesToNamesToo() throws IOException, DataSetException {
    file(
        "ratings.csv",
        "User-ID;ISBN;Book-Rating\n1;034545104X;5\n2;0155061224;8\n3;0155061224;9\n");
    file(
        "books.csv",
        """
        ISBN;Book-Title;Book-Author;Year-Of-Publication
        034545104X;Flesh Tones;M.;2002
        0155061224;Rites of Passage;J.;2001
        """);

    DataSet read = Folder.read(folder);

    assertThat(read.catalog().movies())
        .extracting(Movie::title)
        .containsExactlyInAnyOrder("Flesh Tones (2002)", "Rites of Passage (2001)");
    assertThat(read.ratings().size()).isEqualTo(3);
  }

  @Test
  void whatAPersonSaysCountsMoreThanAGuess() throws IOException, DataSetException {
    Path table = file("odd.csv", "who are you;what;how good\n1;2;3\n4;5;5\n");
    TableOptions said =
        TableOptions.guessed()
            .withColumns(Optional.of("who are you"), Optional.of("2"), Optional.of("How Good"))
            .withScale(Optional.of(RatingScale.TEN), Optional.empty());

    assertThatThrownBy(() -> Folder.read(table)).hasMessageContaining("no column of users");
    assertThat(DataSets.read(table, said, Progress.NONE).ratings().ratingsOf(0).asMap())
        .isEqualTo(Map.of(2, 1.5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "8#OtherScale[scale=TEN]",
        "70#OtherScale[scale=HUNDRED]",
        "0#MEANING_OF_ZERO",
        "0.2#OtherScale[scale=ONE]",
        "500#RATINGS_ON_A_SCALE",
        "good#OTHER_RATINGS",
      })
  void aRefusalNamesTheRemedy(String rating, String remedy) throws IOException {
    var text = new StringBuilder("userId,movieId,rating\n");
    for (int user = 1; user <= 1000; user++) {
      text.append(user).append(",1,4\n");
    }
    // Beyond what is guessed from, so that the guess is wrong.
    text.repeat("5,1,3,                                  \n", 8000);
    text.repeat("7,1," + rating + "\n", 2000);
    Path table = file("table.csv", text.toString());

    assertThatThrownBy(() -> Folder.read(table))
        .hasMessageContaining("table.csv")
        .hasMessageContaining("line 9002")
        .isInstanceOfSatisfying(
            TableRefusedException.class,
            refused -> assertThat(refused.remedy()).hasToString(remedy));
  }

  @Test
  void moviesOfAnotherCatalogueAreSaidToBe() throws IOException {
    Path place =
        Folder.with(folder, Folder.MOVIES, "userId,movieId,rating\n1,900,4\n1,901,3\n1,1,3\n");

    assertThatThrownBy(() -> Folder.read(place))
        .hasMessageContaining("movie 900 is not in movies.csv")
        .hasMessageContaining("different catalogues");
  }

  @Test
  void aNameAmongNumbersIsABadRow() throws IOException, DataSetException {
    var rows = Folder.hundredRows().append("bob,1,4.0,1\n");

    assertThat(
            Folder.read(Folder.with(folder, Folder.MOVIES, rows.toString()))
                .report()
                .firstSkipped()
                .getFirst()
                .reason())
        .isEqualTo("the userId \"bob\" is not a whole number");
  }

  @Test
  void textInUtf8IsNotTakenForAnythingElse() throws IOException, DataSetException {
    Path table = file("t.csv", "user,title,rating\nŁukasz,Łódź 🎬,4\n");
    Path utf16 = folder.resolve("u.csv");
    Files.write(utf16, Files.readString(table).getBytes(StandardCharsets.UTF_16));

    assertThat(Folder.read(table).catalog().movies())
        .extracting(Movie::title)
        .containsExactly("Łódź 🎬");
    assertThat(Folder.read(utf16).fingerprint()).isEqualTo(Folder.read(table).fingerprint());
  }
}
