package org.cinefactor.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects what reading one file meets. */
public final class Findings {
  /** More bad rows than this share, and the file is refused. */
  private static final double TOLERATED = 0.05;

  private final String file;
  private final List<BadRow> first = new ArrayList<>();
  private final List<FileMark> read = new ArrayList<>();
  private long rows;
  private long skipped;

  /** Of the file with this name. */
  public Findings(String file) {
    this.file = file;
  }

  /** Counts rows that were read. */
  public void rows(long count) {
    rows += count;
  }

  /** Notes a row that cannot be used, with its line and half a sentence. */
  public void skip(long line, String reason) {
    skipped++;
    if (first.size() < ReadReport.KEPT) {
      first.add(new BadRow(file, line, reason));
    }
  }

  /** Counts further skipped rows that are not kept in full. */
  public void skipMore(long count) {
    skipped += count;
  }

  /** Notes that the file was read to its end. */
  public void read(FileMark mark) {
    read.add(mark);
  }

  /** Refuses a file with too many bad rows, or with none that can be used. */
  public void check() throws DataSetException {
    if (rows == 0) {
      throw new DataSetException(
          file
              + " has a header but no rows; download the data set again, or choose another"
              + " folder.");
    }
    if (skipped > TOLERATED * rows) {
      throw new DataSetException(
          String.format(
              Locale.ROOT,
              "%,d of the %,d rows of %s cannot be read (at most 5%% are skipped); the first is"
                  + " line %d: %s. Check that the file is a complete MovieLens file.",
              skipped,
              rows,
              file,
              first.getFirst().line(),
              first.getFirst().reason()));
    }
  }

  /** The report on a data set of two files. */
  public static ReadReport report(Findings movies, Findings ratings, long repeated) {
    var kept = new ArrayList<>(movies.first);
    kept.addAll(ratings.first);
    var files = new ArrayList<>(movies.read);
    files.addAll(ratings.read);
    return new ReadReport(
        files,
        movies.rows + ratings.rows,
        movies.skipped + ratings.skipped,
        repeated,
        kept.subList(0, Math.min(kept.size(), ReadReport.KEPT)));
  }
}
