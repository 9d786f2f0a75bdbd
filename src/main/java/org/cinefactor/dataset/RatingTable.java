package org.cinefactor.dataset;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.catalog.StarCounts;
import org.cinefactor.progress.Progress;

/**
 * Every rating of a data set, in columns: user by user in ascending user id, each user's by
 * ascending movie id, one per user and movie. Immutable.
 *
 * <p>A rating takes six bytes (movie as int, stars in hundredths as short), so that 32 million of
 * them take 192 MB. Users are numbered from 0 in ascending user id, movies from 0 in ascending
 * movie id; all movies of the catalog have a number, rated or not.
 */
public final class RatingTable {
  private static final int PAUSE = 1 << 20;

  private final IdIndex users;
  private final IdIndex movies;
  private final int[] first;
  private final int[] movie;
  private final short[] hundredths;
  private final int[] count;
  private final double[] mean;

  /**
   * Of rows grouped and sorted as the class says; {@code first} has one entry more than there are
   * users; {@code pause} is called often and may throw to stop.
   */
  RatingTable(
      IdIndex users, IdIndex movies, int[] first, int[] movie, short[] hundredths, Runnable pause) {
    this.users = users;
    this.movies = movies;
    this.first = first;
    this.movie = movie;
    this.hundredths = hundredths;
    this.count = new int[movies.size()];
    this.mean = new double[movies.size()];
    for (int from = 0; from < movie.length; from += PAUSE) {
      pause.run();
      countRange(from, Math.min(movie.length, from + PAUSE));
    }
    for (int m = 0; m < mean.length; m++) {
      mean[m] = count[m] == 0 ? 0 : mean[m] / 100 / count[m];
    }
  }

  private void countRange(int from, int to) {
    for (int i = from; i < to; i++) {
      count[movie[i]]++;
      mean[movie[i]] += hundredths[i];
    }
  }

  /** The number of ratings. */
  public int size() {
    return movie.length;
  }

  /** The number of users, each with at least one rating. */
  public int users() {
    return users.size();
  }

  /** The number of movies that are numbered: all of the catalog, rated or not. */
  public int movies() {
    return movies.size();
  }

  /** The number of movies that have at least one rating. */
  public int ratedMovies() {
    return (int) Arrays.stream(count).filter(ratings -> ratings > 0).count();
  }

  /** The id of the user with this number. */
  public int userId(int user) {
    return users.id(user);
  }

  /** The number of the user with this id, or -1. */
  public int userNumber(int userId) {
    return users.indexOf(userId);
  }

  /** The id of the movie with this number. */
  public int idOfMovie(int movieNumber) {
    return movies.id(movieNumber);
  }

  /** The number of the movie with this id, or -1. */
  public int movieNumber(int movieId) {
    return movies.indexOf(movieId);
  }

  /**
   * The first rating of a user; with {@code user == users()}, the number of ratings. A user's end
   * where the next begins.
   */
  public int first(int user) {
    return first[user];
  }

  /** The number of the user who gave rating i, by binary search; walk {@link #first} to see all. */
  public int user(int i) {
    int at = Arrays.binarySearch(first, i);
    return at >= 0 ? at : -at - 2;
  }

  /** The number of the movie that rating i is about. */
  public int movie(int i) {
    return movie[i];
  }

  /** The id of the movie that rating i is about. */
  public int movieId(int i) {
    return movies.id(movie[i]);
  }

  /** The stars of rating i, 0.5 to 5. */
  public float stars(int i) {
    return hundredths[i] / 100f;
  }

  /** The id of each movie, by movie number; a copy. */
  public int[] idsOfMovies() {
    int[] ids = new int[movies()];
    Arrays.setAll(ids, this::idOfMovie);
    return ids;
  }

  /** The number of ratings that each movie has, by movie number; a copy. */
  public int[] ratingsOfMovies() {
    return count.clone();
  }

