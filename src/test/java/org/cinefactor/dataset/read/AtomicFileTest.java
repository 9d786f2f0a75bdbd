package org.cinefactor.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.cinefactor.catalog.Movie;
import org.cinefactor.dataset.BadRow;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables whose first rows do not show how the others are written. */
class AtomicFileTest {
  /** Rows of 300,000 bytes, more than are looked at before a table is read. */
  private static final int MANY = 15_000;

  @TempDir Path folder;

  private Path file(String name, String text, Charset charset) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(charset));
  }

  private static StringBuilder many(String header, String end, String lineEnd) {
    var text = new StringBuilder(header).append(lineEnd);
    for (int i = 0; i < MANY; i++) {
      text.append("Person ").append(10_000 + i).append(",Film,4").append(end).append(lineEnd);
    }
    return text;
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, Jürgen, Jörgen",
    "UTF-8, Jürgen, Jörgen",
    "windows-1251, Юрий, Юлий",
  })
  void namesAreToldApartHoweverLateTheyShowTheEncoding(String charset, String one, String other)
      throws IOException, DataSetException {
    for (String lineEnd : new String[] {"\n", "\r"}) {
      StringBuilder text = many("user,movie,rating", "", lineEnd);
      text.append(one).append(",Amélie".replace("é", charset.endsWith("1") ? "e" : "é"));
      text.append(",5").append(lineEnd).append(other).append(",Film,2").append(lineEnd);

      DataSet read = Folder.read(file("late.csv", text.toString(), Charset.forName(charset)));

      assertThat(read.ratings().users()).isEqualTo(MANY + 2);
      assertThat(read.ratings().size()).isEqualTo(MANY + 2);
      assertThat(read.catalog().movies())
          .extracting(Movie::title)
          .containsExactly(charset.endsWith("1") ? "Amelie" : "Amélie", "Film");
      assertThat(read.report().repeated()).isZero();
      assertThat(read.report().skipped()).isZero();
    }
  }

  @Test
  void aDamagedLetterDoesNotMakeAnotherEncodingOfTheRest() throws IOException, DataSetException {
    String movies = "movieId,title,genres\n1,Amélie (2001),Drama\n2,Señor #x (2010),Drama\n";
    byte[] bytes = movies.getBytes(StandardCharsets.UTF_8);
    bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('#')] = (byte) 0xE9;
    Path set = Folder.with(folder, "", "userId,movieId,rating\n1,1,4\n1,2,3\n");
    Files.write(set.resolve("movies.csv"), bytes);

    DataSet read = Folder.read(set);

    assertThat(read.catalog().movies())
        .extracting(Movie::title)
        .containsExactly("Amélie (2001)", "Señor \uFFFDx (2010)");
    assertThat(read.report().notes())
        .containsExactly(
            "1 byte in movies.csv is no letter in UTF-8, in which the rest is written: \uFFFD"
                + " stands there.");
  }

  @Test
  void theSecondLineOfAReviewIsNoRating() throws IOException, DataSetException {
    Path set =
        Folder.with(
            folder,
            Folder.MOVIES,
            "userId,movieId,rating,review\n"
                + "1,1,1,\"good\n2,1,1,bad\"\n1,2,4,ok\n2,1,5,\"\"\"so\"\"\nand, so\"\n3,9,4,\n"
                + "3,1,4,\n".repeat(20));

    DataSet read = Folder.read(set);

    assertThat(read.ratings().users()).isEqualTo(3);
    assertThat(read.ratings().ratingsOf(0).asMap()).isEqualTo(Map.of(1, 1.0, 2, 4.0));
    assertThat(read.ratings().ratingsOf(1).asMap()).isEqualTo(Map.of(1, 5.0));
    assertThat(read.report().firstSkipped())
        .containsExactly(new BadRow("ratings.csv", 7, "movie 9 is not in movies.csv"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"user,movie,review,rating", "user,movie,rating,review"})
  void reviewsOverLinesAreReadWholeAcrossBlocks(String header)
      throws IOException, DataSetException {
    boolean last = header.endsWith("review");
    var text = new StringBuilder(header).append('\n');
    for (int i = 0; i < MANY; i++) {
      String review = "\"good, \"\"very\"\"\n7,Wrong,1,\n\"";
      text.append(1000 + i).append(",Film,").append(last ? "4," + review : review + ",4");
      text.append('\n');
    }

    DataSet read = Folder.read(file("reviews.csv", text.toString(), StandardCharsets.UTF_8));

    assertThat(read.ratings().users()).isEqualTo(MANY);
    assertThat(read.ratings().size()).isEqualTo(MANY);
    assertThat(read.catalog().movies()).extracting(Movie::title).containsExactly("Film");
    assertThat(read.report().lines()).hasSize(1);
  }

  @Test
  void aStrayQuoteInAReviewLosesNoRating() throws IOException, DataSetException {
    String quote = many("user,movie,rating,review", ",fine", "\n").toString();
    String stray =
        quote
            .replace("Person 10100,Film,4,fine", "Person 10100,Film,4,\"fine")
            .concat("z,Film,3,\n");

    DataSet read = Folder.read(file("stray.csv", stray, StandardCharsets.UTF_8));

    assertThat(read.ratings().users()).isEqualTo(MANY + 1);
    assertThat(read.report().skipped()).isZero();
  }

  @Test
  void aHeaderMayHaveQuestionsOverTwoLines() throws IOException, DataSetException {
    String rows = IntStream.range(0, 9).mapToObj(i -> i + ",Film,4\n").reduce("", String::concat);

    DataSet read =
        Folder.read(
            file("form.csv", "\"user\n\",movie,\"rating\n\"\n" + rows, StandardCharsets.UTF_8));

    assertThat(read.ratings().users()).isEqualTo(9);
    assertThat(read.report().skipped()).isZero();
  }
}
