package org.cinefactor.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The fast reader against the library. */
class PlainCsvTest {
  private static final String[] PARTS = {"a", " ", ",", ",", "\"", "\"", "\n", "\r\n", "é"};

  private static List<List<String>> byTheLibrary(String text) throws IOException {
    try (CSVParser parser = CSVParser.parse(text, CsvLine.format(','))) {
      return parser.getRecords().stream().map(CSVRecord::toList).toList();
    }
  }

  private static Optional<List<CsvRow>> plain(String text) {
    return new PlainCsv(text.getBytes(StandardCharsets.UTF_8), 0, StandardCharsets.UTF_8, ',')
        .rows(() -> {});
  }

  private static List<List<String>> fields(List<CsvRow> rows) {
    return rows.stream().map(row -> row.fields().orElseThrow()).toList();
  }

  @Test
  void anyTextIsReadAsByTheLibraryOrLeftToIt() throws IOException {
    Random random = new Random(7);
    int read = 0;
    for (int i = 0; i < 20_000; i++) {
      String text =
          random
              .ints(random.nextInt(14), 0, PARTS.length)
              .mapToObj(part -> PARTS[part])
              .collect(Collectors.joining());
      Optional<List<CsvRow>> rows = plain(text);
      if (rows.isPresent()) {
        read++;
        assertThat(fields(rows.get())).as("%s", text).isEqualTo(byTheLibrary(text));
      }
    }
    assertThat(read).isGreaterThan(5_000);
  }

  @Test
  void theShippedMoviesArePlain() throws IOException {
    String text = Files.readString(Path.of("data/movielens-small-2016/movies.csv"));
    assertThat(fields(plain(text).orElseThrow())).isEqualTo(byTheLibrary(text));
  }

  @Test
  void linesAreCountedAsAnEditorCountsThem() {
    List<CsvRow> rows = plain("a,b\r\n\r\n\"x\ny\",1\nz,2").orElseThrow();
    assertThat(rows).extracting(CsvRow::line).containsExactly(1L, 3L, 5L);
  }
}
