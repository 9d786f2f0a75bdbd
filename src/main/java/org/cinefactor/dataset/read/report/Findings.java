package org.cinefactor.dataset.read.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cinefactor.dataset.BadRow;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.FileFingerprint;
import org.cinefactor.dataset.ReadReport;
import org.cinefactor.text.Texts;

/**
 * The findings in one file: what its reader met. One rule says how much may be bad in any of them:
 * a single bad row costs no more than itself, and of several at most 5% of all rows are skipped.
 */
public final class Findings {
  private static final Texts TEXTS = Texts.of(Findings.class);

  /** More than one bad row and more than this share, and the file is refused. */
  private static final double TOLERATED = 0.05;

  /** So many movies that are not listed are told apart; more are never the loss of a few rows. */
  private static final int MOST_UNLISTED = 100_000;

  private final String file;
  private final List<BadRow> first = new ArrayList<>();
  private final List<FileFingerprint> read = new ArrayList<>();
  private final Map<Fault, Long> faults = new EnumMap<>(Fault.class);
  private final Set<String> unlisted = new HashSet<>();
  private long rows;
  private long skipped;
  private long notRated;
  private long minusOnes;
  private long empty;
  private long mended;
  private long rounded;
  private long damaged;
  private double largest;

  /** Of the file with this name. */
  public Findings(String file) {
    this.file = file;
  }

  public void rows(long count) {
    rows += count;
  }

  /** Notes a row that cannot be used, with its line and half a sentence. */
  public void skip(long line, Fault fault, String reason) {
    skipMore(fault, 1);
    if (fault == Fault.NOT_LISTED && unlisted.size() < MOST_UNLISTED) {
      unlisted.add(reason);
    }
    if (first.size() < ReadReport.KEPT) {
      first.add(new BadRow(file, line, reason));
    }
  }

  /** Counts further skipped rows that are not kept in full. */
  public void skipMore(Fault fault, long count) {
    skipped += count;
    faults.merge(fault, count, Long::sum);
  }

  /** Counts rows with a 0, or a -1, that stand for movies that were not rated. */
  public void leaveOut(long zeros, long ones) {
    notRated += zeros;
    minusOnes += ones;
  }

  /** Counts rows without a rating. */
  public void leaveEmpty(long count) {
    empty += count;
  }

  /** Counts ratings that were rounded to hundredths of stars. */
  public void round(long count) {
    rounded += count;
  }

  /** Counts rows that were read although their quotes do not match. */
  public void mend(long count) {
    mended += count;
  }

  /** Counts bytes that are no letter in the encoding of the file. */
  public void damage(long count) {
    damaged += count;
  }

  /** Forgets all that was met, for the file is read anew. */
  public void forget() {
    first.clear();
    read.clear();
    faults.clear();
    unlisted.clear();
    rows = 0;
    skipped = 0;
    notRated = 0;
    minusOnes = 0;
    empty = 0;
    mended = 0;
    rounded = 0;
    damaged = 0;
    largest = 0;
  }

  /** Notes the largest rating above the scale. */
  public void above(double rating) {
    largest = Math.max(largest, rating);
  }

  /** Notes that the file was read to its end. */
  public void read(FileFingerprint file) {
    read.add(file);
  }

  public String file() {
    return file;
  }

  public long rowCount() {
    return rows;
  }

  /** Rows that could not be used. */
  public long skipped() {
    return skipped;
  }

  long notRated() {
    return notRated;
  }

  long minusOnes() {
    return minusOnes;
  }

  long empty() {
    return empty;
  }

  long mended() {
    return mended;
  }

  long rounded() {
    return rounded;
  }

  long damaged() {
    return damaged;
  }

  List<BadRow> first() {
    return first;
  }

  List<FileFingerprint> fingerprints() {
    return read;
  }

  /**
   * Refuses a file with too many bad rows, or with none that can be used.
   *
   * @param refusal says what to do, by what is wrong with most of the bad rows
   */
  public void check(TableRefusal refusal) throws DataSetException {
    check(refusal, 0);
  }

  /**
   * The same for ratings whose table of movies has bad rows itself: what such a row costs are the
   * ratings of its movie, too.
   *
   * @param lost how many rows of the table of movies were skipped
   */
  public void check(TableRefusal refusal, long lost) throws DataSetException {
    if (rows == 0) {
      throw new DataSetException(TEXTS.format("noRows", file));
    }
    boolean ofLost = unlisted.size() <= Math.min(lost, MOST_UNLISTED - 1);
    long own = skipped - (ofLost ? faults.getOrDefault(Fault.NOT_LISTED, 0L) : 0);
    if (tooMany(own, rows) || skipped == rows) {
      BadRow bad = first.getFirst();
      throw refusal.exception(
          TEXTS.format("refused", skipped, rows, file, bad.line(), bad.reason()), most(), largest);
    }
    if (empty + skipped == rows) {
      throw new TableRefusedException(
          TEXTS.format("unrated", file), TableRemedy.Plain.OTHER_RATINGS);
    }
    if (notRated + minusOnes + empty + skipped == rows) {
      throw new TableRefusedException(
          TEXTS.format("zeros", file), TableRemedy.Plain.ZERO_IS_LOWEST);
    }
  }

  /**
   * Refuses files of one person each that are together as bad as a table may not be. A single bad
   * file costs no more than itself, as a single bad row does.
   *
   * @param folder the name of the place that they lie in
   * @param way what to do, as a sentence
   */
  public static void check(List<Findings> people, String folder, String way)
      throws DataSetException {
    long rows = people.stream().mapToLong(Findings::rowCount).sum();
    long skipped = people.stream().mapToLong(Findings::skipped).sum();
    List<Findings> bad = people.stream().filter(file -> file.skipped > 0).toList();
    if (!bad.isEmpty() && (skipped == rows || (bad.size() > 1 && tooMany(skipped, rows)))) {
      BadRow row = bad.getFirst().first.getFirst();
      throw new DataSetException(
          TEXTS.format(
                  "refused.people", skipped, rows, folder, row.file(), row.line(), row.reason())
              + " "
              + way);
    }
  }

  private static boolean tooMany(long bad, long rows) {
    return bad > 1 && bad > TOLERATED * rows;
  }

  private Fault most() {
    return Collections.max(faults.entrySet(), Map.Entry.comparingByValue()).getKey();
  }
}
