package org.cinefactor.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ratings read from one stretch of a file, and what was wrong in it. Lines count from 0 at its
 * start.
 */
public final class RatingBlock {
  private int[] user;
  private int[] movie;
  private short[] hundredths;
  private int size;
  private int lines;
  private int rows;
  private int skipped;
  private final List<BadRow> bad = new ArrayList<>();

  /** With room for so many ratings at first. */
  public RatingBlock(int capacity) {
    int room = Math.max(16, capacity);
    user = new int[room];
    movie = new int[room];
    hundredths = new short[room];
  }

  /** Adds a rating; stars in hundredths. */
  public void add(int userId, int movieNumber, short stars) {
    if (size == user.length) {
      resize(size + size / 2);
    }
    user[size] = userId;
    movie[size] = movieNumber;
    hundredths[size++] = stars;
  }

  /** Notes a row that cannot be used, with its line and half a sentence. */
  public void skip(int line, String reason) {
    skipped++;
    if (bad.size() < ReadReport.KEPT) {
      bad.add(new BadRow("", line, reason));
    }
  }

  /**
   * Says how many lines the stretch has and how many of them are rows, and gives back the room not
   * needed.
   */
  public RatingBlock close(int lineCount, int rowCount) {
    lines = lineCount;
    rows = rowCount;
    resize(size);
    return this;
  }

  /** Hands over what was met, and returns the line on which the next block starts. */
  public long tell(Findings findings, long firstLine) {
    findings.rows(rows);
    bad.forEach(row -> findings.skip(firstLine + row.line(), row.reason()));
    findings.skipMore(skipped - bad.size());
    return firstLine + lines;
  }

  private void resize(int room) {
    user = Arrays.copyOf(user, room);
    movie = Arrays.copyOf(movie, room);
    hundredths = Arrays.copyOf(hundredths, room);
  }

  int size() {
    return size;
  }

  int user(int i) {
    return user[i];
  }

  int movie(int i) {
    return movie[i];
  }

  short hundredths(int i) {
    return hundredths[i];
  }
}
