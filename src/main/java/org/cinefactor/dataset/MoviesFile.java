package org.cinefactor.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;

/**
 * Reads movies.csv: quoted titles, UTF-8 with or without a byte order mark (or Latin-1), any line
 * end.
 */
final class MoviesFile {
  private static final Pattern ID = Pattern.compile("\\d{1,9}");
  private static final char REPLACEMENT = '\uFFFD';
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
    List<CsvRow> rows;
    try (InputStream in = file.open()) {
      rows = CsvRow.all(text(in.readAllBytes()), pause);
    }
    List<String> header = rows.isEmpty() ? List.of() : rows.getFirst().fields().orElse(List.of());
    List<Integer> columns = RatingColumns.places(file.name(), header, "movieId", "title", "genres");
    for (int i = 1; i < rows.size(); i++) {
      add(rows.get(i), header.size(), columns);
      if (i % 1000 == 0) {
        pause.run();
      }
    }
    findings.check();
    return new Catalog(movies);
  }

  private void add(CsvRow row, int width, List<Integer> columns) {
    findings.rows(1);
    if (row.fields().isEmpty()) {
      findings.skip(row.line(), "its quotes do not match");
    } else if (row.fields().get().size() != width) {
      int size = row.fields().get().size();
      String than = size < width ? "fewer than" : "more than";
      findings.skip(row.line(), "it has " + size + " fields, " + than + " the header");
    } else {
      add(row.line(), row.fields().get(), columns);
    }
  }

  private void add(long line, List<String> row, List<Integer> columns) {
    String id = row.get(columns.get(0)).strip();
    String title = row.get(columns.get(1)).strip();
    if (!ID.matcher(id).matches()) {
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

  /**
   * UTF-8, or Latin-1 when it is not; only what holds a replacement character is looked at twice.
   */
  private static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0
        && !Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8))) {
      text = new String(bytes, StandardCharsets.ISO_8859_1);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
