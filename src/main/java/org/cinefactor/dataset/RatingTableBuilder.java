package org.cinefactor.dataset;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The builder of a table: it gathers blocks of ratings and sorts them; blocks are let go as they
 * are used up.
 */
public final class RatingTableBuilder {
  private final IdIndex movies;
  private final Deque<RatingBlock> blocks = new ArrayDeque<>();
  private int[] userIds = new int[1024];
  private int userRuns;
  private long total;
  private int repeated;

  /** Of ratings of these movies. */
  public RatingTableBuilder(IdIndex movies) {
    this.movies = movies;
  }

  /** Adds a block behind those already there. */
  public void add(RatingBlock block) {
    blocks.add(block);
    total += block.size();
    for (int i = 0; i < block.size(); i++) {
      if (userRuns == 0 || userIds[userRuns - 1] != block.user(i)) {
        if (userRuns == userIds.length) {
          userIds = Arrays.copyOf(userIds, userRuns * 2);
        }
        userIds[userRuns++] = block.user(i);
      }
    }
  }

  /** The number of ratings that the built table lost because a later one replaced them. */
  public int repeated() {
    return repeated;
  }

  /** Builds the table; {@code pause} is called often and may throw to stop. Can be called once. */
  public RatingTable build(Runnable pause) {
    IdIndex users = IdIndex.of(Arrays.copyOf(userIds, userRuns));
    userIds = new int[0];
    int[] first = starts(users, pause);
    int[] movie = new int[Math.toIntExact(total)];
    pause.run();
    short[] hundredths = new short[movie.length];
    int[] next = first.clone();
    for (RatingBlock block = blocks.poll(); block != null; block = blocks.poll()) {
      pause.run();
      for (int i = 0; i < block.size(); i++) {
        int place = next[users.indexOf(block.user(i))]++;
        movie[place] = block.movie(i);
        hundredths[place] = block.hundredths(i);
      }
    }
    int size = sortUsers(first, movie, hundredths, pause);
    repeated = movie.length - size;
    return repeated == 0
        ? new RatingTable(users, movies, first, movie, hundredths, pause)
        : new RatingTable(
            users,
            movies,
            first,
            Arrays.copyOf(movie, size),
            Arrays.copyOf(hundredths, size),
            pause);
  }

  private int[] starts(IdIndex users, Runnable pause) {
    int[] first = new int[users.size() + 1];
    for (RatingBlock block : blocks) {
      pause.run();
      for (int i = 0; i < block.size(); i++) {
        first[users.indexOf(block.user(i)) + 1]++;
      }
    }
    for (int user = 0; user < users.size(); user++) {
      first[user + 1] += first[user];
    }
    return first;
  }

  /**
   * Sorts each user's ratings by movie, keeps the last of equal ones, closes the gaps; returns the
   * size.
   */
  private static int sortUsers(int[] first, int[] movie, short[] hundredths, Runnable pause) {
    int size = 0;
    for (int user = 0; user + 1 < first.length; user++) {
      if (user % 1024 == 0) {
        pause.run();
      }
      int from = first[user];
      int to = first[user + 1];
      sort(movie, hundredths, from, to);
      first[user] = size;
      for (int i = from; i < to; i++) {
        if (i + 1 == to || movie[i] != movie[i + 1]) {
          movie[size] = movie[i];
          hundredths[size++] = hundredths[i];
        }
      }
    }
    first[first.length - 1] = size;
    return size;
  }

  /** Sorts by movie; equal ones stay in their order. MovieLens files are sorted already. */
  private static void sort(int[] movie, short[] hundredths, int from, int to) {
    boolean sorted = true;
    for (int i = from + 1; i < to && sorted; i++) {
      sorted = movie[i - 1] <= movie[i];
    }
    if (sorted) {
      return;
    }
    long[] keys = new long[to - from];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) movie[from + i] << 32 | i;
    }
    Arrays.sort(keys);
    short[] stars = Arrays.copyOfRange(hundredths, from, to);
    for (int i = 0; i < keys.length; i++) {
      movie[from + i] = (int) (keys[i] >> 32);
      hundredths[from + i] = stars[(int) keys[i]];
    }
  }
}
