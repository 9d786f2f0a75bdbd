package org.cinefactor.dataset.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.csv.CsvException;
import org.cinefactor.csv.CsvRow;
import org.cinefactor.csv.CsvTable;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.MovieNumbers;
import org.cinefactor.dataset.RatingBlock;
import org.cinefactor.dataset.RatingTableBuilder;
import org.cinefactor.dataset.guess.Contents;
import org.cinefactor.dataset.guess.DamagedJsonException;
import org.cinefactor.dataset.guess.PersonFile;
import org.cinefactor.dataset.guess.PersonJson;
import org.cinefactor.dataset.layout.PersonLayout;
import org.cinefactor.dataset.layout.RatingScale;
import org.cinefactor.dataset.layout.WrittenRating;
import org.cinefactor.dataset.read.report.Fault;
import org.cinefactor.dataset.read.report.Findings;
import org.cinefactor.dataset.read.report.ReadReportBuilder;
import org.cinefactor.dataset.source.DataFile;
import org.cinefactor.dataset.source.FingerprintedInput;
import org.cinefactor.file.FailureReason;
import org.cinefactor.progress.Progress;
import org.cinefactor.text.Texts;

/**
 * The reader of a file of ratings for each person: users are numbered from 1 in the order of the
 * files' names. Rows without a rating, such as those of a watchlist, count for nothing. A file that
 * is not whole is one bad row; what of the others can be read is read.
 */
final class PeopleReader {
  private static final Texts TEXTS = Texts.of(PeopleReader.class);

  private static final int NAMED = 40;

  /** Bytes of a file that are looked at to see whether it can be read. */
  private static final int START = 1 << 16;

  /** A row with a rating, in hundredths of stars. */
  private record Rated(int person, String id, String title, short hundredths) {}

  private final Contents.People people;
  private final Progress progress;
  private final List<Findings> findings = new ArrayList<>();
  private final Set<String> damaged = new HashSet<>();
  private final List<Rated> rows = new ArrayList<>();
  private final String idName;

  PeopleReader(Contents.People people, Progress progress) {
    this.people = people;
    this.progress = progress;
    List<String> names =
        people.files().stream()
            .map(file -> file.layout().idName())
            .filter(name -> !name.isEmpty())
            .toList();
    this.idName =
        names.contains(PersonLayout.MOVIELENS) || names.isEmpty()
            ? PersonLayout.MOVIELENS
            : names.getFirst();
  }

  DataSet read(String name) throws IOException, DataSetException {
    for (int person = 1; person <= people.files().size(); person++) {
      progress.stopIfCancelled();
      readPerson(person, people.files().get(person - 1));
    }
    people.unread().forEach(this::checkReadable);
    Findings.check(findings, name, TEXTS.get("out.people"));
    if (rows.isEmpty()) {
      throw new DataSetException(TEXTS.format("people.none", name, people.files().size()));
    }
    PeopleMovies movies = movies();
    var block = new RatingBlock(rows.size());
    for (Rated row : rows) {
      block.add(row.person, movies.number(row.id, row.title), row.hundredths);
    }
    Catalog catalog = movies.catalog();
    var numbers = MovieNumbers.of(catalog);
    IntUnaryOperator settled = movies.settled();
    block.renumber(user -> user, id -> numbers.indexOf(settled.applyAsInt(id)));
    var builder = new RatingTableBuilder(numbers);
    builder.add(block);
    return new DataSet(
        name,
        catalog,
        builder.build(progress::stopIfCancelled),
        report().with(builder.repeated()),
        LinksFile.read(people.links(), progress::stopIfCancelled),
        idName.equals(PersonLayout.MOVIELENS) && rows.stream().noneMatch(r -> r.id.isEmpty()));
  }

  private ReadReportBuilder report() {
    var report = new ReadReportBuilder(findings);
    people.files().stream().map(file -> file.layout().scale()).distinct().forEach(report::scale);
    people.files().stream()
        .filter(file -> file.layout().title() < 0 && people.movies().isEmpty())
        .findFirst()
        .ifPresent(file -> report.numbers(file.file().name()));
    List<String> names =
        IntStream.rangeClosed(1, people.files().size()).mapToObj(this::numbered).toList();
    report.note(TEXTS.format("note.people", first(names)));
    List<String> unread = people.unread().stream().map(DataFile::name).toList();
    List<String> others = unread.stream().filter(one -> !damaged.contains(one)).toList();
    if (!others.isEmpty()) {
      report.note(TEXTS.format("note.unread", first(others)));
    }
    return report;
  }

