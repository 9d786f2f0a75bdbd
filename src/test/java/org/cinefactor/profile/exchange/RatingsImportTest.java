package org.cinefactor.profile.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.ExternalIds;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.match.MovieMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of ratings as programs write them, and as people spoil them. */
final class RatingsImportTest {
  private static final Catalog CATALOG =
      new Catalog(
          List.of(
              new Movie(1, "Toy Story (1995)", List.of()),
              new Movie(2571, "Matrix, The (1999)", List.of()),
              new Movie(4973, "Amelie (Fabuleux destin d'Amélie Poulain, Le) (2001)", List.of())));

  private static final MovieMatcher MATCHER = new MovieMatcher(CATALOG, ExternalIds.none());

  @TempDir Path folder;

  @Test
  void movieLens() throws IOException {
    assertTaken(
        """
        movie_id,imdb_id,tmdb_id,rating,average_rating,title
        2571,0133093,603,4.5,4.16,"Matrix, The (1999)"
        1,0114709,862,3,3.89,Toy Story (1995)
        """,
        Map.of(2571, 4.5, 1, 3.0));
  }

  @Test
  void letterboxd() throws IOException {
    ImportedRatings taken =
        read(
            """
            Date,Name,Year,Letterboxd URI,Rating
            2024-03-01,The Matrix,1999,https://boxd.it/2a1m,5
            2024-03-02,Amélie,2001,https://boxd.it/2aBc,3.5
            2024-03-03,Dune,2021,https://boxd.it/abcd,4
            2024-03-04,Toy Story,1995,https://boxd.it/28Js,
            """);
    assertThat(taken.profile().ratings().asMap()).isEqualTo(Map.of(2571, 5.0, 4973, 3.5, -1, 4.0));
    assertThat(names(taken, Outcome.MISSING)).containsExactly("Dune (2021)");
    assertThat(taken.profile().seen()).containsExactly(1);
  }

  @Test
  void imdb() throws IOException {
    ImportedRatings taken =
        read(
            """
            Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,Year
            tt0133093,10,2020-01-01,The Matrix,The Matrix,https://www.imdb.com/x,Movie,8.7,1999
            tt0211915,1,2020-01-02,Amélie,Le fabuleux destin,https://www.imdb.com/y,Movie,8.3,2001
            """);
    assertThat(taken.profile().ratings().asMap()).isEqualTo(Map.of(2571, 5.0, 4973, 0.5));
  }

  @Test
  void aSpreadsheetOfAnotherCountry() throws IOException {
    assertTaken("movieId;rating\r\n1;4,5\r\n2571;0,5\r\n", Map.of(1, 4.5, 2571, 0.5));
    assertTaken("movieId\trating\r1\t4.5\r", Map.of(1, 4.5));
  }

  @Test
  void otherEncodings() throws IOException {
    String text = "Name,Year,Rating\nAmélie,2001,4\n";
    for (Charset charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
      Path file = Files.write(folder.resolve("x.csv"), text.getBytes(charset));
      assertThat(RatingsImport.profile(file, MATCHER).profile().ratings().asMap())
          .as(charset.name())
          .isEqualTo(Map.of(4973, 4.0));
    }
    assertTaken("\uFEFFmovieId,rating\n1,4\n", Map.of(1, 4.0));
  }

  @Test
  void ofTwoRowsTheLaterCounts() throws IOException {
    assertTaken("movieId,rating\n1,4\n1,2\n", Map.of(1, 2.0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "movieId,rating~1,4~2,good|3|the rating \"good\" is not one from 0.5 to 5",
        "movieId,rating~1,4~2,0|3|the rating \"0\" is not a rating",
        "movieId,rating~1,4~2,NaN|3|the rating \"NaN\" is not one",
        "movieId,rating~1,4~~x,4|4|it names no movie",
        "movieId,rating,lists~1,4,~2,4,borrowed|3|there is no list \"borrowed\"",
        "Title,Year,Your Rating~Toy Story,1995,8~The Matrix,1999,11|3|\"11\" is not one from 1 to"
            + " 10",
        "movieId,rating~1,4~\"2,4|3|its quotes do not match",
      })
  void aBadRowIsSkippedWithItsLineAndTheOthersCount(String lines, long line, String reason)
      throws IOException {
    ImportedRatings taken = read(lines.replace('~', '\n'));
    assertThat(taken.profile().ratings().asMap()).isEqualTo(Map.of(1, 4.0));
    assertThat(taken.review().rows().stream().filter(row -> row.outcome() == Outcome.SKIPPED))
        .singleElement()
        .satisfies(row -> assertThat(row.row().line()).isEqualTo(line))
        .satisfies(row -> assertThat(row.reason()).contains(reason));
  }

  @Test
  void aTitleWithoutAUsefulYearIsLookedForAllTheSame() throws IOException {
    ImportedRatings taken = read("Name,Year,Rating\nToy Story,????,4\nThe Matrix,last,4\n");
    assertThat(taken.profile().ratings().asMap()).isEqualTo(Map.of(1, 4.0));
    assertThat(names(taken, Outcome.DOUBTFUL)).containsExactly("The Matrix");
  }

  @ParameterizedTest
  @ValueSource(strings = {"movieId,watched\n1,yes\n", "Length,Rating\n120,4\n", "no table at all"})
  void whatHoldsNoRatingsIsSaid(String text) throws IOException {
    Path file = write(text);
    assertThatThrownBy(() -> RatingsImport.profile(file, MATCHER))
        .hasMessageStartingWith(
            file.getFileName() + " is not a file of ratings that is known here.");
  }

  @Test
  void theRatingsOfManyPeopleAreADataSet() throws IOException {
    Path file = write("userId,movieId,rating,timestamp\n1,1,4,0\n2,1,3,0\n");
    assertThatThrownBy(() -> RatingsImport.profile(file, MATCHER))
        .hasMessageContaining("the ratings of many people (2: 1, 2)")
        .hasMessageContaining("open the folder that it is in as a data set");
  }

  @Test
  void aFileThatIsMissingEmptyOrAFolderIsSaid() throws IOException {
    Path empty = write("");
    Path missing = folder.resolve("missing.csv");
    assertThatThrownBy(() -> RatingsImport.profile(empty, MATCHER)).hasMessage("x.csv is empty.");
    assertThatThrownBy(() -> RatingsImport.profile(missing, MATCHER))
        .hasMessage("There is no file " + missing + ".");
    assertThatThrownBy(() -> RatingsImport.profile(folder, MATCHER))
        .hasMessageContaining("it is a folder");
  }

  private void assertTaken(String text, Map<Integer, Double> stars) throws IOException {
    assertThat(read(text).profile().ratings().asMap()).isEqualTo(stars);
  }

  private ImportedRatings read(String text) throws IOException {
    return RatingsImport.profile(write(text), MATCHER);
  }

  private static List<String> names(ImportedRatings taken, Outcome outcome) {
    return taken.review().rows().stream()
        .filter(row -> row.outcome() == outcome)
        .map(ReviewedRow::name)
        .toList();
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("x.csv"), text);
  }
}
