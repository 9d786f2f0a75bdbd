package org.cinefactor.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.cinefactor.dataset.BadRow;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.read.report.TableRefusedException;
import org.cinefactor.dataset.read.report.TableRemedy;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.StopWhen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadDataTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "7,1,five,1000#the rating \"five\" is not a number",
        "7,1,5.5,1000#the rating \"5.5\" is not between 0.5 and 5",
        "7,1,0.0,1000#the rating \"0.0\" is not between 0.5 and 5",
        "7,1,-3,1000#the rating \"-3\" is not between 0.5 and 5",
        "7,1,NaN,1000#the rating \"NaN\" is not a number",
        "x,1,4.0,1000#the userId \"x\" is not a whole number",
        "7,1.01E+05,4.0,1000#the movieId \"1.01E+05\" has lost its last digits in a spreadsheet",
        "7,1.5,4.0,1000#the movieId \"1.5\" is not a whole number",
        "-7,1,4.0,1000#the userId \"-7\" is negative",
        "9223372036854775808,1,4.0,1000#the userId \"9223372036854775808\" is larger than any id"
            + " (2^63)",
        "7,,4.0,1000#there is no movieId",
        "7,99999999999,4.0,1000#movie 99999999999 is not in movies.csv",
        "7,1#it has 2 fields, fewer than the header",
        "7,\"1,4.0,1000#its quotes do not match",
        "7,44,4.0,1000#movie 44 is not in movies.csv",
      })
  void aBadRowIsSkippedAndNamed(String row, String reason) throws IOException, DataSetException {
    String ratings =
        Folder.hundredRows().insert(0, "").append(row).append("\n\n200,2,1.0,5\n").toString();

    DataSet read = Folder.read(Folder.with(folder, Folder.MOVIES, ratings));

    assertThat(read.ratings().size()).isEqualTo(101);
    assertThat(read.report().skipped()).isOne();
    assertThat(read.report().rows()).isEqualTo(105);
    assertThat(read.report().firstSkipped())
        .containsExactly(new BadRow("ratings.csv", 102, reason));
  }

  @Test
  void theLineNumberIsRightFarIntoTheFile() throws IOException, DataSetException {
    var rows = new StringBuilder("userId,movieId,rating,timestamp\n");
    for (int user = 1; user <= 100_000; user++) {
      rows.append(user).append(user == 90_000 ? ",1,http,1260759144\n" : ",1,4.0,1260759144\n");
    }

    DataSet read = Folder.read(Folder.with(folder, Folder.MOVIES, rows.toString()));

    assertThat(read.report().firstSkipped().getFirst().line()).isEqualTo(90_001);
  }

  @Test
  void moreThanFivePercentBadRowsAreRefused() throws IOException {
    StringBuilder rows = Folder.hundredRows();
    for (int i = 0; i < 6; i++) {
      rows.append("1,1,9.0,1000\n");
    }
    Path bad = Folder.with(folder, Folder.MOVIES, rows.toString());

    assertThatExceptionOfType(DataSetException.class)
        .isThrownBy(() -> Folder.read(bad))
        .withMessageContaining("6 of the 106 rows of ratings.csv cannot be read")
        .withMessageContaining("line 102: the rating \"9.0\" is not between 0.5 and 5");
  }

  @Test
  void ofARatingGivenTwiceTheLastOneCounts() throws IOException, DataSetException {
    String rows = "userId,movieId,rating\n1,2,1.0\n1,1,3.0\n1,2,5.0\n1,2,2.0\n2,2,4.0\n";

    DataSet read = Folder.read(Folder.with(folder, Folder.MOVIES, rows));

    assertThat(read.ratings().size()).isEqualTo(3);
    assertThat(read.ratings().ratingsOf(0).stars(2)).hasValue(2.0);
    assertThat(read.report().repeated()).isEqualTo(2);
    assertThat(read.report().lines())
        .containsExactly("2 ratings were given more than once; the last one counts.");
  }

  @Test
  void oneIsSaidAsOne() throws IOException, DataSetException {
    String rows = "userId,movieId,rating\n1,2,1.0\n1,1,3.0\n1,2,5.0\n";
    String bad = Folder.hundredRows().append("x,1,4.0,1\n").toString();

    assertThat(lines("twice", rows))
        .containsExactly("1 rating was given more than once; the last one counts.");
    assertThat(lines("bad", bad)).startsWith("1 of 104 rows could not be read and was skipped:");
  }

  private List<String> lines(String name, String rows) throws IOException, DataSetException {
    return Folder.read(Folder.with(folder.resolve(name), Folder.MOVIES, rows)).report().lines();
  }

  @Test
  void emptyLinesAtTheStartDoNotMatter() throws IOException, DataSetException {
    String rows = "\r\n\nuserId,movieId,rating\r\n1,2,1.0\r\n1,1,bad\r\n";
    String many = rows + "1,3,2.0\r\n".repeat(30);

    DataSet read = Folder.read(Folder.with(folder, "\n" + Folder.MOVIES, many));

    assertThat(read.report().firstSkipped())
        .containsExactly(new BadRow("ratings.csv", 5, "the rating \"bad\" is not a number"));
    assertThat(read.ratings().size()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"107,1,4.0,https://grouplens.org/datasets", "107,1,4.0,", "107,1,4.0"})
  void aRowWhoseOnlyFaultIsItsTimestampCounts(String row) throws IOException, DataSetException {
    String ratings = Folder.hundredRows().append(row).append('\n').toString();

    DataSet read = Folder.read(Folder.with(folder, Folder.MOVIES, ratings));

    assertThat(read.ratings().userNumber(107)).isNotNegative();
    assertThat(read.report().clean()).as("%s", read.report()).isTrue();
    assertThat(read.ratings().size()).isEqualTo(101);
  }

  @Test
  void ratingsWithMoreDecimalsAreRoundedAndItIsSaid() throws IOException, DataSetException {
    String rows = Folder.hundredRows() + "201,1,3.14159,0\n202,1,4.250,0\n203,1,2.71828,0\n";

    DataSet read = Folder.read(Folder.with(folder, Folder.MOVIES, rows));

    int user = read.ratings().userNumber(201);
    assertThat(read.ratings().stars(read.ratings().first(user))).isEqualTo(3.14f);
    assertThat(read.report().notes())
        .containsExactly("2 ratings in ratings.csv are rounded to hundredths of a star.");
  }

  @ParameterizedTest
  @CsvSource({"1,0", "2,0", "150001,149999"})
  void aLineThatNeverEndsIsNamed(long line, int rowsBefore) throws IOException {
    var text = new StringBuilder(line == 1 ? "" : "userId,movieId,rating,timestamp\n");
    text.repeat("1,1,4.0,1260759144\n", rowsBefore).repeat('x', 300_000).append("\n");
    Path place = Folder.with(folder, Folder.MOVIES, text.toString());

    assertThatThrownBy(() -> Folder.read(place))
        .isInstanceOf(DataSetException.class)
        .hasMessageStartingWith("ratings.csv line " + line + " has more than 250,000 characters");
  }

  @Test
  void aMissingColumnIsNamed() throws IOException {
    Path noRating =
        Folder.with(folder.resolve("a"), Folder.MOVIES, "userId,movieId,opinion\n1,1,4.0\n");
    Path none = Folder.with(folder.resolve("b"), Folder.MOVIES, "a,b,c\n1,1,4.0\n");

    assertThatThrownBy(() -> Folder.read(noRating))
        .isInstanceOf(DataSetException.class)
        .hasMessage(
            "ratings.csv has no column of ratings: its first line is \"userId,movieId,opinion\".")
        .isInstanceOfSatisfying(
            TableRefusedException.class,
            refused ->
                assertThat(refused.remedy())
                    .isEqualTo(new TableRemedy.MissingColumns(Set.of(TableRemedy.Column.RATING))));
    assertThatThrownBy(() -> Folder.read(none))
        .hasMessageContaining("no column of users and none of movies and none of ratings");
  }

  @Test
  void aPlaceThatIsNoDataSetGetsASentence() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.doc"), "hello");
    Files.writeString(
        Files.createDirectories(folder.resolve("half")).resolve("movies.csv"), Folder.MOVIES);

    assertThatThrownBy(() -> Folder.read(folder.resolve("gone")))
        .hasMessageContaining("There is no folder, archive or file");
    assertThatThrownBy(() -> Folder.read(file))
        .hasMessageContaining("neither a folder nor an archive nor a table of ratings");
    assertThatThrownBy(() -> Folder.read(Files.createDirectory(folder.resolve("empty"))))
        .hasMessageContaining("neither movies.csv nor ratings.csv")
        .hasMessageContaining("as it was downloaded");
    assertThatThrownBy(() -> Folder.read(folder.resolve("half")))
        .hasMessageContaining("there is no ratings.csv in it");
  }

  @Test
  void emptyFilesAreRefused() throws IOException {
    Path empty = Folder.with(folder.resolve("a"), Folder.MOVIES, "");
    Path headerOnly =
        Folder.with(folder.resolve("b"), Folder.MOVIES, "userId,movieId,rating,timestamp\n");

    assertThatThrownBy(() -> Folder.read(empty)).hasMessageContaining("ratings.csv is empty");
    assertThatThrownBy(() -> Folder.read(headerOnly))
        .hasMessageContaining("ratings.csv has a header but no rows");
  }

  @Test
  void readingStopsWhenAsked() {
    Progress stop = StopWhen.NOW;

    assertThatThrownBy(() -> DataSets.read(Folder.SHIPPED, stop))
        .isInstanceOf(CancellationException.class);
  }
}
