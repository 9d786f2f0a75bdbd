package org.cinefactor.nmf.svd;

import java.util.Arrays;
import org.cinefactor.nmf.matrix.Vectors;
import org.cinefactor.nmf.matrix.WeightedRowSum;
import org.cinefactor.nmf.parallel.ParallelRows;
import org.cinefactor.progress.Progress;

/** Orthonormal vectors that grow in number. Not to be shared between threads. */
final class OrthonormalBasis {
  /** Vectors per piece of work. */
  private static final int PIECE = 8;

  /** From this many numbers on, several threads are faster than one. */
  private static final long MANY = 1 << 19;

  /** A vector that lost more than this in length is not yet orthogonal enough. */
  private static final double LOSS = 0.5;

  private static final int MOST_ROUNDS = 4;

  private final int length;
  private final Progress progress;
  private double[][] vectors = new double[64][];
  private int size;

  OrthonormalBasis(int length, Progress progress) {
    this.length = length;
    this.progress = progress;
  }

  /** Starts with a vector, which is normalised in place and kept. */
  void begin(double[] vector) {
    size = 0;
    add(vector);
  }

  /** Adds a vector that is orthogonal to all others; it is normalised in place and kept. */
  void add(double[] vector) {
    if (size == vectors.length) {
      vectors = Arrays.copyOf(vectors, 2 * size);
    }
    Vectors.normalize(vector);
    vectors[size++] = vector;
  }

  double[] vector(int i) {
    return vectors[i];
  }

  /**
   * Takes away from a vector, in place, what lies along the basis, again as long as much was taken
   * away (Daniel, Gragg, Kaufman, Stewart 1976); returns the length that is left.
   */
  double orthogonalize(double[] vector) {
    double before = Vectors.norm(vector);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      subtract(vector);
      double after = Vectors.norm(vector);
      if (after > LOSS * before) {
        return after;
      }
      before = after;
    }
    return before;
  }

  private void subtract(double[] vector) {
    double[] along = new double[size];
    if ((long) size * length < MANY) {
      alongRange(vector, along, 0, size);
    } else {
      new ParallelRows(size, size, PIECE)
          .map(progress, Boolean[]::new, (from, to) -> alongRange(vector, along, from, to));
    }
    WeightedRowSum sum = new WeightedRowSum(vectors);
    sum.into(vector);
    for (int i = 0; i < size; i++) {
      sum.add(-along[i], i);
    }
    sum.flush();
  }

  private boolean alongRange(double[] vector, double[] along, int from, int to) {
    int i = from;
    for (; i + 1 < to; i += 2) {
      Vectors.dots(vector, vectors[i], vectors[i + 1], along, i);
    }
    if (i < to) {
      along[i] = Vectors.dot(vector, vectors[i]);
    }
    return true;
  }

  /** The unit vector with these weights on the first vectors. */
  double[] combined(double[] weights) {
    double[] vector = new double[length];
    WeightedRowSum sum = new WeightedRowSum(vectors);
    sum.into(vector);
    for (int i = 0; i < weights.length; i++) {
      sum.add(weights[i], i);
    }
    sum.flush();
    Vectors.normalize(vector);
    return vector;
  }
}
