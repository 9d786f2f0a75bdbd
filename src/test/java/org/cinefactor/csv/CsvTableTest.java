package org.cinefactor.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in all the ways in which programs write them. */
class CsvTableTest {
  private static CsvTable table(String text, Charset charset) throws CsvException {
    return CsvTable.read(text.getBytes(charset));
  }

  private static List<List<String>> fields(CsvTable table) {
    return table.rows().stream().map(row -> row.fields().orElseThrow()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
  void anyEncoding(String charset) throws CsvException {
    assertThat(fields(table("title,year\r\nAmélie,2001\r\n", Charset.forName(charset))))
        .containsExactly(List.of("title", "year"), List.of("Amélie", "2001"));
    assertThat(fields(table("\uFEFFtitle\n½\n", StandardCharsets.UTF_16LE)))
        .containsExactly(List.of("title"), List.of("½"));
    assertThat(fields(table("\uFEFFtitle\n…\n", StandardCharsets.UTF_8)))
        .containsExactly(List.of("title"), List.of("…"));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void anyDelimiterWithOrWithoutAWordAboutIt(String delimiter) throws CsvException {
    String text = "a~b~c\n1,5~\"x~y\"~\n".replace("1,5", "\"1,5\"").replace("~", delimiter);
    assertThat(fields(table(text, StandardCharsets.UTF_8)))
        .containsExactly(List.of("a", "b", "c"), List.of("1,5", "x" + delimiter + "y", ""));
    CsvTable announced = table("sep=" + delimiter + "\n" + text, StandardCharsets.UTF_8);
    assertThat(announced.header()).containsExactly("a", "b", "c");
    assertThat(announced.body().getFirst().line()).isEqualTo(3);
  }

  @Test
  void carriageReturnsAlone() throws CsvException {
    assertThat(fields(table("a,b\r1,2\r", StandardCharsets.UTF_8)))
        .containsExactly(List.of("a", "b"), List.of("1", "2"));
  }

  @Test
  void aStrayQuoteSpoilsItsLineOnly() throws CsvException {
    CsvTable table = table("a,b\n1,\"x\n2,y\n", StandardCharsets.UTF_8);
    assertThat(table.rows()).extracting(CsvRow::line).containsExactly(1L, 2L, 3L);
    assertThat(table.rows().get(1).fields()).isEmpty();
    assertThat(table.rows().get(2).field(1)).isEqualTo("y");
    assertThat(table.rows().get(2).field(7)).isEmpty();
  }

  @Test
  void aMillionColumnsAreRefused() {
    assertThatThrownBy(() -> table("a" + ",a".repeat(1_000_000), StandardCharsets.UTF_8))
        .hasMessageStartingWith("has more than 1,000 columns in line 1");
  }

  @Test
  void columnsBeyondReasonAreNotReadToTheirEnd() {
    assertThatThrownBy(() -> table("a,".repeat(20_000_000), StandardCharsets.UTF_8))
        .isInstanceOf(CsvException.class)
        .hasMessageContaining("has more than 1,000 columns in line 1");
  }

  @Test
  void aCancelIsHeardWhereAStrayQuoteHasEachLineReadByItself() {
    byte[] text = ("a,b\n\"" + "1,2\n".repeat(5000)).getBytes(StandardCharsets.UTF_8);
    var asked = new AtomicInteger();
    assertThatThrownBy(
            () ->
                CsvTable.read(
                    text,
                    () -> {
                      if (asked.incrementAndGet() == 3) {
                        throw new CancellationException();
                      }
                    }))
        .isInstanceOf(CancellationException.class);
  }

  @Property
  void aLineWithoutQuotesIsReadAsTheLibraryReadsIt(@ForAll("bare") String line) throws IOException {
    try (CSVParser parser = CSVParser.parse(line, CsvLine.format(','))) {
      List<List<String>> records = parser.stream().map(CSVRecord::toList).toList();
      assertThat(CsvLine.fields(line, ','))
          .hasValue(records.isEmpty() ? List.of() : records.getFirst());
    }
  }

  @Provide
  Arbitrary<String> bare() {
    return Arbitraries.strings().withChars("ab,; \té".toCharArray()).ofMaxLength(12);
  }

  @Test
  void nothingHasNoHeader() throws CsvException {
    assertThat(table("", StandardCharsets.UTF_8).header()).isEmpty();
    assertThat(table("\n\n", StandardCharsets.UTF_8).body()).isEmpty();
  }

  /** Rows of two fields or more, the first never empty: an empty line would be no row. */
  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> field =
        Arbitraries.of("a", " b ", "é", "\"", "x,y", ";", "two\nlines", "", "…");
    return field.list().ofSize(3).map(CsvTableTest::begun).list().ofMinSize(1).ofMaxSize(8);
  }

  private static List<String> begun(List<String> fields) {
    var all = new ArrayList<>(List.of("row"));
    all.addAll(fields);
    return all;
  }

  @Property(tries = 300)
  void whatTheLibraryWritesIsReadAgain(
      @ForAll("tables") List<List<String>> rows, @ForAll boolean semicolons) throws IOException {
    var text = new StringBuilder("row,a,b,c\n".replace(',', semicolons ? ';' : ','));
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(semicolons ? ';' : ',').get();
    try (var printer = new CSVPrinter(text, format)) {
      printer.printRecords(rows);
    }
    List<List<String>> read = fields(table(text.toString(), StandardCharsets.UTF_8));
    assertThat(read.subList(1, read.size())).isEqualTo(rows);
  }
}
