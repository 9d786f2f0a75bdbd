package org.cinefactor.dataset.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cinefactor.catalog.Movie;
import org.cinefactor.csv.CsvRow;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.layout.MoviesLayout;
import org.cinefactor.dataset.layout.MoviesTable;
import org.cinefactor.dataset.read.report.Fault;
import org.cinefactor.dataset.read.report.Findings;
import org.cinefactor.dataset.read.report.TableRefusal;
import org.cinefactor.text.Texts;

/** The reader of a table of movies: any separator, quoted titles or not, any line end. */
final class MoviesFile {
  private static final Texts TEXTS = Texts.of(MoviesFile.class);

  private static final int PAUSE = 1000;

  private final MoviesTable table;
  private final MoviesLayout layout;
  private final Findings findings;
  private final Runnable pause;
  private final IdNames ids;
  private final TitleText titles;
  private final GenreText genres;
  private final List<Movie> movies = new ArrayList<>();
  private final Set<Integer> seen = new HashSet<>();

  /**
   * @param ids gives movies their numbers
   * @param pause called now and then; may throw to stop
   */
  MoviesFile(MoviesTable table, IdNames ids, Findings findings, Runnable pause) {
    this.table = table;
    this.layout = table.layout();
    this.ids = ids;
    this.findings = findings;
    this.pause = pause;
    this.titles = new TitleText(layout);
    this.genres = new GenreText(layout);
  }

  /** The movies under the numbers of their ids, which may be negative. */
  List<Movie> read() throws IOException, DataSetException {
    MovieRows all = MovieRows.read(table, findings, pause);
    add(all.width(), all.rows());
    findings.check(TableRefusal.ofMovies(findings.file()));
    return movies;
  }

  /** All rows in one loop: a method for each would be compiled for nothing. */
  private void add(int width, List<CsvRow> rows) {
    for (int i = 0; i < rows.size(); i++) {
      if (i % PAUSE == 0) {
        pause.run();
      }
      CsvRow row = rows.get(i);
      findings.rows(1);
      List<String> fields = row.fields().orElseGet(() -> mended(row, width));
      if (fields.isEmpty()) {
        findings.skip(row.line(), Fault.QUOTES, RowText.quotes());
      } else if (fields.size() <= layout.last() || (width > 0 && fields.size() != width)) {
        findings.skip(
            row.line(),
            Fault.FIELDS,
            fields.size() < width ? RowText.fewer(fields.size()) : RowText.more(fields.size()));
      } else {
        add(row.line(), fields);
      }
    }
  }

  /** The fields of a row with a stray quote; none when they cannot be told apart. */
  private List<String> mended(CsvRow row, int width) {
    List<String> fields = StrayQuotes.fields(row.text(), layout, width);
    if (!fields.isEmpty()) {
      findings.mend(1);
    }
    return fields;
  }

  private void add(long line, List<String> fields) {
    String word = fields.get(layout.id()).strip();
    String title = titles.of(fields);
    int id = ids.number(word);
    if (id == IdNames.NONE) {
      findings.skip(line, Fault.ID, ids.fault("movieId", word));
    } else if (title.isEmpty()) {
      findings.skip(line, Fault.MOVIE, TEXTS.format("row.untitled", word));
    } else if (!seen.add(id)) {
      findings.skip(line, Fault.MOVIE, TEXTS.format("row.twice", word));
    } else {
      movies.add(new Movie(id, title, genres.of(fields)));
    }
  }
}
