package org.cinefactor.dataset.guess;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cinefactor.dataset.layout.RatingsLayout;

/** German school grades among the columns of a table: from 1, which is the best, to 6. */
public final class SchoolGrades {
  private static final List<String> NAMES =
      List.of("note", "noten", "schulnote", "schulnoten", "zensur", "zensuren");

  private static final Pattern GRADE = Pattern.compile("[1-6]([.,]\\d{1,2})?[+-]?|[1-6][+-]");

  private SchoolGrades() {}

  /** The name of the first column that is called so and has nothing else. */
  public static Optional<String> among(TableSample sample, RatingsLayout layout) {
    return IntStream.range(0, layout.names().size())
        .filter(column -> are(sample, layout, column))
        .mapToObj(layout::name)
        .findFirst();
  }

  /** True if a column is called so and has nothing else. */
  public static boolean are(TableSample sample, RatingsLayout layout, int column) {
    List<String> grades =
        sample.rows().stream()
            .skip(1)
            .filter(row -> row.size() > column)
            .map(row -> row.get(column).strip())
            .filter(field -> !field.isEmpty())
            .toList();
    return layout.header()
        && ColumnNames.find(List.of(layout.name(column)), NAMES) == 0
        && !grades.isEmpty()
        && grades.stream().allMatch(grade -> GRADE.matcher(grade).matches());
  }
}
