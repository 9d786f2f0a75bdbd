package org.cinefactor.csv;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Cells that a spreadsheet would run, or that look as if they had been changed for it. */
final class SpreadsheetTextTest {
  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.strings().withChars("'=+-@\t\r a1(").ofMaxLength(6);
  }

  @Property(tries = 1000)
  void everyTextIsReadBackAndNoneIsAFormula(@ForAll("cells") String text) {
    String cell = SpreadsheetText.harmless(text);
    assertThat(SpreadsheetText.read(cell)).isEqualTo(text);
    assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r].*");
  }
}
