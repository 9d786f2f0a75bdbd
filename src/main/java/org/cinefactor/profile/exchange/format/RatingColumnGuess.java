package org.cinefactor.profile.exchange.format;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.cinefactor.csv.CsvTable;
import org.cinefactor.profile.exchange.row.StarScale;

/**
 * The guess of the column of ratings for a question that a person is asked anyway: by names that
 * may mean other things too, or by its numbers where the names say nothing.
 */
final class RatingColumnGuess {
  private static final List<String> NAMES =
      List.of("points", "punkte", "grade", "mark", "vote", "overall", "user_rating", "value");

  /** So many rows of each column are looked at to find the one with ratings. */
  private static final int MOST_ROWS = 1000;

  private final CsvTable table;
  private final TableMapping mapping;

  private RatingColumnGuess(CsvTable table, TableMapping mapping) {
    this.table = table;
    this.mapping = mapping;
  }

  /**
   * The mapping with a column of ratings, where one can be guessed, and a scale that its numbers
   * are on.
   */
  static TableMapping complete(CsvTable table, TableMapping mapping) {
    var guess = new RatingColumnGuess(table, mapping);
    return mapping.has(Column.STARS) ? guess.with(mapping.place(Column.STARS)) : guess.complete();
  }

  private TableMapping complete() {
    List<Integer> possible =
        IntStream.range(0, table.header().size()).filter(this::mayBeRatings).boxed().toList();
    Header header = new Header(table);
    for (String name : NAMES) {
      int place = header.place(name);
      if (possible.contains(place)) {
        return with(place);
      }
    }
    return possible.size() == 1 ? with(possible.getFirst()) : mapping;
  }

  private TableMapping with(int place) {
    return mapping.with(Column.STARS, place).with(scale(place));
  }

  /** Words that are no numbers name their own scale, or are no ratings. */
  private StarScale scale(int place) {
    double most =
        numbers(place, Integer.MAX_VALUE).stream()
            .flatMapToDouble(OptionalDouble::stream)
            .filter(number -> number <= StarScale.HUNDRED.most())
            .max()
            .orElse(0);
    return Arrays.stream(StarScale.values())
        .filter(scale -> scale.most() >= Math.max(most, mapping.scale().most()))
        .findFirst()
        .orElse(StarScale.HUNDRED);
  }

  /** True for numbers from 0 to 100 that do not count the rows. */
  private boolean mayBeRatings(int place) {
    List<OptionalDouble> numbers = numbers(place, MOST_ROWS);
    boolean counted =
        numbers.size() > 1
            && IntStream.range(1, numbers.size())
                .allMatch(i -> numbers.get(i).orElse(0) == numbers.get(i - 1).orElse(0) + 1);
    return !mapping.columns().containsValue(place)
        && !numbers.isEmpty()
        && !counted
        && numbers.stream()
            .allMatch(
                number ->
                    number.isPresent()
                        && number.getAsDouble() >= 0
                        && number.getAsDouble() <= StarScale.HUNDRED.most());
  }

  /** The fields of a column that are not blank; empty for one that is no number. */
  private List<OptionalDouble> numbers(int place, int rows) {
    return table.body().stream()
        .limit(rows)
        .map(row -> row.field(place).strip())
        .filter(field -> !field.isEmpty())
        .map(RatingColumnGuess::number)
        .toList();
  }

  private static OptionalDouble number(String field) {
    try {
      return OptionalDouble.of(Double.parseDouble(field.replace(',', '.')));
    } catch (NumberFormatException _) {
      // It is a word, which is the answer.
      return OptionalDouble.empty();
    }
  }
}
