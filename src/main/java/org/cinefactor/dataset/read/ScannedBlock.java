package org.cinefactor.dataset.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.cinefactor.csv.EncodingTally;
import org.cinefactor.dataset.RatingBlock;
import org.cinefactor.dataset.ReadReport;
import org.cinefactor.dataset.layout.MoviesLayout;
import org.cinefactor.dataset.read.report.Fault;
import org.cinefactor.dataset.read.report.Findings;

/**
 * The outcome of scanning one stretch of a file: its ratings, and what was wrong in it. Lines count
 * from 0 at its start.
 */
final class ScannedBlock {
  private record Bad(int line, Fault fault, String reason) {}

  private final RatingBlock ratings;
  private final Optional<InlineMovies> inline;
  private final EncodingTally encoding = new EncodingTally();
  private final List<Bad> bad = new ArrayList<>();
  private final Map<Fault, Long> further = new EnumMap<>(Fault.class);
  private int lines;
  private int end;
  private int rows;
  private int notRated;
  private int minusOnes;
  private int empty;
  private int rounded;
  private int mended;
  private double largest;

  /**
   * @param inline the columns with what rows tell of their movies, where there are some
   */
  ScannedBlock(int capacity, Optional<MoviesLayout> inline) {
    this.ratings = new RatingBlock(capacity);
    this.inline = inline.map(InlineMovies::new);
  }

  RatingBlock ratings() {
    return ratings;
  }

  /** The movies that the rows tell of, where there are columns for it. */
  Optional<InlineMovies> inline() {
    return inline;
  }

  /** The count of what stands beyond ASCII in the rows that are not plain. */
  EncodingTally encoding() {
    return encoding;
  }

  /** Notes a row that cannot be used; the reason is asked for when it is kept. */
  void skip(int line, Fault fault, Supplier<String> reason) {
    if (bad.size() < ReadReport.KEPT) {
      bad.add(new Bad(line, fault, reason.get()));
    } else {
      further.merge(fault, 1L, Long::sum);
    }
  }

  /** Counts a row whose rating, 0 or -1, stands for a movie that was not rated. */
  void leaveOut(double rating) {
    if (rating < 0) {
      minusOnes++;
    } else {
      notRated++;
    }
  }

  /** Counts a row whose rating is empty. */
  void leaveEmpty() {
    empty++;
  }

  /** Counts ratings that were rounded to hundredths of stars. */
  void round(int count) {
    rounded += count;
  }

  /** Counts rows that were read although their quotes do not match. */
  void mend(int count) {
    mended += count;
  }

  /** Notes a rating above the scale. */
  void above(double rating) {
    largest = Math.max(largest, rating);
  }

  /** Says how many lines were scanned, how many rows they are, and where the next one begins. */
  ScannedBlock close(int lineCount, int rowCount, int next) {
    end = next;
    lines = lineCount;
    rows = rowCount;
    ratings.trim();
    return this;
  }

  /** The place behind the last row that was read. */
  int end() {
    return end;
  }

  /** Hands over what was met, and returns the line on which the next block starts. */
  long tell(Findings findings, long firstLine) {
    findings.rows(rows);
    findings.leaveOut(notRated, minusOnes);
    findings.leaveEmpty(empty);
    findings.round(rounded);
    findings.mend(mended);
    findings.above(largest);
    bad.forEach(row -> findings.skip(firstLine + row.line(), row.fault(), row.reason()));
    further.forEach(findings::skipMore);
    return firstLine + lines;
  }
}
