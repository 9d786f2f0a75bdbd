package org.cinefactor.dataset.read.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cinefactor.dataset.BadRow;
import org.cinefactor.dataset.FileMark;
import org.cinefactor.dataset.ReadReport;
import org.cinefactor.dataset.layout.Contents;
import org.cinefactor.dataset.layout.RatingsLayout;
import org.cinefactor.dataset.layout.Scale;

/** The report on a data set, from what reading each of its files met. */
public final class ReportOf {
  private final List<Findings> files;
  private final List<String> notes = new ArrayList<>();

  public ReportOf(List<Findings> files) {
    this.files = files;
  }

  /** Says what was taken for granted of a table. */
  public void table(Contents.Table table) {
    String file = table.ratings().name();
    RatingsLayout layout = table.layout();
    if (!layout.header() && !file.endsWith(".dat") && !file.equals("u.data")) {
      notes.add(file + " has no header: its first columns are users, movies and ratings.");
    }
    if (layout.scale() != Scale.FIVE) {
      notes.add(
          String.format(
              Locale.ROOT,
              "Ratings from %s are shown as stars: %s is 5 stars.",
              layout.scale().text().replace("-", " to "),
              (int) layout.scale().most()));
    }
    if (table.movies().isEmpty()) {
      notes.add(
          layout.movieNames()
              ? "There is no table of movies: the column "
                  + layout.name(layout.columns().movie())
                  + " is taken for their titles, and there are no genres."
              : "There is no table of movies, so that they have numbers in place of titles; put one"
                  + " beside "
                  + file
                  + ", such as movies.csv.");
    }
  }

  /** Says something else. */
  public void note(String sentence) {
    notes.add(sentence);
  }

  public ReadReport with(long repeated) {
    var kept = new ArrayList<BadRow>();
    var marks = new ArrayList<FileMark>();
    long rows = 0;
    long skipped = 0;
    for (Findings file : files) {
      kept.addAll(file.first());
      marks.addAll(file.marks());
      rows += file.rowCount();
      skipped += file.skipped();
      rounded(file);
      counted(file.notRated(), "rating of 0 in %s stands", "ratings of 0 in %s stand", file);
      if (file.mended() > 0) {
        notes.add(
            String.format(
                Locale.ROOT,
                "%,d %s of %s %s stray quotes and %s read without them.",
                file.mended(),
                file.mended() == 1 ? "row" : "rows",
                file.file(),
                file.mended() == 1 ? "has" : "have",
                file.mended() == 1 ? "was" : "were"));
      }
    }
    return new ReadReport(marks, rows, skipped, repeated, kept, notes);
  }

  private void rounded(Findings file) {
    if (file.rounded() > 0) {
      notes.add(
          String.format(
              Locale.ROOT,
              file.rounded() == 1
                  ? "%,d rating in %s is rounded to hundredths of a star."
                  : "%,d ratings in %s are rounded to hundredths of a star.",
              file.rounded(),
              file.file()));
    }
  }

  private void counted(long count, String one, String many, Findings file) {
    if (count > 0) {
      String words = String.format(Locale.ROOT, count == 1 ? one : many, file.file());
      notes.add(
          String.format(
              Locale.ROOT,
              "%,d %s for \"not rated\" and %s left out.",
              count,
              words,
              count == 1 ? "is" : "are"));
    }
  }
}
