package org.cinefactor.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Tables with words in them that a spreadsheet would run. */
final class CsvTextTest {
  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("=+-@'\t\r\n\",a1(").ofMaxLength(8);
  }

  @Property(tries = 300)
  void noWordIsAFormulaAndEveryNumberStaysOne(@ForAll("words") String words) throws IOException {
    var table = new CsvText("title", "score");
    table.add(words, -0.5);
    CSVRecord row = CSVParser.parse(table.csv(), CSVFormat.RFC4180).getRecords().get(1);
    assertThat(row.get(0)).doesNotMatch("(?s)[=+\\-@\t\r].*");
    assertThat(SpreadsheetText.read(row.get(0))).isEqualTo(words);
    assertThat(row.get(1)).isEqualTo("-0.5");
  }

  @Test
  void numbersOfAListStandInOneCell() {
    var table = new CsvText("rank", "losses");
    table.add(2, List.of(-3.5, 2.0));
    assertThat(table.csv()).isEqualTo("rank,losses\n2,-3.5 2.0\n");
  }

  @Test
  void aRowHasACellForEachColumn() {
    var table = new CsvText("rank", "losses");
    assertThatThrownBy(() -> table.add(1)).isInstanceOf(IllegalArgumentException.class);
  }
}
