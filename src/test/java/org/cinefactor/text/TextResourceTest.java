package org.cinefactor.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.cinefactor.lab.Choice;
import org.junit.jupiter.api.Test;

class TextResourceTest {
  @Test
  void aTextIsReadInItsLanguage() {
    assertThat(TextResource.read(Choice.class, "choices.json")).startsWith("[");
    assertThat(TextResource.translation(Choice.class, "choices", ".json", Locale.GERMANY))
        .hasValueSatisfying(german -> assertThat(german).contains("ä"));
    assertThat(TextResource.translation(Choice.class, "choices", ".json", Locale.FRENCH)).isEmpty();
  }

  @Test
  void whatIsNotThereIsEmptyOrSaid() {
    assertThat(TextResource.find(Choice.class, "nothing.txt")).isEmpty();
    assertThatThrownBy(() -> TextResource.read(Choice.class, "nothing.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nothing.txt");
  }
}
