package org.cinefactor.profile.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cinefactor.catalog.match.MovieMatcher;
import org.cinefactor.profile.exchange.row.ImportedFile;
import org.cinefactor.profile.exchange.row.Mark;
import org.cinefactor.progress.Progress;
import org.cinefactor.text.Texts;

/**
 * The review of an import, before anything is written.
 *
 * @param files the files' names, with who writes such files
 * @param rows every row of every file
 * @param remarks what is to be said beside the rows, a sentence each
 */
public record ImportReview(List<String> files, List<ReviewedRow> rows, List<String> remarks) {
  private static final Texts TEXTS = Texts.of(ImportReview.class);

  public ImportReview {
    files = List.copyOf(files);
    rows = List.copyOf(rows);
    remarks = List.copyOf(remarks);
  }

  /**
   * Looks for the movies of all rows.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} says so
   */
  public static ImportReview of(List<ImportedFile> files, MovieMatcher matcher, Progress progress) {
    var matching = new RowMatching(matcher, progress);
    var rows = new ArrayList<ReviewedRow>();
    files.forEach(file -> rows.addAll(matching.review(file)));
    List<ReviewedRow> settled = RowConflicts.settle(rows);
    var remarks = new ArrayList<>(matching.remarks());
    remarks.addAll(withoutPlace(settled));
    files.stream()
        .filter(file -> file.rows().isEmpty())
        .forEach(file -> remarks.add(TEXTS.format("empty", file.name())));
    return new ImportReview(
        files.stream().map(file -> file.name() + " (" + file.format() + ")").toList(),
        settled,
        remarks);
  }

  /** The same review with more remarks, in front. */
  ImportReview with(List<String> more) {
    var all = new ArrayList<>(more);
    all.addAll(remarks);
    return new ImportReview(files, rows, all);
  }

  /** The number of rows that have an outcome. */
  public long count(Outcome outcome) {
    return rows.stream().filter(row -> row.outcome() == outcome).count();
  }

  private static List<String> withoutPlace(List<ReviewedRow> rows) {
    Map<Mark, Long> counts = new EnumMap<>(Mark.class);
    for (ReviewedRow row : rows) {
      for (Mark mark : row.row().said().marks()) {
        if (!mark.hasPlace()) {
          counts.merge(mark, 1L, Long::sum);
        }
      }
    }
    List<String> words = new ArrayList<>();
    counts.forEach((mark, count) -> words.add(mark.count(count)));
    return words.isEmpty() ? List.of() : List.of(TEXTS.format("noPlace", String.join(", ", words)));
  }
}
