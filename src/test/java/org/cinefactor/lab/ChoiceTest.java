package org.cinefactor.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class ChoiceTest {
  @Test
  void everyChoiceHasAParagraphAndAFormula() {
    check(Choice.all());
  }

  @Test
  void germanExplainsTheSameSettings() {
    List<Choice> english = Choice.all();
    List<Choice> german = Choice.all(Locale.GERMAN);

    check(german);
    assertThat(german).extracting(Choice::setting).isEqualTo(settings(english));
    assertThat(german)
        .extracting(Choice::explanation)
        .doesNotContainAnyElementsOf(english.stream().map(Choice::explanation).toList());
  }

  private static List<String> settings(List<Choice> choices) {
    return choices.stream().map(Choice::setting).toList();
  }

  private static void check(List<Choice> choices) {
    assertThat(choices)
        .hasSize(8)
        .allSatisfy(
            choice -> {
              assertThat(choice.title()).isNotBlank();
              assertThat(choice.explanation()).hasSizeGreaterThan(150).endsWith(".");
              assertThat(choice.formula()).hasSizeGreaterThan(15);
            });
  }
}
