package org.cinefactor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cinefactor.terminal.command.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TerminalTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "nonsense#there is no command 'nonsense'",
        "search#Missing required parameter: 'WORDS'",
        "recommend#no ratings are given; use --rate MOVIEID=STARS or --ratings FILE",
        "recommend --rate#Missing required parameter for option '--rate' (MOVIEID=STARS)",
        "recommend --rate 1=6#'1=6' is not a rating",
        "recommend --rate 1=0#'1=0' is not a rating",
        "recommend --rate 1=NaN#'1=NaN' is not a rating",
        "recommend --rate -1=3#'-1=3' is not a rating",
        "recommend --rate toy=3#'toy=3' is not a rating",
        "recommend --rate 99999999999=3#'99999999999=3' is not a rating",
        "recommend --rate 1=3,2=4#'1=3,2=4' is not a rating",
        "recommend --rate 1=3 -n -1#'-1' is not a whole number of at least 0",
        "recommend --rate 1=3 -n 9999999999#'9999999999' is not a whole number",
        "recommend --rate 1=3 --components 0#--components goes from 1 to 10000, not 0",
        "recommend --rate 1=3 --components -5#--components goes from 1 to 10000, not -5",
        "recommend --rate 1=3 --components 10001#--components goes from 1 to 10000, not 10001",
        "recommend --rate 1=3 --components ten#'ten' is not a whole number",
        "recommend --rate 1=3 --components 2.5#'2.5' is not a whole number",
        "recommend --rate 1=3 --components 3 --components 4#should be specified only once",
        "recommend --rate 1=3 --tol NaN#'NaN' is not a number",
        "recommend --rate 1=3 --tol 1e400#'1e400' is not a number",
        "recommend --rate 1=3 --tol -1#tol must be at least 0",
        "recommend --rate 1=3 --max-iter 0#max iterations must be at least 1, not 0",
        "recommend --rate 1=3 --seed x#'x' is not a whole number",
        "recommend --rate 1=3 --init given#'given' is none of nndsvd, nndsvda, random",
        "recommend --rate 1=3 --filter none#'none' is none of any, all",
        "recommend --rate 1=3 --format xml#'xml' is none of table, csv, json",
        "recommend --rate 1=3 --min-ratings -1#the fewest ratings cannot be negative: -1",
        "recommend --rate 1=3 --min-mean 9#the least mean goes from 0 to 5 stars, not 9.0",
        "recommend --rate 1=3 --componets 3#there is no option --componets; did you mean",
        "recommend --rate 1=3 more#'more' is a word too many",
        "train --repeat 0#--repeat must be at least 1, not 0",
      })
  void wordsThatMakeNoSenseAreSaidInOneLine(String words, String sentence) {
    Spoken spoken = Spoken.words(words.split(" ", -1));
    assertThat(spoken.code()).isEqualTo(Terminal.USAGE);
    assertThat(spoken.out()).isEmpty();
    assertThat(spoken.err().lines()).hasSize(2);
    assertThat(spoken.err().lines().toList().getFirst())
        .startsWith("cinefactor: ")
        .contains(sentence);
    assertThat(spoken.err().lines().toList().getLast()).startsWith("Try: cinefactor");
  }

  @Test
  void helpAndVersionAreAnswers() {
    assertThat(Spoken.words("--help").code()).isZero();
    assertThat(Spoken.words("recommend", "--help").out()).contains("--rate=MOVIEID=STARS");
    assertThat(Spoken.words("--version").out()).matches("CineFactor \\d+\\.\\d+\\.\\d+\\R");
  }

  @Test
  void everyCommandExplainsItself() {
    Spoken.words("--help")
        .out()
        .lines()
        .dropWhile(line -> !line.startsWith("Commands:"))
        .skip(1)
        .filter(line -> line.matches("  \\S+  .*"))
        .map(line -> line.strip().replaceFirst("\\s.*", ""))
        .forEach(
            command -> {
              Spoken help = Spoken.words(command, "--help");
              assertThat(help.code()).as(command).isZero();
              assertThat(help.out()).startsWith("Usage: cinefactor " + command);
            });
  }

  @Test
  void searchFindsArticlesYearsAndNothing() throws IOException {
    String data = SmallData.in(folder).toString();
    Spoken found =
        Spoken.words("search", "the", "quote", "2001", "--data", data, "--format", "csv");
    assertThat(found.code()).isZero();
    assertThat(found.out())
        .isEqualTo("movieId,title,genres,ratings\n12,\"Quote \"\"Unquote\"\", The (2001)\",,20\n");

    Spoken nothing = Spoken.words("search", "zzzz", "--data", data, "--format", "json");
    assertThat(nothing.code()).isZero();
    assertThat(nothing.out()).isEqualTo("[]\n");
    assertThat(nothing.err()).isEqualTo("No movies found.\n");

    Spoken none = Spoken.words("search", "quote", "-n", "0", "--data", data, "--format", "json");
    assertThat(none.out()).isEqualTo("[]\n");
    assertThat(none.err()).isEmpty();
  }

  @Test
  void aBadRowIsNotedBesideTheAnswer() throws IOException {
    SmallData.in(folder);
    Files.writeString(
        folder.resolve("ratings.csv"),
        SmallData.ratings() + "31,1,https://example.org,1260759144\r\n");
    Spoken spoken = Spoken.words("search", "movie", "--data", folder.toString());
    assertThat(spoken.code()).isZero();
    assertThat(spoken.err())
        .isEqualTo(
            """
            1 of 253 rows could not be read and was skipped:
              ratings.csv line 242: the rating "https://example.org" is not a number
            """);
  }

  @Test
  void aFolderThatIsNoDataSetIsOneSentence() {
    Spoken spoken = Spoken.words("search", "movie", "--data", folder.toString());
    assertThat(spoken.code()).isEqualTo(Command.FAILED);
    assertThat(spoken.out()).isEmpty();
    assertThat(spoken.err())
        .startsWith("cinefactor: " + folder + " is not a data set")
        .hasLineCount(1);
  }

  @Test
  void withoutAWindowTheSamplePersonIsShown() {
    Spoken spoken = Spoken.withoutWindow("There is no display here, so no window was opened.");
    assertThat(spoken.code()).isZero();
    assertThat(spoken.err()).isEmpty();
    assertThat(spoken.out())
        .startsWith("There is no display here, so no window was opened.\n")
        .contains("   1      588  Aladdin (1992)")
        .containsPattern("Aladdin \\(1992\\) .* [1-9][0-9]%  ")
        .contains("recommend --rate 2571=5");
  }
}
