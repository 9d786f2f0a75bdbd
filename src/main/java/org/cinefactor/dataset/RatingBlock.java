package org.cinefactor.dataset;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Ratings in columns, in the order in which they were given. */
public final class RatingBlock {
  private int[] user;
  private int[] movie;
  private short[] hundredths;
  private int size;

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

  /** Gives back the room that is not needed. */
  public void trim() {
    resize(size);
  }

  /** Gives users and movies other numbers. */
  public void renumber(IntUnaryOperator users, IntUnaryOperator movies) {
    for (int i = 0; i < size; i++) {
      user[i] = users.applyAsInt(user[i]);
      movie[i] = movies.applyAsInt(movie[i]);
    }
  }

  private void resize(int room) {
    user = Arrays.copyOf(user, room);
    movie = Arrays.copyOf(movie, room);
    hundredths = Arrays.copyOf(hundredths, room);
  }

  /** The number of ratings. */
  public int size() {
    return size;
  }

  /** The user of a rating. */
  public int user(int i) {
    return user[i];
  }

  /** The movie of a rating. */
  public int movie(int i) {
    return movie[i];
  }

  /** The stars of a rating, in hundredths. */
  public short hundredths(int i) {
    return hundredths[i];
  }
}
