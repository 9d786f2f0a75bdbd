package org.cinefactor.profile.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cinefactor.catalog.match.Match;
import org.cinefactor.profile.exchange.row.Statement;
import org.cinefactor.text.Texts;

/** The second pass over the rows of all files: conflicts between rows of the same movie. */
final class RowConflicts {
  private static final Texts TEXTS = Texts.of(RowConflicts.class);

  /**
   * A present rating before one of a diary; then the newer one. Of two equal ones the later row.
   */
  private static final Comparator<Statement> WEIGHT =
      Comparator.comparing(Statement::current)
          .thenComparing(said -> said.when().orElse(Instant.MIN));

  private RowConflicts() {}

  /** The rows with the outcomes that they have beside the others; as many, in the same order. */
  static List<ReviewedRow> settle(List<ReviewedRow> rows) {
    return oneForEachMovie(exactYearFirst(rows));
  }

  /** A movie that one row names in its very year is not the one that another names a year off. */
  private static List<ReviewedRow> exactYearFirst(List<ReviewedRow> rows) {
    Set<Integer> exact = new HashSet<>();
    Map<Integer, Set<Integer>> years = new HashMap<>();
    for (ReviewedRow row : rows) {
      if (isMatched(row) && isExact(row)) {
        exact.add(id(row));
      } else if (isMatched(row)) {
        years
            .computeIfAbsent(id(row), _ -> new HashSet<>())
            .add(row.row().movie().year().orElse(0));
      }
    }
    List<ReviewedRow> settled = new ArrayList<>(rows.size());
    for (ReviewedRow row : rows) {
      settled.add(besideExact(row, exact, years));
    }
    return settled;
  }

  private static ReviewedRow besideExact(
      ReviewedRow row, Set<Integer> exact, Map<Integer, Set<Integer>> years) {
    String another = TEXTS.get("row.another");
    if (isMatched(row) && !isExact(row)) {
      if (exact.contains(id(row))) {
        return ReviewedRow.missing(row.row(), another);
      }
      if (years.getOrDefault(id(row), Set.of()).size() > 1) {
        return ReviewedRow.doubtful(
            row.row(), List.of(row.movie().orElseThrow()), TEXTS.get("row.two"));
      }
    }
    if (row.outcome() == Outcome.DOUBTFUL
        && row.row().movie().year().isPresent()
        && row.candidates().stream()
            .allMatch(
                movie ->
                    exact.contains(movie.id()) && !movie.year().equals(row.row().movie().year()))) {
      return ReviewedRow.missing(row.row(), another);
    }
    return row;
  }

  private static List<ReviewedRow> oneForEachMovie(List<ReviewedRow> rows) {
    Map<Integer, ReviewedRow> counts = new HashMap<>();
    for (ReviewedRow row : rows) {
      if (isMatched(row) && row.row().said().stars().isPresent()) {
        counts.merge(
            id(row),
            row,
            (one, two) -> WEIGHT.compare(one.row().said(), two.row().said()) > 0 ? one : two);
      }
    }
    List<ReviewedRow> settled = new ArrayList<>(rows.size());
    for (ReviewedRow row : rows) {
      ReviewedRow best = isMatched(row) ? counts.getOrDefault(id(row), row) : row;
      boolean other =
          row.row().said().stars().isPresent()
              && !best.row().said().stars().equals(row.row().said().stars());
      settled.add(
          other
              ? row.leftOut(TEXTS.format("row.counts", best.row().file(), best.row().line()))
              : row);
    }
    return settled;
  }

  private static boolean isMatched(ReviewedRow row) {
    return row.outcome() == Outcome.MATCHED;
  }

  private static boolean isExact(ReviewedRow row) {
    return row.certainty().orElse(Match.Certainty.YEAR_OFF).compareTo(Match.Certainty.EXACT_YEAR)
        <= 0;
  }

  private static int id(ReviewedRow row) {
    return row.movie().orElseThrow().id();
  }
}
