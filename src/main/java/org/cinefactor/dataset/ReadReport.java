package org.cinefactor.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The report of reading a data set: rows, and what was wrong with them.
 *
 * @param files the marks of movies.csv and ratings.csv as they were read
 * @param rows rows read in movies.csv and ratings.csv, headers and empty lines not counted
 * @param skipped how many of them could not be used
 * @param repeated ratings that a later row of the same user and movie replaced
 * @param firstSkipped the first skipped rows in full, at most {@value #KEPT}
 */
public record ReadReport(
    List<FileMark> files, long rows, long skipped, long repeated, List<BadRow> firstSkipped) {
  /** How many skipped rows are kept in full. */
  public static final int KEPT = 20;

  public ReadReport {
    files = List.copyOf(files);
    firstSkipped = List.copyOf(firstSkipped);
  }

  /** Whether every row was used. */
  public boolean clean() {
    return skipped == 0 && repeated == 0;
  }

  /** What people should know, one line each; nothing when every row was used. */
  public List<String> lines() {
    var lines = new ArrayList<String>();
    if (skipped > 0) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%,d of %,d rows could not be read and %s skipped:",
              skipped,
              rows,
              skipped == 1 ? "was" : "were"));
      firstSkipped.forEach(row -> lines.add("  " + row));
      if (skipped > firstSkipped.size()) {
        lines.add(String.format(Locale.ROOT, "  and %,d more", skipped - firstSkipped.size()));
      }
    }
    if (repeated > 0) {
      lines.add(
          repeated == 1
              ? "1 rating was given more than once; the last one counts."
              : String.format(
                  Locale.ROOT,
                  "%,d ratings were given more than once; the last one counts.",
                  repeated));
    }
    return lines;
  }
}
