package org.cinefactor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The help of the program and of each command; and what it names is understood. */
final class CommandHelpTest {
  private static final String DESCENT =
      "--solver=cd|fast --tol=X --max-iter=N --alpha-w=X --alpha-h=X --l1-ratio=X"
          + " --missing-weight=X ";
  private static final String TRAINING = "--init=nndsvd|nndsvda|random --seed=N " + DESCENT;
  private static final String THRESHOLDS = "--min-ratings=N --min-mean=STARS ";
  private static final String FILTER = "--filter=any|all " + THRESHOLDS;
  private static final String RANKS = "--components=K[,K...] ";
  private static final String PERSON = "--persona=NAME --rate=MOVIEID=STARS --ratings=FILE ";
  private static final String RELEVANT = "--relevant=MOVIEID[,MOVIEID...] ";
  private static final String FOLDS = "--folds=0..4[,0..4...] ";
  private static final String ALL =
      "--help --verbose --data=NAME|PATH --table=KEY=VALUE[,KEY=VALUE...] --format=table|csv|json";

  private static String options(CommandName command) {
    return switch (command) {
      case ASK -> "--out=FILE --learn -n=N ";
      case COMPARE -> RANKS + "-n=N " + PERSON + RELEVANT + FILTER + TRAINING;
      case DATASETS -> "WORDS... --agree ";
      case EVALUATE ->
          "--method=popular,puresvd,notebook,tuned --given=1,2,5,all,dislikes --asked=N --personas"
              + " --calibration --dials --meanings --solver=cd|fast --obscurity=X --diversity=X "
              + RANKS
              + FOLDS;
      case EXPORT -> "--to=letterboxd|csv|json|backup --out=FILE ";
      case FILTERS -> THRESHOLDS;
      case HITS -> "-n=N ";
      case IMPORT -> "FILE... --dry-run --keep=mine|theirs|newer --person=NAME --scale=5|10|100 ";
      case RESTORE -> "FILE... --dry-run ";
      case LAB ->
          "--open=FILE|NAME --save=FILE --export=FOLDER -n=N "
              + (RANKS + PERSON + RELEVANT + FILTER + TRAINING);
      case RECOMMEND ->
          "--rate=MOVIEID=STARS --ratings=FILE --method=notebook|tuned --model=FILE"
              + " --components=K -n=N "
              + (FILTER + TRAINING);
      case SEARCH -> "WORDS... -n=N ";
      case STABILITY -> RANKS + "--seeds=N -n=N " + PERSON + FILTER + DESCENT;
      case SWEEP -> "--from=K --to=K " + FOLDS + FILTER + TRAINING;
      case TASTES -> "--unrated -n=N " + PERSON + FILTER + TRAINING;
      case TRAIN ->
          "--out=FILE --method=notebook|tuned --repeat=N --predictions --components=K "
              + FILTER
              + TRAINING;
    };
  }

  private static List<String> expected(CommandName command) {
    String common =
        switch (command) {
          case EXPORT -> "--help --verbose --data=NAME|PATH --table=KEY=VALUE[,KEY=VALUE...]";
          case RESTORE -> "--help --verbose";
          case DATASETS ->
              "--help --verbose --table=KEY=VALUE[,KEY=VALUE...] --format=table|csv|json";
          default -> ALL;
        };
    return List.of((options(command) + common).split(" ", -1));
  }

  /** The names in front of the descriptions. */
  private static List<String> named(Spoken help) {
    List<String> names = new ArrayList<>();
    for (String line : help.out().lines().toList()) {
      if (line.matches(" {2,6}[-FW]\\S*.*") && !line.startsWith("Usage:")) {
        names.add(line.strip().replaceFirst("^-[hV], ", "").split(" ", 2)[0]);
      }
    }
    return names;
  }

