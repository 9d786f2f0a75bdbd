package org.cinefactor.recommend.coldstart;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.cinefactor.nmf.matrix.SparseMatrix;

/**
 * The people who know each of the best known movies: at most {@value #MOST_MOVIES} movies, a bit
 * for each of at most {@value #MOST_PEOPLE} people. Immutable.
 */
final class KnownMovies {
  private static final int MOST_MOVIES = 600;
  private static final int MOST_PEOPLE = 5000;

  /** A person who does not know what somebody knows counts e^-0.7 as much for them. */
  private static final double LACKS = 0.7;

  /** A person who knows what somebody does not know counts e^-0.25 as much for them. */
  private static final double HAS_MORE = 0.25;

  private final int[] columns;
  private final BitSet[] knownBy;
  private final int people;

  private KnownMovies(int[] columns, BitSet[] knownBy, int people) {
    this.columns = columns;
    this.knownBy = knownBy;
    this.people = people;
  }

  /**
   * Reads them.
   *
   * @param stars users x movies; of many users some are taken, evenly
   * @param known how many people know each movie
   */
  static KnownMovies of(SparseMatrix stars, int[] known) {
    int[] columns =
        IntStream.range(0, stars.columns())
            .boxed()
            .sorted(Comparator.comparingInt(j -> -known[j]))
            .limit(MOST_MOVIES)
            .mapToInt(Integer::intValue)
            .toArray();
    int[] place = new int[stars.columns()];
    Arrays.fill(place, -1);
    BitSet[] knownBy = new BitSet[columns.length];
    int people = Math.min(MOST_PEOPLE, stars.rows());
    for (int i = 0; i < columns.length; i++) {
      place[columns[i]] = i;
      knownBy[i] = new BitSet(people);
    }
    for (int u = 0; u < people; u++) {
      int row = (int) ((long) u * stars.rows() / people);
      for (int e = stars.rowStart(row); e < stars.rowStart(row + 1); e++) {
        if (place[stars.column(e)] >= 0) {
          knownBy[place[stars.column(e)]].set(u);
        }
      }
    }
    return new KnownMovies(columns, knownBy, people);
  }

  /** The number of movies. */
  int size() {
    return columns.length;
  }

  /** The column of a movie. */
  int column(int movie) {
    return columns[movie];
  }

  /**
   * Probability that somebody knows each movie: the share of people who do, where people count the
   * more the better they agree with the given answers.
   *
   * @param seen movies that they know
   * @param notSeen movies that they do not know
   */
  double[] likely(int[] seen, int[] notSeen) {
    double[] weight = new double[people];
    for (int movie : seen) {
      for (int u = knownBy[movie].nextClearBit(0);
          u < people;
          u = knownBy[movie].nextClearBit(u + 1)) {
        weight[u] -= LACKS;
      }
    }
    for (int movie : notSeen) {
      knownBy[movie].stream().forEach(u -> weight[u] -= HAS_MORE);
    }
    double most = Arrays.stream(weight).max().orElse(0);
    double sum = 0;
    for (int u = 0; u < people; u++) {
      weight[u] = Math.exp(weight[u] - most);
      sum += weight[u];
    }
    double[] likely = new double[size()];
    for (int i = 0; i < likely.length; i++) {
      for (int u = knownBy[i].nextSetBit(0); u >= 0; u = knownBy[i].nextSetBit(u + 1)) {
        likely[i] += weight[u] / sum;
      }
    }
    return likely;
  }

  /** The correlation (phi coefficient) of knowing two movies, -1 to 1; 0 when it has none. */
  double correlation(int one, int other) {
    BitSet both = (BitSet) knownBy[one].clone();
    both.and(knownBy[other]);
    double a = (double) knownBy[one].cardinality() / people;
    double b = (double) knownBy[other].cardinality() / people;
    double spread = Math.sqrt(a * (1 - a) * b * (1 - b));
    return spread == 0 ? 0 : ((double) both.cardinality() / people - a * b) / spread;
  }
}
