package org.cinefactor.dataset.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.ExternalIds;
import org.cinefactor.catalog.Movie;
import org.cinefactor.csv.CsvRow;
import org.cinefactor.csv.CsvTable;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.MovieNumbers;
import org.cinefactor.dataset.RatingBlock;
import org.cinefactor.dataset.RatingTableBuilder;
import org.cinefactor.dataset.layout.RatingScale;
import org.cinefactor.dataset.read.report.Fault;
import org.cinefactor.dataset.read.report.Findings;
import org.cinefactor.dataset.read.report.ReportOf;
import org.cinefactor.dataset.source.DataFile;
import org.cinefactor.progress.Progress;
import org.cinefactor.text.Texts;

/**
 * The reader of a file of ratings for each person, as this program exports them: users are numbered
 * from 1 in the order of the files' names. Rows without a rating, such as those of a watchlist,
 * count for nothing.
 */
final class PeopleReader {
  private static final Texts TEXTS = Texts.of(PeopleReader.class);

  private static final int NAMED = 40;

  private final List<DataFile> files;
  private final Progress progress;
  private final List<Findings> findings = new ArrayList<>();
  private final IdNames ids = IdNames.of(true);
  private final Map<Integer, String> titles = new LinkedHashMap<>();
  private final RatingBlock block = new RatingBlock(1000);
  private boolean movieLensIds = true;

  PeopleReader(List<DataFile> files, Progress progress) {
    this.files = files;
    this.progress = progress;
  }

  DataSet read(String name) throws IOException, DataSetException {
    for (int person = 1; person <= files.size(); person++) {
      progress.stopIfCancelled();
      readPerson(person, files.get(person - 1));
    }
    int largest = titles.keySet().stream().mapToInt(id -> id).max().orElse(-1);
    IntUnaryOperator settled = ids.settled(largest);
    List<Movie> movies = new ArrayList<>();
    titles.forEach((id, title) -> movies.add(new Movie(settled.applyAsInt(id), title, List.of())));
    movies.sort(Comparator.comparingInt(Movie::id));
    var catalog = new Catalog(movies);
    var numbers = MovieNumbers.of(catalog);
    block.renumber(user -> user, id -> numbers.indexOf(settled.applyAsInt(id)));
    var builder = new RatingTableBuilder(numbers);
    builder.add(block);
    var report = new ReportOf(findings);
    report.note(people());
    return new DataSet(
        name,
        catalog,
        builder.build(progress::stopIfCancelled),
        report.with(builder.repeated()),
        ExternalIds.none(),
        movieLensIds);
  }

  private void readPerson(int person, DataFile file) throws IOException, DataSetException {
    var found = new Findings(file.name());
    CsvTable table = SmallTables.read(file, found, progress::stopIfCancelled);
    var columns = PersonColumns.of(table.header());
    for (CsvRow row : table.body()) {
      String rating = row.field(columns.rating());
      if (rating.isEmpty() && row.fields().isPresent()) {
        continue;
      }
      found.rows(1);
      add(person, row, columns, found);
    }
    if (found.rowCount() > 0) {
      found.check((wrong, _, _) -> new DataSetException(wrong + " " + TEXTS.get("out.person")));
    }
    findings.add(found);
  }

  private void add(int person, CsvRow row, PersonColumns columns, Findings found) {
    if (row.fields().isEmpty()) {
      found.skip(row.line(), Fault.QUOTES, RowText.quotes());
      return;
    }
    String title = TitleText.withYear(row.field(columns.title()), row.field(columns.year()));
    String id = row.field(columns.id());
    double stars = stars(row.field(columns.rating()));
    if (!RatingScale.FIVE.holds(stars)) {
      found.skip(
          row.line(),
          Fault.OFF_SCALE,
          RowText.offScale(row.field(columns.rating()), RatingScale.FIVE));
    } else if (id.isEmpty() && title.isEmpty()) {
      found.skip(row.line(), Fault.MOVIE, TEXTS.get("row.nothing"));
    } else {
      movieLensIds &= !id.isEmpty();
      int movie = ids.number(id.isEmpty() ? title.toLowerCase(Locale.ROOT) : id);
      titles.merge(movie, title, (old, other) -> old.isEmpty() ? other : old);
      block.add(person, movie, (short) RatingScale.FIVE.hundredthsOfStars(stars));
    }
  }

  private static double stars(String field) {
    try {
      return Double.parseDouble(field.replace(',', '.'));
    } catch (NumberFormatException _) {
      // Said with the field, as any other number that is no rating.
      return Double.NaN;
    }
  }

  private String people() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < Math.min(NAMED, files.size()); i++) {
      String name = files.get(i).name();
      int point = name.lastIndexOf('.');
      names.add((i + 1) + " " + (point > 0 ? name.substring(0, point) : name));
    }
    String more = files.size() > NAMED ? " …" : "";
    return TEXTS.format("note.people", String.join(", ", names) + more);
  }
}
