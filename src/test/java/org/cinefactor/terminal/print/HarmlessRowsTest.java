package org.cinefactor.terminal.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cinefactor.catalog.PrintableText;
import org.cinefactor.csv.SpreadsheetText;

/** Hostile words in what the terminal prints, in every format. */
final class HarmlessRowsTest {
  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings()
        .withChars("=+-@'\t\r\n\u001b\u0007\u0000\u007f\u009b\u202e\u2028\",|<&a1 ")
        .ofMaxLength(9);
  }

  @Property(tries = 300)
  void nothingMovesTheCursorOrIsRun(@ForAll("words") String words) throws IOException {
    for (OutputFormat format : OutputFormat.values()) {
      String printed = printed(words, format);
      assertThat(printed).as(format.name()).isEqualTo(PrintableText.lines(printed));
      String shown = PrintableText.line(words);
      switch (format) {
        case TABLE -> assertThat(printed.split("\n", -1)).as("a row is a line").hasSize(3);
        case CSV -> assertThat(cell(printed, words)).isEqualTo(shown);
        case JSON -> assertThat(PrintableText.line(word(printed))).isEqualTo(shown);
      }
    }
  }

  private static String printed(String words, OutputFormat format) throws IOException {
    var rows = new Rows("title", "score");
    rows.add(words, -0.5);
    var bytes = new ByteArrayOutputStream();
    var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    new Console(out, out, false).print(RowPrinter.text(rows, format));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String cell(String csv, String words) throws IOException {
    CSVRecord row = CSVParser.parse(csv, CSVFormat.RFC4180).getRecords().get(1);
    assertThat(row.get(0)).as(words).doesNotMatch("(?s)[=+\\-@\t\r].*");
    assertThat(row.get(1)).as("a number stays one").isEqualTo("-0.5");
    return SpreadsheetText.read(row.get(0));
  }

  private static String word(String json) {
    return JsonParser.parseString(json)
        .getAsJsonArray()
        .get(0)
        .getAsJsonObject()
        .get("title")
        .getAsString();
  }
}
