package org.cinefactor.dataset.read.report;

import java.util.ArrayList;
import java.util.List;
import org.cinefactor.dataset.BadRow;
import org.cinefactor.dataset.FileFingerprint;
import org.cinefactor.dataset.ReadReport;
import org.cinefactor.dataset.guess.Contents;
import org.cinefactor.dataset.guess.SchoolGrades;
import org.cinefactor.dataset.layout.MoviesLayout;
import org.cinefactor.dataset.layout.RatingColumns;
import org.cinefactor.dataset.layout.RatingScale;
import org.cinefactor.dataset.layout.RatingsLayout;
import org.cinefactor.dataset.source.DataFile;
import org.cinefactor.text.Texts;

/** A builder of the report on a data set, from what reading each of its files met. */
public final class ReadReportBuilder {
  private static final Texts TEXTS = Texts.of(ReadReportBuilder.class);

  private final List<Findings> files;
  private final List<String> notes = new ArrayList<>();

  public ReadReportBuilder(List<Findings> files) {
    this.files = files;
  }

  /** Says what was taken for granted of a table. */
  public void table(Contents.Table table) {
    String file = table.ratings().name();
    RatingsLayout layout = table.layout();
    if (!layout.header() && !file.endsWith(".dat") && !file.equals("u.data")) {
      RatingColumns columns = layout.columns();
      notes.add(
          TEXTS.format(
              "note.header", file, columns.user() + 1, columns.movie() + 1, columns.rating() + 1));
    }
    if (!table.copies().isEmpty()) {
      notes.add(
          TEXTS.format(
              "note.copies",
              String.join(", ", table.copies().stream().map(DataFile::name).sorted().toList()),
              table.movies().map(movies -> movies.file().name() + ", ").orElse("") + file));
    }
    if (table.sample().heading() > 0) {
      notes.add(TEXTS.format("note.heading", file, table.sample().heading() + 1));
    }
    scale(layout.scale());
    if (SchoolGrades.are(table.sample(), layout, layout.columns().rating())) {
      notes.add(TEXTS.format("note.grades", layout.name(layout.columns().rating())));
    }
    if (table.movies().isEmpty() && table.inline().isEmpty()) {
      table.unfit().ifPresent(unfit -> notes.add(TEXTS.format("note.unfit", unfit.name(), file)));
      if (layout.movieNames()) {
        notes.add(TEXTS.format("note.titles", layout.name(layout.columns().movie())));
      } else if (table.unfit().isEmpty()) {
        numbers(file);
      }
    }
  }

  /**
   * Says from which columns of a table of ratings the titles come.
   *
   * @param titles whether the column of titles has some: it may have another in each row of a movie
   */
  public void inline(Contents.Table table, boolean titles) {
    String file = table.ratings().name();
    for (MoviesLayout movies : table.inline().stream().toList()) {
      if (movies.title() < 0) {
        notes.add(
            TEXTS.format("note.genres", file, String.join(", ", table.layout().names(movies))));
        numbers(file);
        continue;
      }
      notes.add(
          titles
              ? TEXTS.format("note.beside", file, String.join(", ", table.layout().names(movies)))
              : TEXTS.format("note.noTitles", table.layout().name(movies.title()), file));
    }
  }

  /**
   * Says that some movies have more than one title.
   *
   * @param example the first two of one of them
   */
  public void severalTitles(long movies, List<String> example) {
    notes.add(TEXTS.format("note.severalTitles", movies, example.get(0), example.get(1)));
  }

  /** Says which scale ratings were on, where they were not stars. */
  public void scale(RatingScale scale) {
    if (scale != RatingScale.FIVE) {
      notes.add(
          TEXTS.format(
              "note.scale",
              scale.text().replaceFirst("(?<=\\d)-", TEXTS.get("note.to")),
              (int) scale.most()));
    }
  }

  /** Says that movies have numbers and no titles. */
  public void numbers(String file) {
    notes.add(TEXTS.format("note.numbers", file));
  }

  /** Says something else. */
  public void note(String sentence) {
    notes.add(sentence);
  }

  public ReadReport with(long repeated) {
    var kept = new ArrayList<BadRow>();
    var fingerprints = new ArrayList<FileFingerprint>();
    long rows = 0;
    long skipped = 0;
    for (Findings file : files) {
      kept.addAll(file.first());
      fingerprints.addAll(file.fingerprints());
      rows += file.rowCount();
      skipped += file.skipped();
      rounded(file);
      if (file.notRated() > 0) {
        notes.add(TEXTS.format("note.zeros", file.notRated(), file.file()));
      }
      if (file.minusOnes() > 0) {
        notes.add(TEXTS.format("note.minusOnes", file.minusOnes(), file.file()));
      }
      if (file.empty() > 0) {
        notes.add(TEXTS.format("note.empty", file.empty(), file.file()));
      }
      if (file.mended() > 0) {
        notes.add(TEXTS.format("note.quotes", file.mended(), file.file()));
      }
      if (file.damaged() > 0) {
        notes.add(TEXTS.format("note.damaged", file.damaged(), file.file()));
      }
    }
    return new ReadReport(fingerprints, rows, skipped, repeated, kept, notes);
  }

  private void rounded(Findings file) {
    if (file.rounded() > 0) {
      notes.add(TEXTS.format("note.rounded", file.rounded(), file.file()));
    }
  }
}
