package org.cinefactor.dataset.guess;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cinefactor.catalog.MovieTitle;
import org.cinefactor.dataset.layout.RatingsLayout;
import org.cinefactor.dataset.layout.WholeNumber;

/** The kinds of grids of people and movies, with a rating or nothing in each cell. */
public enum RatingGrid {
  /** A row for each person. */
  PEOPLE,
  /** A row for each movie. */
  MOVIES,
  /** A row for each of what nobody says. */
  EITHER;

  /** With so many columns of short numbers, each of them is a movie or a person. */
  private static final int COLUMNS = 8;

  /** As many suffice where the first one says whose the rows are. */
  private static final int COLUMNS_OF_KNOWN = 4;

  /** At most so many columns say who a row is of. */
  private static final int MOST_OF_PERSON = 4;

  private static final Pattern FLAG = Pattern.compile("[01]");
  private static final Pattern STARS = Pattern.compile("-?\\d{1,3}([.,]\\d{1,2})?|-|NaN|nan|NA");

  /**
   * The kind of grid that a table is, where it is one and has no column of ratings: beside the
   * first columns, such as the time and the address in a form, there are numbers and gaps.
   *
   * @param rows its first rows
   */
  public static Optional<RatingGrid> of(List<List<String>> rows, RatingsLayout layout) {
    boolean numbered = !layout.header() && isNumbered(rows.getFirst());
    if (rows.size() < 2 || (layout.columns().rating() >= 0 && !numbered)) {
      return Optional.empty();
    }
    RatingGrid kind = kind(rows);
    int least = kind == EITHER ? COLUMNS : COLUMNS_OF_KNOWN;
    boolean grid =
        IntStream.rangeClosed(1, MOST_OF_PERSON)
            .filter(first -> rows.getFirst().size() - first >= least - 1)
            .anyMatch(first -> rows.stream().skip(1).allMatch(row -> isRatings(row, first)));
    return grid ? Optional.of(kind) : Optional.empty();
  }

  /** True if the last column is 0 and 1, as the flags of genres are. */
  static boolean isOfFlags(List<List<String>> rows) {
    return rows.stream().skip(1).allMatch(row -> FLAG.matcher(row.getLast().strip()).matches());
  }

  private static RatingGrid kind(List<List<String>> rows) {
    List<String> first = List.of(rows.getFirst().getFirst());
    boolean people = ColumnNames.find(first, ColumnNames.USER) == 0;
    boolean movies = ColumnNames.find(first, ColumnNames.MOVIE) == 0;
    long titles = rows.getFirst().stream().filter(RatingGrid::isTitle).count();
    long titled = rows.stream().skip(1).filter(row -> isTitle(row.getFirst())).count();
    if (people || 2 * titles > rows.getFirst().size()) {
      return PEOPLE;
    }
    return movies || 2 * titled > rows.size() - 1 ? MOVIES : EITHER;
  }

  private static boolean isTitle(String cell) {
    return MovieTitle.parse(cell).year().isPresent();
  }

  /** True if all columns but the first are called by numbers. */
  private static boolean isNumbered(List<String> header) {
    return !WholeNumber.isSigned(header.getFirst().strip())
        && header.stream().skip(1).allMatch(name -> WholeNumber.isSigned(name.strip()));
  }

  private static boolean isRatings(List<String> row, int first) {
    List<String> cells = row.stream().skip(first).map(String::strip).toList();
    return cells.stream().allMatch(cell -> cell.isEmpty() || STARS.matcher(cell).matches());
  }
}
