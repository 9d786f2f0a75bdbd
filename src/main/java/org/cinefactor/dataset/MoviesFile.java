package org.cinefactor.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;

/**
 * Reads movies.csv: quoted titles, UTF-8 with or without a byte order mark (or Latin-1), any line
 * end.
 */
final class MoviesFile {
  private static final String NO_GENRES = "(no genres listed)";

  private final DataFile file;
  private final Findings findings;
  private final Runnable pause;
  private final List<Movie> movies = new ArrayList<>();
  private final Set<Integer> ids = new HashSet<>();
  private final Map<String, List<Genre>> genres = new HashMap<>();

  /** With what is called now and then and may throw to stop. */
  MoviesFile(DataFile file, Findings findings, Runnable pause) {
    this.file = file;
    this.findings = findings;
    this.pause = pause;
  }

  Catalog read() throws IOException, DataSetException {
    try (InputStream in = file.open();
        CSVParser parser =
            CSVParser.parse(new StringReader(text(in.readAllBytes())), CsvLine.FORMAT)) {
      Iterator<CSVRecord> records = parser.iterator();
      List<String> header = records.hasNext() ? records.next().toList() : List.of();
      List<Integer> columns =
          RatingColumns.places(file.name(), header, "movieId", "title", "genres");
      long line = parser.getCurrentLineNumber() + 1;
      while (records.hasNext()) {
        CSVRecord record = records.next();
        add(record, columns, line);
        line = parser.getCurrentLineNumber() + 1;
        if (record.getRecordNumber() % 1000 == 0) {
          pause.run();
        }
      }
    } catch (UncheckedIOException e) {
      throw new DataSetException(
          file.name() + " cannot be read as CSV: " + e.getMessage() + "; download it again.", e);
    }
    findings.check();
    return new Catalog(movies);
  }

  private void add(CSVRecord row, List<Integer> columns, long line) {
    findings.rows(1);
    int least = columns.stream().mapToInt(Integer::intValue).max().orElse(0);
    if (row.size() <= least) {
      findings.skip(line, "it has " + row.size() + " fields, fewer than the header");
      return;
    }
    String id = row.get(columns.get(0)).strip();
    String title = row.get(columns.get(1)).strip();
    if (!id.matches("\\d{1,9}")) {
      findings.skip(line, "the movieId " + RatingRow.shown(id) + " is not a whole number");
    } else if (title.isEmpty()) {
      findings.skip(line, "movie " + id + " has no title");
    } else if (!ids.add(Integer.parseInt(id))) {
      findings.skip(line, "movie " + id + " is there already");
    } else {
      movies.add(
          Movie.titled(
              Integer.parseInt(id),
              title,
              genres.computeIfAbsent(row.get(columns.get(2)).strip(), MoviesFile::genres)));
    }
  }

  private static List<Genre> genres(String field) {
    if (field.isEmpty() || field.equals(NO_GENRES)) {
      return List.of();
    }
    return Arrays.stream(field.split("\\|", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(Genre::new)
        .toList();
  }

  private static String text(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, StandardCharsets.ISO_8859_1);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
