package org.cinefactor.terminal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SuggestionsTest {
  private static final List<String> NAMES =
      List.of("-n", "--from", "--format", "--folds", "--open", "--components", "--min-ratings");

  @ParameterizedTest
  @CsvSource({
    "--componets, --components",
    "--component, --components",
    "--compnoents, --components",
    "--comp, --components",
    "-components, --components",
    "components, --components",
    "--OPEN, --open",
    "--oepn, --open",
    "--opens, --open",
    "--n, -n",
    "-N, -n",
    "--min-rating, --min-ratings",
    "--form, --from or --format",
    "--xyz, ''",
    "-x, ''",
    "--min-nothing, ''",
    "'', ''",
  })
  void theNearestNamesAreMeant(String word, String meant) {
    assertThat(String.join(" or ", Suggestions.near(word, NAMES))).isEqualTo(meant);
  }

  @Test
  void theyFollowWhatIsSaid() {
    assertThat(Suggestions.with("no 'form'", "form", NAMES))
        .isEqualTo("no 'form'; did you mean --from or --format?");
    assertThat(Suggestions.with("no 'xyz'", "xyz", NAMES)).isEqualTo("no 'xyz'");
  }
}
