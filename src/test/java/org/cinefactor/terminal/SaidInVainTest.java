package org.cinefactor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing that is said counts for nothing in silence. */
final class SaidInVainTest extends InSmallData {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "train --components 2 --seed 3#--seed#only a random start has a seed (--init random)",
        "tastes --seed 3#--seed#only a random start has a seed (--init random)",
        "compare --rate 1=5 --relevant 2 --seed 3#--seed#only a random start has a seed (--init"
            + " random)",
        "sweep --to 1 --seed 3#--seed#only a random start has a seed (--init random)",
        "stability --rate 1=5 --seeds 2 --components 2 --l1-ratio 1#--l1-ratio#nothing is"
            + " regularised (--alpha-w, --alpha-h)",
        "train --components 2 --l1-ratio 0.5 --alpha-w 0#--l1-ratio#nothing is regularised"
            + " (--alpha-w, --alpha-h)",
        "evaluate --method popular --obscurity 1#--obscurity#only notebook and tuned have dials",
        "evaluate --method popular,puresvd --components 2 --diversity 1#--diversity#only notebook"
            + " and tuned have dials",
        "evaluate --method popular --components 9#--components#popular has no components",
        "evaluate --personas --method popular --given 5#--given#typical people are asked as they"
            + " are (--personas)",
        "lab --rate 1=5 --components 2 --save /tmp/x --format csv#--format#nothing is printed when"
            + " an experiment is saved (--save)",
      })
  void whatIsIgnoredIsNoted(String command, String option, String why) {
    String here = command.replace("/tmp/x", folder.resolve("x.cinelesson").toString());
    Spoken spoken = said(here);
    assertThat(spoken.code()).as(spoken.err()).isZero();
    assertThat(spoken.err().lines()).contains(option + " is ignored: " + why + ".");
  }

  @ParameterizedTest
  @CsvSource({
    "--tol 0.5",
    "--max-iter 3",
    "--init random",
    "--seed 7",
    "--alpha-w 1",
    "--alpha-h 1",
    "--l1-ratio 1",
    "--missing-weight 0.5",
  })
  void theTunedMethodIsNotTrainedByCoordinateDescent(String option) {
    String name = option.substring(0, option.indexOf(' '));
    for (String command : List.of("train", "recommend --rate 1=5")) {
      Spoken spoken = said(command + " --method tuned --components 3 " + option);
      assertThat(spoken.code()).as(spoken.err()).isZero();
      assertThat(spoken.err().lines())
          .filteredOn(line -> line.startsWith(name + " is ignored"))
          .containsExactly(
              name + " is ignored: --method tuned is not trained by coordinate descent.");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "train --components 2 --init random --seed 3",
    "train --components 2 --alpha-h 0.01 --l1-ratio 1",
    "evaluate --method notebook --components 2 --obscurity 1 --diversity 1",
  })
  void whatCountsIsNotNoted(String command) {
    assertThat(said(command).err()).doesNotContain("ignored").doesNotContain("dials");
  }

  @Test
  void methodsWithoutDialsAreNamedBesideOthers() {
    assertThat(said("evaluate --method popular,notebook --components 2 --obscurity 1").err())
        .isEqualTo(
            "popular has no dials: --obscurity and --diversity change the other methods only.\n");
  }
}