  @ParameterizedTest
  @EnumSource
  void helpNamesEveryOptionByNameWithItsValue(CommandName command) {
    Spoken help = Spoken.words(command.word(), "--help");

    assertThat(help.code()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(named(help)).containsExactlyInAnyOrderElementsOf(expected(command));
    assertThat(named(help).stream().filter(name -> name.startsWith("-")))
        .isSortedAccordingTo(Comparator.comparing(name -> name.replaceFirst("^-+", "")));
    String sentences = help.out().replaceAll("\\s+", " ");
    assertThat(sentences).contains(" " + command.description() + " ");
    assertThat(help.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(help).isEqualTo(Spoken.words(command.word(), "-h"));
  }

  @ParameterizedTest
  @EnumSource
  void theFirstLinesNameEveryOptionToo(CommandName command) {
    String help = Spoken.words(command.word(), "--help").out().replaceAll("\\s+", " ");
    String usage = help.substring(0, help.indexOf(" " + command.description()));

    for (String name : expected(command)) {
      assertThat(usage).contains(name.equals("--help") ? "[-h]" : name);
    }
    assertThat(usage.contains(" [--rate="))
        .isEqualTo(expected(command).contains("--rate=MOVIEID=STARS"));
  }

  @ParameterizedTest
  @EnumSource
  void everyOptionThatHelpNamesIsUnderstood(CommandName command) {
    for (String name : expected(command)) {
      if (name.startsWith("-") && name.contains("=")) {
        String option = name.substring(0, name.indexOf('='));
        Spoken spoken = Spoken.words(command.word(), option);
        assertThat(spoken.code()).isEqualTo(Terminal.USAGE);
        assertThat(spoken.err())
            .startsWith("cinefactor: Missing required parameter for option '" + option + "' (")
            .endsWith("Try: cinefactor " + command.word() + " --help\n");
      }
    }
  }

  @Test
  void theProgramNamesItsCommandsAndOptions() {
    Spoken help = Spoken.words("--help");

    assertThat(help.out()).startsWith("Usage: cinefactor [-h] [--verbose] [-V] COMMAND\n");
    assertThat(named(help)).containsExactly("--help", "--verbose", "--version");
    String sentences = help.out().replaceAll("\\s+", " ");
    for (CommandName command : CommandName.values()) {
      assertThat(sentences).contains(" " + command.word() + " " + command.description() + " ");
    }
    assertThat(help.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(List.of(Spoken.words("-h"), Spoken.words("-hV"), Spoken.words("-h", "train")))
        .containsOnly(help);
  }

  @Test
  void theVersionIsSaidWhateverFollows() {
    Spoken version = Spoken.words("--version");
    assertThat(version.code()).isZero();
    assertThat(Spoken.words("-V")).isEqualTo(version);
    assertThat(Spoken.words("-V", "recommend", "--rate", "1=3")).isEqualTo(version);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "recomend --rate 1=3#there is no command 'recomend'; did you mean recommend?#",
        "Train#there is no command 'Train'; did you mean train?#",
        "help#there is no command 'help'; did you mean --help?#",
        "-- train#there is no command '--'#",
        "--verison#there is no option --verison; did you mean --version?#",
        "-V --nothing#there is no option --nothing#",
        "recommend -V#there is no option -V; did you mean --verbose?# recommend",
        "recommend --rat 1=3#there is no option --rat; did you mean --rate or --ratings?#"
            + " recommend",
        "tastes --unrated=no#option '--unrated' has no value# tastes",
      })
  void mistakesAreSaidWithTheHelpToTry(String words, String sentence, String command) {
    Spoken spoken = Spoken.words(words.split(" ", -1));
    assertThat(spoken.code()).isEqualTo(Terminal.USAGE);
    assertThat(spoken.out()).isEmpty();
    assertThat(spoken.err())
        .isEqualTo(
            "cinefactor: %s\nTry: cinefactor%s --help\n"
                .formatted(sentence, command == null ? "" : " " + command.strip()));
  }
}
