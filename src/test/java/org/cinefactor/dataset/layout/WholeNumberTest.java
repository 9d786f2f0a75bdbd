package org.cinefactor.dataset.layout;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WholeNumberTest {
  @Property
  void theLettersAreThoseOfThePattern(
      @ForAll
          @CharRange(from = '0', to = '2')
          @Chars({'.', '-', 'x', '\u0663'})
          @StringLength(max = 7)
          String field) {
    assertThat(WholeNumber.is(field)).isEqualTo(field.matches("[0-9]+(\\.0*)?"));
    assertThat(WholeNumber.isSigned(field)).isEqualTo(field.matches("-?[0-9]+(\\.0*)?"));
  }

  @Test
  void digitsHaveNoZerosInFrontNorThoseOfPandasBehind() {
    assertThat(WholeNumber.digits("007.00")).isEqualTo("7");
    assertThat(WholeNumber.digits("10")).isEqualTo("10");
    assertThat(WholeNumber.digits("000")).isEqualTo("0");
  }
}
