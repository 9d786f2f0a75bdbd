package org.cinefactor.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.cinefactor.catalog.Movie;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.guess.TableDoubt;
import org.cinefactor.dataset.layout.RatingScale;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.dataset.read.report.TableRefusedException;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guesses about tables that could be read in more than one way. */
class TableGuessesTest {
  @TempDir Path folder;

  private static String rows(String ratings) {
    var text = new StringBuilder("userId,movieId,rating\n");
    int user = 1;
    for (String rating : ratings.split(" ", -1)) {
      text.append(user).append(",1,").append(rating).append('\n');
      user++;
    }
    return text.toString();
  }

  private RatingScale scale(String text) throws IOException, DataSetException {
    Path table = Files.writeString(folder.resolve("scale.csv"), text);
    return DataSets.preview(table, TableOptions.guessed(), Progress.NONE)
        .orElseThrow()
        .layout()
        .scale();
  }

  @Test
  void partsOfOneNeedNoZeroAmongThem() throws IOException, DataSetException {
    assertThat(scale(rows("0.2 0.8 1"))).isEqualTo(RatingScale.ONE);
    assertThat(scale(rows("0.75 0.5 1"))).isEqualTo(RatingScale.ONE);
    assertThat(scale(rows("0.5 1 ".repeat(10).strip()))).isEqualTo(RatingScale.ONE);
    assertThat(scale(rows("0.5 1 3"))).isEqualTo(RatingScale.FIVE);
  }

  @Test
  void fewHalvesAndOnesAreAskedAbout() throws IOException, DataSetException {
    Path table = Files.writeString(folder.resolve("few.csv"), rows("0.5 1 0.5"));

    assertThat(
            DataSets.preview(table, TableOptions.guessed(), Progress.NONE).orElseThrow().doubts())
        .containsExactly(TableDoubt.SCALE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Rating (1-5)#4#FIVE",
        "My rating (out of 10)#4#TEN",
        "Score [0 to 100]#4#HUNDRED",
        "Rating (1-5)#8#TEN",
      })
  void aScaleInBracketsIsTheOneOfItsColumn(String column, String rating, RatingScale scale)
      throws IOException, DataSetException {
    String text = "User Name,Movie Title," + column + "\n" + ("Anna,Film," + rating + "\n");

    assertThat(scale(text)).isEqualTo(scale);
    assertThat(Folder.read(folder.resolve("scale.csv")).ratings().size()).isOne();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "anime.csv#rating.csv#anime_id,name,genre,type,rating",
        "anime.csv#interactions.csv#anime_id,name,genre,type,rating",
        "movies.csv#ratings.csv#anime_id,name,type,genres,rating",
      })
  void aListOfTitlesWithTheirMeansIsTheTableOfMovies(String titles, String ratings, String header)
      throws IOException, DataSetException {
    Path set = Files.createDirectory(folder.resolve("set"));
    Files.writeString(
        set.resolve(titles),
        header + "\n1,One,Drama,Drama,8.3\n2,Two,Drama,Drama,7.1\n3," + "x".repeat(99) + ",,,\n");
    Files.writeString(set.resolve(ratings), "user_id,anime_id,rating\n1,1,2\n1,2,4\n");

    DataSet read = Folder.read(set);

    assertThat(read.catalog().movies()).extracting(Movie::title).startsWith("One", "Two");
    assertThat(read.catalog().movies().getFirst().genres()).isNotEmpty();
    assertThat(read.ratings().users()).isOne();
  }

  @Test
  void nameIsWhoRatedWhereTheMovieIsATitle() throws IOException, DataSetException {
    Path table =
        Files.writeString(
            folder.resolve("class.csv"), "name,movie,genre,rating\nAnna,Film,Drama,4\n");

    assertThat(Folder.read(table).catalog().movies()).extracting(Movie::title).contains("Film");
  }

  @Test
  void decimalCommasMayStandInQuotes() throws IOException, DataSetException {
    Path table = Files.writeString(folder.resolve("commas.csv"), rows("\"4,5\" \"3\" \"1,5\" 2"));

    DataSet read = Folder.read(table);

    assertThat(read.ratings().ratingsOf(0).asMap()).isEqualTo(Map.of(1, 4.5));
    assertThat(read.report().skipped()).isZero();
  }

  @Test
  void noRatingIsNotRated() throws IOException, DataSetException {
    Path table = Files.writeString(folder.resolve("some.csv"), rows("4  3 "));
    Path none = Files.writeString(folder.resolve("none.csv"), rows("  "));

    DataSet read = Folder.read(table);

    assertThat(read.ratings().size()).isEqualTo(2);
    assertThat(read.report().notes()).contains("2 rows of some.csv have no rating: not rated.");
    assertThatThrownBy(() -> Folder.read(none))
        .isInstanceOf(TableRefusedException.class)
        .hasMessageContaining("none.csv has no rating in any row.");
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 3", "userId, movieId, userId", "movieId, movieId, rating"})
  void oneColumnIsNotTwoThings(String user, String movie, String rating) throws IOException {
    Path table = Files.writeString(folder.resolve("roles.csv"), rows("4 3"));
    TableOptions said =
        TableOptions.guessed()
            .withColumns(Optional.of(user), Optional.of(movie), Optional.of(rating));

    assertThatThrownBy(() -> DataSets.read(table, said, Progress.NONE))
        .isInstanceOf(TableRefusedException.class)
        .hasMessageContaining("it can be only one of them");
  }
}
