package org.cinefactor.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cinefactor.profile.StepKind.Plain.CHANGES;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cinefactor.profile.StepKind.Undone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepKindJsonTest {
  static List<StepKind> kinds() {
    return StepKinds.all();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindComesBackAsItWas(StepKind kind) {
    String text = StepKindJson.write(kind);
    assertThat(StepKindJson.read(text)).contains(kind);
    assertThat(text.lines()).hasSize(1);
    assertThat(text.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  @Test
  void everyKindIsTried() {
    Stream<Class<?>> permitted = Arrays.stream(StepKind.class.getPermittedSubclasses());
    assertThat(kinds().stream().<Class<?>>map(StepKind::getClass).distinct())
        .containsExactlyInAnyOrderElementsOf(
            permitted.filter(kind -> kind != StepKind.Sentence.class).toList());
  }

  @Test
  void aSentenceStaysWhatItWasAlsoWhereItIsUndone() {
    var old = new StepKind.Sentence("rated 2571 4.5");
    assertThat(StepKindJson.write(old)).isEqualTo("rated 2571 4.5");
    assertThat(StepKindJson.read("rated 2571 4.5")).isEmpty();
    assertThat(StepKindJson.read(StepKindJson.write(old.undone()))).contains(old.undone());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Heat: 5 stars", "{Heat}: 5 stars", "import of {a}", "{", "5", "[]"})
  void whatIsNoObjectIsASentence(String text) {
    assertThat(StepKindJson.read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{Heat}",
        "{\"kind\":\"SHARED\",\"with\":\"Ann\"}",
        "{\"kind\":null}",
        "{\"kind\":\"RATED\",\"movie\":\"Heat\"}",
        "{\"kind\":\"RATED\",\"movie\":\"Heat\",\"stars\":1e9}",
        "{\"kind\":\"RATED\",\"movie\":\"Heat\",\"stars\":\"NaN\"}",
        "{\"kind\":\"RATED\",\"movie\":{},\"stars\":4}",
        "{\"kind\":\"MARKED\",\"mark\":\"SOLD\",\"movie\":\"Heat\"}",
        "{\"kind\":\"NOT_SEEN\",\"movies\":-1}",
        "{\"kind\":\"REMOVED\",\"movie\":\"Heat\",\"label\":\"RATINGS\"}",
        "{\"kind\":\"RESTORED\",\"day\":\"2026-02-30\"}",
        "{\"kind\":\"UNDONE\"}",
        "{\"kind\":\"UNDONE\",\"step\":{\"kind\":\"UNDONE\",\"step\":{\"kind\":\"CHANGES\"}}}"
      })
  void whatThisVersionDoesNotKnowIsSomeChanges(String text) {
    assertThat(StepKindJson.read(text)).contains(CHANGES);
  }

  @Test
  void nestingHasAnEnd() {
    int depth = 100_000;
    String text = "{\"kind\":\"UNDONE\",\"step\":".repeat(depth) + "{}" + "}".repeat(depth);
    assertThat(StepKindJson.read(text)).contains(CHANGES);
  }

  @Test
  void whatIsUndoneTwiceIsThereAgain() {
    StepKind rated = new StepKind.Rated("Heat", 4);
    assertThat(rated.undone()).isEqualTo(new Undone(rated));
    assertThat(rated.undone().undone()).isEqualTo(rated);
  }
}
