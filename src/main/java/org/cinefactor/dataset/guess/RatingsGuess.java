package org.cinefactor.dataset.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.cinefactor.dataset.layout.RatingColumns;
import org.cinefactor.dataset.layout.RatingScale;
import org.cinefactor.dataset.layout.RatingsLayout;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.dataset.layout.WholeNumber;
import org.cinefactor.dataset.layout.WrittenRating;

/**
 * The layout of a table of ratings, guessed from its first rows as far as nobody says it. A column
 * that is not found is -1.
 */
public final class RatingsGuess {
  /** Numbers with a letter here and there. */
  private static final Set<String> CODES = Set.of("isbn", "asin");

  private final TableSample sample;
  private final TableOptions options;
  private final boolean header;
  private final List<String> names;

  private RatingsGuess(TableSample sample, TableOptions options) {
    this.sample = sample;
    this.options = options;
    List<String> first = sample.rows().isEmpty() ? List.of() : sample.rows().getFirst();
    this.header = isHeader(first, options);
    this.names =
        header
            ? first
            : IntStream.rangeClosed(1, first.size()).mapToObj(Integer::toString).toList();
  }

  /** The layout of a table. */
  public static RatingsLayout of(TableSample sample, TableOptions options) {
    return new RatingsGuess(sample, options).layout();
  }

  /** The ratings of a table's first rows, as numbers on its scale. */
  static List<Double> ratings(TableSample sample, TableOptions options) {
    var guess = new RatingsGuess(sample, options);
    RatingsLayout layout = guess.layout();
    return on(layout.scale(), guess.written(layout.columns().rating()));
  }

  /** The same with the scales that they say themselves. */
  static List<WrittenRating> written(TableSample sample) {
    var guess = new RatingsGuess(sample, TableOptions.guessed());
    return guess.written(guess.layout().columns().rating());
  }

  private static List<Double> on(RatingScale scale, List<WrittenRating> written) {
    return written.stream().map(rating -> rating.on(scale)).toList();
  }

  /** True if all fields of a column behind the header are whole numbers. */
  static boolean isWhole(TableSample sample, int column) {
    List<String> values = new RatingsGuess(sample, TableOptions.guessed()).values(column);
    return !values.isEmpty() && values.stream().allMatch(WholeNumber::isSigned);
  }

  /** True if most fields of a column behind the header are words. */
  static boolean isNamed(TableSample sample, int column) {
    return new RatingsGuess(sample, TableOptions.guessed()).named(column);
  }

  private RatingsLayout layout() {
    int user = column(options.user(), ColumnNames.USER, 0);
    int found = column(options.movie(), ColumnNames.MOVIE, 1);
    boolean guessed = header && options.user().isEmpty();
    boolean titles = guessed && found < 0 && ColumnNames.isTitle(names, user);
    int movie = titles && options.movie().isEmpty() ? user : found;
    boolean catalogue = guessed && (titles || ColumnNames.isCatalogue(names, user, movie));
    var columns =
        new RatingColumns(
            catalogue ? -1 : user, movie, column(options.rating(), ColumnNames.RATING, 2));
    List<WrittenRating> written = written(columns.rating());
    String name = columns.rating() < 0 ? "" : names.get(columns.rating());
    RatingScale scale = options.scale().orElseGet(() -> ScaleGuess.ofWritten(name, written));
    return new RatingsLayout(
        sample.separator(),
        header,
        names,
        columns,
        named(columns.user()),
        named(columns.movie()),
        scale,
        options.zeros().orElseGet(() -> ScaleGuess.zeros(on(scale, written), scale)));
  }

  /** A first row without a number is one, and so is a row with two of the names. */
  private static boolean isHeader(List<String> first, TableOptions options) {
    int known = 0;
    for (List<String> role : List.of(ColumnNames.USER, ColumnNames.MOVIE, ColumnNames.RATING)) {
      known += ColumnNames.find(first, role) >= 0 ? 1 : 0;
    }
    boolean said =
        List.of(options.user(), options.movie(), options.rating()).stream()
            .flatMap(Optional::stream)
            .filter(name -> number(name).isEmpty())
            .anyMatch(name -> first.stream().anyMatch(f -> f.strip().equalsIgnoreCase(name)));
    return said || known >= 2 || first.stream().noneMatch(RatingsGuess::isRating);
  }

  /** Some words are ratings and as well the names of columns. */
  private static boolean isRating(String field) {
    String plain = ColumnNames.plain(field);
    boolean name =
        ColumnNames.RATING.contains(plain)
            || plain.equals("no")
            || (plain.length() == 1 && Character.isLetter(plain.charAt(0)));
    return !name && WrittenRating.of(field).isPresent();
  }

  private int column(Optional<String> said, List<String> likely, int place) {
    if (said.isPresent()) {
      return RatingsLayout.place(names, said.get());
    }
    if (header) {
      return ColumnNames.find(names, likely);
    }
    return names.size() > 2 ? place : -1;
  }

  private List<String> values(int column) {
    List<String> values = new ArrayList<>();
    for (List<String> row : sample.rows().subList(Math.min(header ? 1 : 0, rows()), rows())) {
      String value = column >= 0 && column < row.size() ? row.get(column).strip() : "";
      if (!value.isEmpty()) {
        values.add(value);
      }
    }
    return values;
  }

  private int rows() {
    return sample.rows().size();
  }

  private List<WrittenRating> written(int column) {
    return values(column).stream().map(WrittenRating::of).flatMap(Optional::stream).toList();
  }

  /** True if most of a column's fields are no whole numbers, or need not be by their nature. */
  private boolean named(int column) {
    boolean code = column >= 0 && CODES.contains(ColumnNames.plain(names.get(column)));
    List<String> values = code ? List.of("") : values(column);
    long whole = values.stream().filter(WholeNumber::isSigned).count();
    return 2 * whole < values.size();
  }

  private static OptionalDouble number(String field) {
    try {
      return OptionalDouble.of(Double.parseDouble(field.strip().replace(',', '.')));
    } catch (NumberFormatException _) {
      // It is a word, which is the answer.
      return OptionalDouble.empty();
    }
  }
}
