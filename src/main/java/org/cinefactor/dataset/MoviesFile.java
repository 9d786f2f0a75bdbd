package org.cinefactor.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;

/** Reads movies.csv: quoted titles, any line end. */
final class MoviesFile {
  /** Nine digits always fit an int. */
  private static final int MOST_DIGITS = 9;

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
      rows = new SmallCsv(in.readAllBytes()).rows(pause);
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
    String word = row.get(columns.get(0)).strip();
    String title = row.get(columns.get(1)).strip();
    int id = id(word);
    if (id < 0) {
      findings.skip(line, "the movieId " + RatingRow.shown(word) + " is not a whole number");
    } else if (title.isEmpty()) {
      findings.skip(line, "movie " + word + " has no title");
    } else if (!ids.add(id)) {
      findings.skip(line, "movie " + word + " is there already");
    } else {
      movies.add(
          new Movie(
              id,
              title,
              genres.computeIfAbsent(row.get(columns.get(2)).strip(), MoviesFile::genres)));
    }
  }

  /** The id that is written, or -1 when none is. */
  private static int id(String word) {
    boolean number = !word.isEmpty() && word.length() <= MOST_DIGITS;
    for (int i = 0; i < word.length(); i++) {
      number &= word.charAt(i) >= '0' && word.charAt(i) <= '9';
    }
    return number ? Integer.parseInt(word) : -1;
  }

  private static List<Genre> genres(String field) {
    if (field.isEmpty() || field.equals(NO_GENRES)) {
      return List.of();
    }
    List<Genre> genres = new ArrayList<>();
    for (String part : field.split("\\|", -1)) {
      String name = part.strip();
      if (!name.isEmpty()) {
        genres.add(new Genre(name));
      }
    }
    return List.copyOf(genres);
  }
}
