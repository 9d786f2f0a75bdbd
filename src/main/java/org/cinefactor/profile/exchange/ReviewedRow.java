package org.cinefactor.profile.exchange;

import java.util.List;
import java.util.Optional;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.match.Match;
import org.cinefactor.profile.exchange.row.ImportedRow;
import org.cinefactor.text.Texts;

/**
 * An imported row, and what comes of it.
 *
 * @param row the row
 * @param outcome what comes of it
 * @param movie its movie, when it is matched, or skipped for another row of the same movie
 * @param certainty how its movie was found
 * @param candidates movies that it may be about, when that is doubtful, the likeliest first
 * @param reason why it is not simply matched, as a clause; empty when it is
 */
public record ReviewedRow(
    ImportedRow row,
    Outcome outcome,
    Optional<Movie> movie,
    Optional<Match.Certainty> certainty,
    List<Movie> candidates,
    String reason) {
  private static final Texts TEXTS = Texts.of(ReviewedRow.class);

  public ReviewedRow {
    candidates = List.copyOf(candidates);
  }

  static ReviewedRow matched(ImportedRow row, Match.Found found) {
    return new ReviewedRow(
        row,
        Outcome.MATCHED,
        Optional.of(found.movie()),
        Optional.of(found.certainty()),
        List.of(),
        "");
  }

  static ReviewedRow doubtful(ImportedRow row, List<Movie> candidates, String reason) {
    return new ReviewedRow(
        row, Outcome.DOUBTFUL, Optional.empty(), Optional.empty(), candidates, reason);
  }

  static ReviewedRow missing(ImportedRow row, String reason) {
    return new ReviewedRow(
        row, Outcome.MISSING, Optional.empty(), Optional.empty(), List.of(), reason);
  }

  static ReviewedRow skipped(ImportedRow row, String reason) {
    return new ReviewedRow(
        row, Outcome.SKIPPED, Optional.empty(), Optional.empty(), List.of(), reason);
  }

  /** The same row, left out although its movie is known. */
  ReviewedRow leftOut(String why) {
    return new ReviewedRow(row, Outcome.SKIPPED, movie, certainty, List.of(), why);
  }

  /** The same row with a remark. */
  ReviewedRow because(String why) {
    return new ReviewedRow(row, outcome, movie, certainty, candidates, why);
  }

  /** The row's movie in words: {@code The Matrix (1999)}. */
  public String name() {
    var sought = row.movie();
    String title =
        sought
            .title()
            .orElseGet(
                () ->
                    sought.movieId().isPresent()
                        ? TEXTS.format("name.number", Integer.toString(sought.movieId().getAsInt()))
                        : TEXTS.get("name.none"));
    return sought.year().isPresent() ? title + " (" + sought.year().getAsInt() + ")" : title;
  }
}
