package org.cinefactor.profile.exchange.format;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cinefactor.catalog.MovieTitle;
import org.cinefactor.catalog.match.SoughtMovie;
import org.cinefactor.csv.CsvRow;
import org.cinefactor.csv.SpreadsheetText;
import org.cinefactor.profile.Label;
import org.cinefactor.profile.exchange.row.DateText;
import org.cinefactor.profile.exchange.row.ImportedRow;
import org.cinefactor.profile.exchange.row.Mark;
import org.cinefactor.profile.exchange.row.Statement;
import org.cinefactor.profile.exchange.row.TitleType;
import org.cinefactor.text.Texts;

/**
 * The reader of one table's rows. A row that cannot be read is skipped with its reason.
 *
 * @param file the table's file
 * @param mapping what stands where in it
 */
record ImportTableReader(String file, TableMapping mapping) {
  private static final Texts TEXTS = Texts.of(ImportTableReader.class);

  private static final Pattern DIGITS = Pattern.compile("(?:tt)?(\\d{1,10})(?:\\.0)?");
  private static final Pattern YEAR = Pattern.compile("\\b(1[89]\\d\\d|20\\d\\d)\\b");
  private static final Pattern BETWEEN_TAGS = Pattern.compile(",");

  /** A part of a Netflix title that only series have. */
  private static final Pattern EPISODE =
      Pattern.compile(
          ": (?:season|series|part|volume|chapter|limited\\sseries|episode\\s(?![ivx]+"
              + " )|collection|staffel|saison|temporada|stagione|seizoen|book|miniserie)\\b.*|.*:"
              + " .*: .*",
          Pattern.CASE_INSENSITIVE);

  ImportedRow read(CsvRow row) {
    SoughtMovie movie = movie(row);
    if (row.fields().isEmpty()) {
      return skipped(row, movie, TEXTS.get("row.quotes"));
    }
    if (row.field(mapping.place(Column.IMDB)).startsWith("nm")) {
      return skipped(row, movie, TEXTS.get("row.person"));
    }
    if (movie.titles().isEmpty()
        && movie.movieId().isEmpty()
        && movie.imdb().isEmpty()
        && movie.tmdb().isEmpty()) {
      return skipped(row, movie, TEXTS.get("row.nameless"));
    }
    if (!row.field(mapping.place(Column.EXTRA)).isEmpty()) {
      return skipped(row, movie, TEXTS.get("row.extra"));
    }
    EnumSet<Mark> marks = EnumSet.noneOf(Mark.class);
    Map<Label, Integer> labels = new LinkedHashMap<>();
    OptionalDouble stars;
    try {
      stars = mapping.scale().stars(row.field(mapping.place(Column.STARS)));
      addMarks(row, stars.isPresent(), marks);
      addLabels(row, labels);
      for (String word : ListsCell.split(row.field(mapping.place(Column.LISTS)))) {
        ListsCell.read(word, marks, labels);
      }
    } catch (IllegalArgumentException e) {
      return skipped(row, movie, String.valueOf(e.getMessage()));
    }
    Statement said = said(row, stars, marks, labels);
    Optional<String> reason =
        said.isEmpty() && marks.isEmpty()
            ? Optional.of(TEXTS.get("row.unrated"))
            : Optional.empty();
    return new ImportedRow(file, row.line(), movie, type(row, movie), said, reason);
  }

  private Statement said(
      CsvRow row, OptionalDouble stars, Set<Mark> marks, Map<Label, Integer> labels) {
    return new Statement(
        stars,
        marks,
        labels,
        DateText.read(row.field(mapping.place(Column.DATE))),
        mapping.current());
  }

  private ImportedRow skipped(CsvRow row, SoughtMovie movie, String reason) {
    Statement nothing = said(row, OptionalDouble.empty(), Set.of(), Map.of());
    return new ImportedRow(file, row.line(), movie, TitleType.MOVIE, nothing, Optional.of(reason));
  }

  private void addMarks(CsvRow row, boolean rated, EnumSet<Mark> marks) {
    for (Mark mark : mapping.marks()) {
      if (!rated || !mark.hasPlace()) {
        marks.add(mark);
      }
    }
    if (!row.field(mapping.place(Column.REVIEW)).isEmpty()) {
      marks.add(Mark.REVIEWED);
    }
  }

  private void addLabels(CsvRow row, Map<Label, Integer> labels) {
    mapping.labels().forEach(label -> labels.put(label, 0));
    String rewatch = row.field(mapping.place(Column.REWATCH)).toLowerCase(Locale.ROOT);
    if (rewatch.equals("yes") || rewatch.equals("true")) {
      labels.put(Label.REWATCHED, 0);
    }
    String tags = SpreadsheetText.read(row.field(mapping.place(Column.TAGS)));
    for (String tag : BETWEEN_TAGS.split(tags, -1)) {
      if (!tag.isBlank()) {
        labels.put(Label.tag(tag), 0);
      }
    }
  }

  private SoughtMovie movie(CsvRow row) {
    List<String> titles = new ArrayList<>();
    OptionalInt year = year(row.field(mapping.place(Column.YEAR)));
    for (Column column : List.of(Column.TITLE, Column.ORIGINAL_TITLE)) {
      String title = SpreadsheetText.read(row.field(mapping.place(column)));
      if (!title.isEmpty() && !titles.contains(title)) {
        titles.add(title);
      }
    }
    if (year.isEmpty() && !titles.isEmpty()) {
      MovieTitle first = MovieTitle.parse(titles.getFirst());
      year = first.year();
      if (year.isPresent()) {
        titles.set(0, first.name());
      }
    }
    OptionalLong movieId = number(row.field(mapping.place(Column.MOVIE_ID)));
    return new SoughtMovie(
        titles,
        year,
        movieId.isPresent() && movieId.getAsLong() <= Integer.MAX_VALUE
            ? OptionalInt.of((int) movieId.getAsLong())
            : OptionalInt.empty(),
        number(row.field(mapping.place(Column.IMDB))),
        number(row.field(mapping.place(Column.TMDB))));
  }

  private TitleType type(CsvRow row, SoughtMovie movie) {
    if (mapping.source() == TableSource.NETFLIX) {
      boolean episode = movie.title().filter(title -> EPISODE.matcher(title).find()).isPresent();
      return episode ? TitleType.EPISODE : TitleType.MOVIE;
    }
    return TitleType.of(row.field(mapping.place(Column.TYPE)), movie.title().orElse(""));
  }

  /** The first year that is written; none in {@code ????}. */
  static OptionalInt year(String word) {
    Matcher year = YEAR.matcher(word);
    return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
  }

  /** A number of another catalog, {@code tt} in front or not. */
  static OptionalLong number(String word) {
    Matcher digits = DIGITS.matcher(word);
    return digits.matches()
        ? OptionalLong.of(Long.parseLong(digits.group(1)))
        : OptionalLong.empty();
  }
}
