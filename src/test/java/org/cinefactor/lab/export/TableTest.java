package org.cinefactor.lab.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cinefactor.csv.SpreadsheetText;

/** The tables of the Lab's numbers, with words in them that a spreadsheet would run. */
final class TableTest {
  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("=+-@'\t\r\n\",a1(").ofMaxLength(8);
  }

  @Property(tries = 300)
  void noWordIsAFormulaAndEveryNumberStaysOne(@ForAll("words") String words) throws IOException {
    var table = new Table("title", "score");
    table.add(words, -0.5);
    CSVRecord row = CSVParser.parse(table.csv(), CSVFormat.RFC4180).getRecords().get(1);
    assertThat(row.get(0)).doesNotMatch("(?s)[=+\\-@\t\r].*");
    assertThat(SpreadsheetText.read(row.get(0))).isEqualTo(words);
    assertThat(row.get(1)).isEqualTo("-0.5");
  }
}
