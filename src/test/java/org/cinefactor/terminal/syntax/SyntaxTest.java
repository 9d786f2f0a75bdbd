package org.cinefactor.terminal.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SyntaxTest {
  private enum Colour {
    RED,
    GREEN
  }

  private final Flag help = new Flag("-h", "--help", "Prints this help.");
  private final Flag loud = new Flag("--loud", "Speaks up.");
  private final DefaultedOption<Integer> count =
      new DefaultedOption<>("-n", "N", "How many (3).", OptionValues.COUNT, 3);
  private final DefaultedOption<Double> dial =
      new DefaultedOption<>("--dial", "X", "The dial (0).", OptionValues.NUMBER, 0.0);
  private final DefaultedOption<Long> seed =
      new DefaultedOption<>("--seed", "N", "The seed (0).", OptionValues.LONG_NUMBER, 0L);
  private final DefaultedOption<Colour> colour =
      new DefaultedOption<>(
          "--colour",
          "red|green",
          "The colour (red).",
          OptionValues.choice(List.of(Colour.values())),
          Colour.RED);
  private final OptionalOption<Path> file =
      new OptionalOption<>("--file", "FILE", "The file.", OptionValues.PATH);
  private final RepeatedOption<String> name =
      new RepeatedOption<>("--name", "NAME", "A name.", OptionValues.WORD);
  private final ListOption<Integer> ranks =
      new ListOption<>("--ranks", "K[,K...]", "Ranks (5).", OptionValues.WHOLE_NUMBER, List.of(5));
  private final Syntax syntax =
      new Syntax(help, loud, count, dial, seed, colour, file, name, ranks);

  private ParsedArguments words(String... said) {
    ParsedArguments words = syntax.read(List.of(said));
    syntax.check(words);
    return words;
  }

  @Test
  void whatIsNotSaidIsAsUsual() {
    ParsedArguments words = words();
    assertThat(loud.in(words)).isFalse();
    assertThat(count.in(words)).isEqualTo(3);
    assertThat(file.in(words)).isEmpty();
    assertThat(name.in(words)).isEmpty();
    assertThat(ranks.in(words)).containsExactly(5);
  }

  @Test
  void valuesFollowASpaceOrAnEqualsSignOrTheirLetter() {
    assertThat(dial.in(words("--dial", "0.5"))).isEqualTo(0.5);
    assertThat(dial.in(words("--dial=0.5"))).isEqualTo(0.5);
    assertThat(count.in(words("-n", "7"))).isEqualTo(7);
    assertThat(count.in(words("-n=7"))).isEqualTo(7);
    assertThat(count.in(words("-n7"))).isEqualTo(7);
    assertThat(loud.in(words("--loud"))).isTrue();
  }

  @Test
  void aValueMayHaveEqualsSignsQuotesSpacesAndHyphensOfItsOwn() {
    assertThat(name.in(words("--name", "1=3", "--name=1=3"))).containsExactly("1=3", "1=3");
    assertThat(name.in(words("--name", "\"a\"", "--name", " b "))).containsExactly("\"a\"", " b ");
    assertThat(name.in(words("--name="))).containsExactly("");
    assertThat(name.in(words("--name", ""))).containsExactly("");
    assertThat(file.in(words("--file", "-x/y"))).isEqualTo(Optional.of(Path.of("-x/y")));
  }

  @Test
  void numbersBelowZeroAreValuesAndNotOptions() {
    assertThat(dial.in(words("--dial", "-0.5"))).isEqualTo(-0.5);
    assertThat(dial.in(words("--dial", "-.5"))).isEqualTo(-0.5);
    assertThat(seed.in(words("--seed", "-7"))).isEqualTo(-7);
    assertThat(ranks.in(words("--ranks", "-1,-2"))).containsExactly(-1, -2);
  }

  @Test
  void whatMayBeRepeatedKeepsItsOrder() {
    assertThat(name.in(words("--name", "b", "--loud", "--name=a"))).containsExactly("b", "a");
    assertThat(ranks.in(words("--ranks", "2, 3", "--ranks", "1,"))).containsExactly(2, 3, 1);
  }

  @Test
  void choicesAreReadInAnyCase() {
    assertThat(colour.in(words("--colour", "GrEEn"))).isEqualTo(Colour.GREEN);
  }

  @Test
  void behindTwoHyphensNothingIsAnOption() {
    syntax.demandOperands("WORDS", "Words.");
    ParsedArguments words = words("a", "-5", "--", "--dial", "--", "-n");
    assertThat(words.operands()).containsExactly("a", "-5", "--dial", "--", "-n");
    assertThat(dial.in(words)).isZero();
  }

  @Test
  void helpIsAnsweredWhateverElseIsWrong() {
    assertThat(help.in(syntax.read(List.of("--dail", "-h")))).isTrue();
    assertThat(help.in(syntax.read(List.of("--dial", "x", "--help")))).isTrue();
    assertThat(help.in(syntax.read(List.of("more", "--", "--help")))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "--dial#Missing required parameter for option '--dial' (X)",
        "--dial --loud#Missing required parameter for option '--dial' (X)",
        "--dial -- 1#Missing required parameter for option '--dial' (X)",
        "-n#Missing required parameter for option '-n' (N)",
        "--dial=#Invalid value for option '--dial': '' is not a number",
        "--dial x#Invalid value for option '--dial': 'x' is not a number",
        "--dial Infinity#Invalid value for option '--dial': 'Infinity' is not a number",
        "-n -1#Invalid value for option '-n': '-1' is not a whole number of at least 0",
        "--seed 1.5#Invalid value for option '--seed': '1.5' is not a whole number",
        "--ranks 1,,2#Invalid value for option '--ranks': '' is not a whole number up to"
            + " 2147483647",
        "--ranks ,#Invalid value for option '--ranks': '' is not a whole number up to 2147483647",
        "--file=#Invalid value for option '--file': '' is not a file or a folder",
        "--colour blue#Invalid value for option '--colour': 'blue' is none of red, green",
        "--dial 1 --dial 2#option '--dial' (X) should be specified only once",
        "--file a --file b#option '--file' (FILE) should be specified only once",
        "--loud --loud#option '--loud' should be specified only once",
        "--loud=no#option '--loud' has no value",
        "--loud no#'no' is a word too many",
        "-5#'-5' is a word too many",
        "-- -n#'-n' is a word too many",
        "-x#there is no option -x",
        "--dail 3#there is no option --dail; did you mean --dial?",
        "--dail=3#there is no option --dail; did you mean --dial?",
        "--di 3#there is no option --di; did you mean --dial?",
        "-dial 3#there is no option -dial; did you mean --dial?",
        "-dial=3#there is no option -dial; did you mean --dial?",
        "-file2#there is no option -file2; did you mean --file?",
      })
  void mistakesAreSaid(String said, String sentence) {
    assertThatThrownBy(() -> words(said.split(" ", -1)))
        .isInstanceOf(UsageException.class)
        .hasMessage(sentence);
  }

  @Test
  void whatIsRequiredIsMissed() {
    var demanding = new Syntax(name);
    demanding.demandOperands("WORDS", "Words.");
    assertThatThrownBy(() -> demanding.check(demanding.read(List.of("--name", "a"))))
        .isInstanceOf(UsageException.class)
        .hasMessage("Missing required parameter: 'WORDS'");
    assertThat(demanding.usage()).containsExactly("[--name=NAME]...", "WORDS...");
  }

  @Test
  void whatIsSaidInVainIsNoted() {
    var some = new Syntax(help);
    var idle = new Syntax(dial, loud);
    some.add(name);
    some.add(idle);
    some.idle(idle, name::isSaid, "somebody has a name");

    assertThat(notes(some, "--dial", "1")).isEmpty();
    assertThat(notes(some, "--name", "a")).isEmpty();
    assertThat(notes(some, "--name", "a", "--loud", "--dial", "1"))
        .containsExactly(
            "--dial is ignored: somebody has a name.", "--loud is ignored: somebody has a name.");
  }

  private static List<String> notes(Syntax syntax, String... said) {
    return syntax.notes(syntax.read(List.of(said)));
  }

  @Test
  void aValueThatIsThereTwiceCountsOnce() {
    assertThat(ranks.in(words("--ranks", "2,55,2", "--ranks", "55"))).containsExactly(2, 55);
  }
}
