package org.cinefactor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Letters in titles that would move a terminal's cursor, colour it or ring its bell do not reach
 * it.
 */
final class ControlLettersTest {
  private static final String HOSTILE = "Movie \u001b[2J\u001b[31mRed\u0007\b\u009b1m\u202e\u0000 ";

  @TempDir static Path data;

  @BeforeAll
  static void hostileTitles() throws IOException {
    SmallData.in(data);
    var movies = new StringBuilder("movieId,title,genres\n");
    for (int id = 1; id <= SmallData.MOVIES; id++) {
      movies
          .append(id)
          .append(',')
          .append(HOSTILE)
          .append(id)
          .append(" (1999)")
          .append(",Comedy|\u001b[1mDrama\n");
    }
    Files.writeString(data.resolve("movies.csv"), movies);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "recommend --rate 1=5 --min-ratings 0",
        "recommend --rate 1=5 --min-ratings 0 --format=csv",
        "recommend --rate 1=5 --min-ratings 0 --format=json",
        "search movie",
        "search \u001b[31m",
        "ask -n 3",
        "compare --components 1,2 --rate 2=5 --min-ratings 0",
        "tastes --rate 1=5 --min-ratings 0",
      })
  void noneIsPrinted(String words) {
    List<String> all =
        Stream.concat(Stream.of(words.split(" ", -1)), Stream.of("--data=" + data)).toList();
    Spoken answer = Spoken.words(all.toArray(String[]::new));
    assertThat(harmful(answer.out() + answer.err())).as(answer.toString()).isEmpty();
    if (!words.contains("\u001b")) {
      assertThat(answer.out()).contains("Red");
    }
  }

  private static List<String> harmful(String printed) {
    return printed
        .codePoints()
        .filter(
            letter ->
                Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT)
        .filter(letter -> letter != '\n' && letter != '\t' && letter != '\r')
        .mapToObj(Integer::toHexString)
        .distinct()
        .toList();
  }
}
