package org.cinefactor.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ChoiceTest {
  @Test
  void everyChoiceHasAParagraphAndAFormula() {
    assertThat(Choice.all())
        .hasSize(8)
        .allSatisfy(
            choice -> {
              assertThat(choice.title()).isNotBlank();
              assertThat(choice.explanation()).hasSizeGreaterThan(150).endsWith(".");
              assertThat(choice.formula()).hasSizeGreaterThan(15);
            });
  }
}
