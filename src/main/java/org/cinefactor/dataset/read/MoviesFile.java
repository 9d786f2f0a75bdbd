package org.cinefactor.dataset.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.csv.CsvRow;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.Findings;
import org.cinefactor.dataset.source.DataFile;

/** Reads movies.csv: quoted titles, any line end. */
final class MoviesFile {
  /** Nine digits always fit an int. */
  private static final int MOST_DIGITS = 9;

  private static final int PAUSE = 1000;
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
    List<CsvRow> rows = SmallTables.read(file, findings, pause).rows();
    List<String> header = rows.isEmpty() ? List.of() : rows.getFirst().fields().orElse(List.of());
    List<Integer> columns = RatingColumns.places(file.name(), header, "movieId", "title", "genres");
    add(rows, header.size(), columns);
    findings.check();
    return new Catalog(movies);
  }

  /** All rows but the header, in one loop: a method for each would be compiled for nothing. */
  private void add(List<CsvRow> rows, int width, List<Integer> columns) {
    for (int i = 1; i < rows.size(); i++) {
      if (i % PAUSE == 0) {
        pause.run();
      }
      CsvRow row = rows.get(i);
      findings.rows(1);
      if (row.fields().isEmpty()) {
        findings.skip(row.line(), "its quotes do not match");
        continue;
      }
      List<String> fields = row.fields().get();
      if (fields.size() != width) {
        String than = fields.size() < width ? "fewer than" : "more than";
        findings.skip(row.line(), "it has " + fields.size() + " fields, " + than + " the header");
        continue;
      }
      String word = fields.get(columns.get(0)).strip();
      String title = fields.get(columns.get(1)).strip();
      int id = id(word);
      if (id < 0) {
        findings.skip(
            row.line(), "the movieId " + RatingRow.shown(word) + " is not a whole number");
      } else if (title.isEmpty()) {
        findings.skip(row.line(), "movie " + word + " has no title");
      } else if (!ids.add(id)) {
        findings.skip(row.line(), "movie " + word + " is there already");
      } else {
        movies.add(new Movie(id, title, genres(fields.get(columns.get(2)).strip())));
      }
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

  /** Movies with the same genres share one list. */
  private List<Genre> genres(String field) {
    List<Genre> known = genres.get(field);
    if (known == null) {
      known = split(field);
      genres.put(field, known);
    }
    return known;
  }

  private static List<Genre> split(String field) {
    if (field.isEmpty() || field.equals(NO_GENRES)) {
      return List.of();
    }
    List<Genre> split = new ArrayList<>();
    for (String part : field.split("\\|", -1)) {
      String name = part.strip();
      if (!name.isEmpty()) {
        split.add(new Genre(name));
      }
    }
    return List.copyOf(split);
  }
}