  /** The number of ratings that the movie with this number has. */
  public int ratingsOfMovie(int movieNumber) {
    return count[movieNumber];
  }

  /** Number of ratings of the movie with this id; 0 when the data set has no such movie. */
  public int ratingsOfMovieId(int movieId) {
    int number = movieNumber(movieId);
    return number < 0 ? 0 : ratingsOfMovie(number);
  }

  /** The mean stars of the movie with this number, 0 when it has no rating. */
  public double meanOfMovie(int movieNumber) {
    return mean[movieNumber];
  }

  /**
   * Counts the people who gave each number of stars to the movie with this number: ½, 1, … 5, each
   * with the ratings that are nearest to it. Looks at every rating of the table.
   *
   * @param progress can stop the counting
   * @throws CancellationException when {@code progress} asked to stop
   */
  public StarCounts starsOfMovie(int movieNumber, Progress progress) {
    int[] counts = new int[StarCounts.STEPS];
    for (int from = 0; from < movie.length; from += PAUSE) {
      progress.stopIfCancelled();
      int to = Math.min(movie.length, from + PAUSE);
      for (int i = from; i < to; i++) {
        if (movie[i] == movieNumber) {
          counts[StarCounts.step(hundredths[i] / 100.0)]++;
        }
      }
    }
    return new StarCounts(counts);
  }

  /** One user's ratings, by ascending movie id. */
  public Ratings ratingsOf(int user) {
    var stars = new LinkedHashMap<Integer, Double>();
    for (int i = first[user]; i < first[user + 1]; i++) {
      stars.put(movieId(i), hundredths[i] / 100.0);
    }
    return Ratings.of(stars);
  }

  /**
   * The ratings whose place in this table passes; users left without one are gone, movies keep
   * their numbers.
   *
   * @param progress can stop the choosing
   * @throws CancellationException when {@code progress} asked to stop
   */
  public RatingTable where(IntPredicate passes, Progress progress) {
    var block = new RatingBlock(Math.max(16, size() / 2));
    for (int user = 0; user < users(); user++) {
      progress.stopIfCancelled();
      for (int i = first[user]; i < first[user + 1]; i++) {
        if (passes.test(i)) {
          block.add(userId(user), movie[i], hundredths[i]);
        }
      }
    }
    var builder = new RatingTableBuilder(movies);
    builder.add(block);
    return builder.build(progress::stopIfCancelled);
  }

  /**
   * The ratings of every so many-th user, the first one's among them; movies keep their numbers.
   *
   * @param step 1 for all users
   * @throws CancellationException when {@code progress} asked to stop
   */
  public RatingTable ofEvery(int step, Progress progress) {
    var block = new RatingBlock(size() / step);
    for (int user = 0; user < users(); user += step) {
      progress.stopIfCancelled();
      for (int i = first[user]; i < first[user + 1]; i++) {
        block.add(userId(user), movie[i], hundredths[i]);
      }
    }
    var builder = new RatingTableBuilder(movies);
    builder.add(block);
    return builder.build(progress::stopIfCancelled);
  }

  /**
   * The same ratings with other ids for the movies.
   *
   * @param others the new ids
   * @param id the new id of each old one
   * @throws CancellationException when {@code progress} asked to stop
   */
  RatingTable withMovies(IdIndex others, IntUnaryOperator id, Progress progress) {
    int[] number = new int[movies()];
    Arrays.setAll(number, m -> others.indexOf(id.applyAsInt(idOfMovie(m))));
    var block = new RatingBlock(size());
    for (int user = 0; user < users(); user++) {
      progress.stopIfCancelled();
      for (int i = first[user]; i < first[user + 1]; i++) {
        block.add(userId(user), number[movie[i]], hundredths[i]);
      }
    }
    var builder = new RatingTableBuilder(others);
    builder.add(block);
    return builder.build(progress::stopIfCancelled);
  }

  short hundredths(int i) {
    return hundredths[i];
  }
}
