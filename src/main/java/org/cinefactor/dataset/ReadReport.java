package org.cinefactor.dataset;

import java.util.ArrayList;
import java.util.List;
import org.cinefactor.text.Texts;

/**
 * The report of reading a data set: rows, and what was wrong with them.
 *
 * @param files the marks of the tables of movies and ratings as they were read
 * @param rows rows read in both, headers and empty lines not counted
 * @param skipped how many of them could not be used
 * @param repeated ratings that a later row of the same user and movie replaced
 * @param firstSkipped the first skipped rows in full, at most {@value #KEPT} of each file
 * @param notes what was taken for granted on the way, a sentence each
 */
public record ReadReport(
    List<FileFingerprint> files,
    long rows,
    long skipped,
    long repeated,
    List<BadRow> firstSkipped,
    List<String> notes) {
  private static final Texts TEXTS = Texts.of(ReadReport.class);

  /** The number of skipped rows of a file that are kept in full. */
  public static final int KEPT = 5000;

  /** As many as anybody reads. */
  private static final int SHOWN = 20;

  public ReadReport {
    files = List.copyOf(files);
    firstSkipped = List.copyOf(firstSkipped);
    notes = List.copyOf(notes);
  }

  /** True if every row was used as it stands, and nothing was taken for granted. */
  public boolean clean() {
    return skipped == 0 && repeated == 0 && notes.isEmpty();
  }

  /** The report for people, one line each; empty when every row was used. */
  public List<String> lines() {
    return lines(SHOWN);
  }

  /** The same with every skipped row that was kept, to be saved. */
  public List<String> allLines() {
    return lines(firstSkipped.size());
  }

  private List<String> lines(int most) {
    var lines = new ArrayList<>(notes);
    if (repeated > 0) {
      lines.add(TEXTS.format("repeated", repeated));
    }
    if (skipped > 0) {
      lines.add(TEXTS.format("skipped", skipped, rows));
      List<BadRow> shown = firstSkipped.subList(0, Math.min(most, firstSkipped.size()));
      shown.forEach(row -> lines.add("  " + row));
      if (skipped > shown.size()) {
        lines.add("  " + TEXTS.format("more", skipped - shown.size()));
      }
    }
    return lines;
  }
}
