package org.cinefactor.dataset.read;

import java.util.List;
import java.util.Optional;
import org.cinefactor.csv.CsvLine;
import org.cinefactor.dataset.layout.MoviesLayout;
import org.cinefactor.dataset.layout.PlainFields;
import org.cinefactor.dataset.layout.RatingScale;
import org.cinefactor.dataset.layout.RatingsLayout;
import org.cinefactor.dataset.layout.Separator;
import org.cinefactor.dataset.layout.WrittenRating;
import org.cinefactor.dataset.read.report.Fault;

/**
 * The reader of one row of ratings, field by field, that says what is wrong with it: the careful
 * way, for rows that are not plain.
 */
final class RatingRow {
  private final RatingsLayout layout;
  private final RatingIds ids;
  private final Optional<MoviesLayout> inline;

  /**
   * @param inline the columns with what rows tell of their movies, where there are some
   */
  RatingRow(RatingsLayout layout, RatingIds ids, Optional<MoviesLayout> inline) {
    this.layout = layout;
    this.ids = ids;
    this.inline = inline;
  }

  /**
   * Adds the line's rating to the block, or what is wrong with it; returns whether the line is a
   * row at all.
   */
  boolean read(String line, int number, ScannedBlock block) {
    Optional<List<String>> fields = fields(line, block);
    if (fields.isPresent() && fields.get().stream().allMatch(String::isBlank)) {
      return false;
    }
    if (fields.isEmpty()) {
      block.skip(number, Fault.QUOTES, RowText::quotes);
    } else if (fields.get().size() <= layout.columns().last()) {
      block.skip(
          number,
          Fault.FIELDS,
          () ->
              layout.header()
                  ? RowText.fewer(fields.get().size())
                  : RowText.few(fields.get().size()));
    } else {
      readFields(fields.get(), number, block);
    }
    return true;
  }

  private Optional<List<String>> fields(String line, ScannedBlock block) {
    Separator separator = layout.separator();
    String row = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    return separator == Separator.COLONS || row.indexOf('"') < 0
        ? Optional.of(PlainFields.of(row, separator)).map(this::asMeant)
        : CsvLine.fields(row, separator.text().charAt(0))
            .map(this::asMeant)
            .or(() -> withoutQuotes(row, block))
            .or(() -> beforeQuotes(row));
  }

  /**
   * Separators too many belong to the title, where there is one and a rating stands in its column
   * then; else they stand behind all that matters.
   */
  private List<String> asMeant(List<String> fields) {
    int width = layout.names().size();
    int last = fields.size();
    while (last > width && fields.get(last - 1).isBlank()) {
      last--;
    }
    if (inline.isEmpty() || last <= width) {
      return fields;
    }
    List<String> joined = StrayQuotes.joined(fields.subList(0, last), inline.get(), width);
    return isRating(joined.get(layout.columns().rating())) ? joined : fields;
  }

  private boolean isRating(String field) {
    return WrittenRating.of(field)
        .filter(rating -> layout.hundredths(rating.on(layout.scale())) != RatingsLayout.BAD)
        .isPresent();
  }

  /** The fields of a row with a stray quote in its title. */
  private Optional<List<String>> withoutQuotes(String row, ScannedBlock block) {
    Optional<List<String>> mended =
        inline
            .map(movies -> StrayQuotes.fields(row, movies, layout.names().size()))
            .filter(fields -> !fields.isEmpty());
    block.mend(mended.isPresent() ? 1 : 0);
    return mended;
  }

  /** The columns that matter, where the quotes that do not match stand behind them. */
  private Optional<List<String>> beforeQuotes(String row) {
    List<String> fields = PlainFields.of(row.substring(0, row.indexOf('"')), layout.separator());
    return Optional.of(fields).filter(found -> found.size() > layout.columns().last() + 1);
  }

  private void readFields(List<String> fields, int line, ScannedBlock block) {
    String userField = fields.get(layout.columns().user());
    String movieField =
        block.inline().map(b -> b.id(fields)).orElseGet(() -> fields.get(layout.columns().movie()));
    int user = ids.users().number(userField);
    if (user == IdNames.NONE) {
      String column = layout.name(layout.columns().user());
      block.skip(line, Fault.ID, () -> ids.users().fault(column, userField));
      return;
    }
    int movie = ids.movies().number(movieField);
    if (movie == IdNames.NONE) {
      String column = layout.name(layout.columns().movie());
      block.skip(line, Fault.ID, () -> ids.movies().fault(column, movieField));
      return;
    }
    readStars(fields, line, block, user, ids.movieNumber(movie));
  }

  private void readStars(
      List<String> fields, int line, ScannedBlock block, int user, int movieNumber) {
    String field = fields.get(layout.columns().rating()).strip();
    if (field.isEmpty()) {
      block.leaveEmpty();
      return;
    }
    Optional<WrittenRating> written = WrittenRating.of(field);
    if (written.isEmpty()) {
      String column = layout.name(layout.columns().rating());
      block.skip(line, Fault.NO_NUMBER, () -> RowText.noNumber(column, field));
      return;
    }
    double rating = written.get().on(layout.scale());
    int stars = layout.hundredths(rating);
    if (stars == RatingsLayout.NOT_RATED) {
      block.leaveOut(rating);
    } else if (stars == RatingsLayout.BAD) {
      offScale(field, rating, line, block);
    } else if (movieNumber == RatingIds.NOT_LISTED) {
      String movie = fields.get(layout.columns().movie()).strip();
      block.skip(line, Fault.NOT_LISTED, () -> RowText.notListed(movie, ids.moviesFile()));
    } else {
      block.ratings().add(user, movieNumber, (short) stars);
      block.inline().ifPresent(movies -> movies.add(movieNumber, fields));
      block.round(layout.exact(rating) ? 0 : 1);
    }
  }

  private void offScale(String field, double rating, int line, ScannedBlock block) {
    RatingScale scale = layout.scale();
    Fault fault =
        rating == 0 || rating == -1
            ? Fault.ZERO
            : rating > scale.most()
                ? Fault.ABOVE
                : RatingScale.ONE.holds(rating) ? Fault.BELOW : Fault.OFF_SCALE;
    block.above(fault == Fault.ABOVE ? rating : 0);
    block.skip(line, fault, () -> RowText.offScale(field, scale));
  }
}
