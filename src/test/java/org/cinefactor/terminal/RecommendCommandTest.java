package org.cinefactor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cinefactor.terminal.command.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecommendCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void data() throws IOException {
    SmallData.in(folder);
  }

  private Spoken recommend(String... more) {
    List<String> words =
        new ArrayList<>(List.of("recommend", "--data", folder.toString(), "--components", "3"));
    words.addAll(List.of(more));
    return Spoken.words(words.toArray(String[]::new));
  }

  @Test
  void theShippedDataAnswersToTwoRatings() {
    Spoken spoken = Spoken.words("recommend", "--rate", "1=3", "--rate", "48=5", "-n", "3");
    assertThat(spoken.code()).isZero();
    assertThat(spoken.err()).isEmpty();
    assertThat(spoken.out().lines()).hasSize(4);
  }

  @Test
  void csvHasTheColumnsUnixLineEndsAndQuotes() {
    Spoken spoken = recommend("--rate", "1=5", "-n", "11", "--format", "csv");
    assertThat(spoken.code()).isZero();
    assertThat(spoken.out())
        .startsWith("rank,movieId,title,genres,score,likely,stars,low,high\n")
        .doesNotContain("\r");
    assertThat(spoken.out()).contains(",12,\"Quote \"\"Unquote\"\", The (2001)\",,");
  }

  @Test
  void jsonHasTheSameFields() {
    Spoken spoken = recommend("--rate", "1=5", "-n", "4", "--format", "json");
    JsonArray list = JsonParser.parseString(spoken.out()).getAsJsonArray();
    assertThat(list).hasSize(4);
    JsonObject first = list.get(0).getAsJsonObject();
    assertThat(first.keySet())
        .containsExactly(
            "rank", "movieId", "title", "genres", "score", "likely", "stars", "low", "high");
    assertThat(first.get("rank").getAsInt()).isOne();
  }

  @Test
  void aTableHasPercentAndStars() {
    assertThat(recommend("--rate", "1=5", "-n", "4").out().lines().skip(1))
        .hasSize(4)
        .allMatch(line -> line.matches(".* [1-9][0-9]?%( +[0-5](\\.5)?){3}"));
  }

  @Test
  void ofOnePersonNothingIsPredictedAndThatIsNoted() throws IOException {
    Files.writeString(
        folder.resolve("ratings.csv"), "userId,movieId,rating,timestamp\n1,1,4,1\n1,2,3,1\n");
    for (String method : List.of("notebook", "tuned")) {
      List<String> words = List.of("--components", "1", "--method", method, "--format");
      Spoken csv = alone(words, "csv");
      assertThat(csv.code()).isZero();
      assertThat(csv.err())
          .isEqualTo("No stars are predicted: there are too few people to learn that from.\n");
      assertThat(csv.out().lines().skip(1)).hasSize(1).allMatch(line -> line.endsWith(",,,,"));
      assertThat(alone(words, "json").out()).contains("\"likely\": null");
    }
  }

  private Spoken alone(List<String> words, String format) {
    List<String> all = new ArrayList<>(List.of("recommend", "--data", folder.toString()));
    all.addAll(List.of("--rate", "1=5", "--min-ratings", "0"));
    all.addAll(words);
    all.add(format);
    return Spoken.words(all.toArray(String[]::new));
  }

  @Test
  void ratedMoviesNeverAppear() {
    Spoken spoken = recommend("--rate", "1=5", "--rate", "2=4.5", "-n", "100", "--format", "csv");
    assertThat(spoken.out().lines().skip(1))
        .hasSize(SmallData.MOVIES - 2)
        .noneMatch(line -> line.contains(",Movie 1 (") || line.contains(",Movie 2 ("));
  }

  @Test
  void ofTwoRatingsOfOneMovieTheLastCountsAndIsNoted() {
    Spoken twice = recommend("--rate", "1=1", "--rate", "1=5");
    assertThat(twice.code()).isZero();
    assertThat(twice.err()).isEqualTo("Movie 1 is rated twice; the last rating counts.\n");
    assertThat(twice.out()).isEqualTo(recommend("--rate", "1=5").out());
  }

  @Test
  void anUnknownMovieIsNotedAndCountsNothing() {
    Spoken spoken = recommend("--rate", "1=5", "--rate", "77=5");
    assertThat(spoken.code()).isZero();
    assertThat(spoken.err()).isEqualTo("The data set has no movie 77; its rating is ignored.\n");
    assertThat(spoken.out()).isEqualTo(recommend("--rate", "1=5").out());
  }

  @Test
  void onlyUnknownMoviesAreAFailure() {
    Spoken spoken = recommend("--rate", "77=5");
    assertThat(spoken.code()).isEqualTo(Command.FAILED);
    assertThat(spoken.out()).isEmpty();
    assertThat(spoken.err())
        .endsWith(
            "cinefactor: the data set has none of the rated movies; find their ids with: search"
                + " WORDS\n");
  }

  @Test
  void moreComponentsThanUsersStillAnswer() {
    Spoken spoken =
        Spoken.words(
            "recommend", "--data", folder.toString(), "--components", "60", "--rate", "1=5");
    assertThat(spoken.code()).isZero();
    assertThat(spoken.out()).doesNotContain("NaN");
  }

  @Test
  void aFileOfRatingsIsLikeItsWords() throws IOException {
    Path file = folder.resolve("mine.csv");
    Files.writeString(file, "movieId,title,rating,lists\n1,,5.0,\n2,,4.5,\n3,,,hidden\n77,,1,\n");
    Spoken spoken = recommend("--ratings", file.toString(), "-n", "100", "--format", "csv");
    assertThat(spoken.code()).isZero();
    assertThat(spoken.err()).isEqualTo("Not in the data set: movie 77.\n");
    Spoken words = recommend("--rate", "1=5", "--rate", "2=4.5", "-n", "100", "--format", "csv");
    assertThat(spoken.out()).doesNotContain(",3,Movie 3").hasLineCount(SmallData.MOVIES - 2);
    assertThat(words.out()).contains(",3,Movie 3").hasLineCount(SmallData.MOVIES - 1);
    assertThat(recommend("--ratings", file.toString(), "--rate", "4=1").out())
        .isNotEqualTo(recommend("--ratings", file.toString()).out());
  }

  /** MovieLens' numbers are not those of a data set that has ids of its own. */
  @Test
  void aFileWithMovieLensNumbersIsMatchedByTitleAndYear() throws IOException {
    Path set = twice();
    Path file = Files.writeString(folder.resolve("ml.csv"), "movieId,rating\n3,5.0\n608,1.0\n");
    Spoken spoken =
        Spoken.about(
            set, "recommend --components 2 --min-ratings 0 --format csv --ratings " + file);
    assertThat(spoken.code()).isZero();
    assertThat(spoken.err())
        .contains(
            "The movies' numbers in "
                + file
                + " are taken for MovieLens', of which the data set has 1 of 2; its own are others,"
                + " which search says and --rate takes.\n")
        .contains("Not in the data set: movie 3.\n");
    assertThat(spoken.out()).contains(",Bogus Alpha").doesNotContain(",Fargo");
    Spoken own =
        Spoken.about(set, "recommend --components 2 --min-ratings 0 --format csv --rate 3=1");
    assertThat(spoken.out()).isEqualTo(own.out());
  }

  @Test
  void aMovieThatIsThereTwiceIsNotRecommendedToWhoRatedIt() throws IOException {
    Path set = twice();
    for (String which : List.of("1", "2")) {
      Spoken spoken =
          Spoken.about(
              set,
              "recommend --components 2 --min-ratings 0 --format csv --rate 4=3 --rate "
                  + which
                  + "=5");
      assertThat(spoken.code()).isZero();
      assertThat(spoken.out()).contains(",Fargo").doesNotContain("Toy Story");
    }
  }

  @Test
  void noTasteHasAMovieTwice() throws IOException {
    Path set = twice();
    Spoken spoken = Spoken.about(set, "tastes -n 5 --min-ratings 0 --format json");
    assertThat(spoken.code()).as(spoken.err()).isZero();
    JsonObject tastes = JsonParser.parseString(spoken.out()).getAsJsonObject();
    assertThat(tastes.get("movieIds").toString()).isEqualTo("[1,3,4,5,6]");
    assertThat(tastes.get("movies").getAsInt()).isEqualTo(5);
    assertThat(Spoken.about(set, "tastes -n 4 --min-ratings 0 --unrated --rate 2=5").out())
        .contains("Bogus")
        .doesNotContain("Toy Story");
  }

  /** A data set with ids of its own, which has Toy Story twice. */
  private Path twice() throws IOException {
    Path set = Files.createDirectory(folder.resolve("twice"));
    Files.writeString(
        set.resolve("movies.csv"),
        """
        movieId,title,genres
        1,Toy Story (1995),Comedy
        2,Toy Story (1995),Comedy
        3,Fargo (1996),Drama
        4,Bogus Alpha (1990),Drama
        5,Bogus Beta (1991),Comedy
        6,Bogus Gamma (1992),Comedy
        """);
    var ratings = new StringBuilder("userId,movieId,rating,timestamp\n");
    for (int user = 1; user <= 20; user++) {
      for (int movie = 1; movie <= 6; movie++) {
        if ((user + movie) % 4 != 0) {
          ratings.append("%d,%d,%d,1\n".formatted(user, movie, 1 + user * movie % 5));
        }
      }
    }
    Files.writeString(set.resolve("ratings.csv"), ratings);
    return set;
  }

  @Test
  void aRowThatCannotBeReadIsNamedWithItsLine() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.csv"), "movieId,rating\n1,many\n");
    Spoken spoken = recommend("--ratings", file.toString());
    assertThat(spoken.code()).isEqualTo(Command.FAILED);
    assertThat(spoken.err())
        .startsWith("Skipped in " + file + ": line 2, the rating \"many\"")
        .contains("cinefactor: the data set has none of the rated movies")
        .hasLineCount(2);
  }

  @Test
  void scoresThatAreAllZeroAreNoted() {
    Spoken spoken = recommend("--rate", "1=5", "--alpha-w", "1000", "--l1-ratio", "1", "-n", "2");
    assertThat(spoken.code()).isZero();
    assertThat(spoken.err())
        .isEqualTo(
            "Training stopped at --max-iter 10000, before the violation fell to --tol 0.01; a"
                + " larger --max-iter comes nearer to a minimum.\n"
                + "All scores are zero: the model has nothing to say about these ratings, and the"
                + " order means nothing.\n");
  }
}