  private PeopleMovies movies() throws IOException, DataSetException {
    var ids = IdNames.of(true);
    List<Movie> listed = List.of();
    if (people.movies().isPresent()) {
      var found = new Findings(people.movies().get().file().name());
      listed = new MoviesFile(people.movies().get(), ids, found, progress::stopIfCancelled).read();
      findings.add(found);
    }
    var movies = new PeopleMovies(ids, listed);
    for (Rated row : rows) {
      if (!row.id.isEmpty()) {
        movies.know(row.id, row.title);
      }
    }
    return movies;
  }

  private void readPerson(int person, PersonFile file) throws IOException, DataSetException {
    var found = new Findings(file.file().name());
    PersonLayout layout = file.layout();
    for (CsvRow row : body(file, found)) {
      if (row.field(layout.rating()).isEmpty() && row.fields().isPresent()) {
        continue;
      }
      found.rows(1);
      add(person, row, layout, found);
    }
    findings.add(found);
  }

  private List<CsvRow> body(PersonFile file, Findings found) throws IOException, DataSetException {
    if (!file.isJson()) {
      return table(file, found);
    }
    try (FingerprintedInput in = file.file().open()) {
      List<CsvRow> json = PersonJson.rows(SmallTables.bytes(file.file(), in));
      found.read(in.fingerprint());
      return json;
    } catch (DamagedJsonException e) {
      // One bad row, which is said with its line.
      found.rows(1);
      found.skip(e.line(), Fault.CUT, TEXTS.get("row.json"));
      return List.of();
    } catch (IOException e) {
      skipDamaged(found, e);
      return List.of();
    }
  }

  private List<CsvRow> table(PersonFile file, Findings found) throws IOException, DataSetException {
    try {
      return SmallTables.readAny(file.file(), found, progress::stopIfCancelled).body();
    } catch (CsvException e) {
      // One bad row, which is said with its line.
      found.rows(1);
      found.skip(e.line(), Fault.FIELDS, TEXTS.format("row.columns", CsvTable.MOST_COLUMNS));
      return List.of();
    } catch (IOException e) {
      skipDamaged(found, e);
      return List.of();
    }
  }

  /** Reports a file that cannot be read, with its reason: it costs only itself. */
  private void checkReadable(DataFile file) {
    try (FingerprintedInput in = file.open()) {
      in.readNBytes(START);
    } catch (IOException e) {
      var found = new Findings(file.name());
      skipDamaged(found, e);
      findings.add(found);
      damaged.add(file.name());
    }
  }

  private static void skipDamaged(Findings found, IOException e) {
    found.rows(1);
    found.skip(1, Fault.CUT, TEXTS.format("row.unreadable", FailureReason.of(e)));
  }

  private void add(int person, CsvRow row, PersonLayout layout, Findings found) {
    if (row.fields().isEmpty()) {
      found.skip(row.line(), Fault.QUOTES, RowText.quotes());
      return;
    }
    String title = TitleText.withYear(row.field(layout.title()), row.field(layout.year()));
    String id = id(row, layout, title);
    String rating = row.field(layout.rating());
    RatingScale scale = layout.scale();
    double stars = WrittenRating.of(rating).map(r -> r.on(scale)).orElse(Double.NaN);
    if (Double.isNaN(stars)) {
      found.skip(row.line(), Fault.NO_NUMBER, RowText.noRating(rating));
    } else if (!layout.scale().holds(stars)) {
      found.skip(row.line(), Fault.OFF_SCALE, RowText.offScale(rating, layout.scale()));
    } else if (id.isEmpty() && title.isEmpty()) {
      found.skip(row.line(), Fault.MOVIE, TEXTS.get("row.nothing"));
    } else {
      rows.add(new Rated(person, id, title, (short) layout.scale().hundredthsOfStars(stars)));
    }
  }

  /** The id, where it is of the kind that most files have, or there is no title. */
  private String id(CsvRow row, PersonLayout layout, String title) {
    String id = row.field(layout.id());
    if (id.isEmpty() || layout.idName().equals(idName)) {
      return id;
    }
    return title.isEmpty() ? layout.idName() + " " + id : "";
  }

  private String numbered(int person) {
    String name = people.files().get(person - 1).file().name().replaceFirst("(?i)\\.gz$", "");
    int point = name.lastIndexOf('.');
    return person + " " + (point > 0 ? name.substring(0, point) : name);
  }

  /** The first of some names. */
  private static String first(List<String> names) {
    String more = names.size() > NAMED ? " …" : "";
    return String.join(", ", names.subList(0, Math.min(NAMED, names.size()))) + more;
  }
}
