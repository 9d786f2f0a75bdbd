package org.cinefactor.nmf;

import java.util.Random;
import java.util.stream.IntStream;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.train.CustomStart;
import org.cinefactor.nmf.train.Nmf;
import org.cinefactor.nmf.train.Training;
import org.cinefactor.progress.Progress;

/**
 * A small made-up problem.
 *
 * @param x stars, 0 where there are none, row after row
 * @param p a start for P
 * @param q a start for Q
 */
public record Problem(
    int rows, int columns, double[] x, double[] p, double[] q, NmfSettings settings) {

  /** The same seed gives the same problem. */
  public static Problem of(long seed, int rows, int columns, double density, NmfSettings settings) {
    Random random = new Random(seed);
    double[] x = new double[rows * columns];
    for (int i = 0; i < x.length; i++) {
      x[i] = random.nextDouble() < density ? (1 + random.nextInt(10)) / 2.0 : 0;
    }
    x[random.nextInt(x.length)] = 4;
    double[] p = random.doubles((long) rows * settings.components(), 0.05, 1).toArray();
    double[] q = random.doubles((long) columns * settings.components(), 0.05, 1).toArray();
    return new Problem(rows, columns, x, p, q, settings);
  }

  public Dense dense() {
    return new Dense(rows, columns, settings.components(), x, settings.missingWeight());
  }

  SparseMatrix sparse() {
    return Dense.sparse(rows, columns, x);
  }

  public int[] ids() {
    return IntStream.range(0, columns).map(j -> 10 * j + 1).toArray();
  }

  /** Trains from the start given here. */
  public Training train(double tolerance, int iterations) {
    return new CustomStart(p, q)
        .train(sparse(), ids(), settings.withStopping(tolerance, iterations));
  }

  /** Trains as the settings say. */
  public Training trainAnew(double tolerance, int iterations) {
    return Nmf.train(sparse(), ids(), settings.withStopping(tolerance, iterations), Progress.NONE);
  }

  /** The columns of a row's stars. */
  public int[] rated(int row) {
    return IntStream.range(0, columns).filter(j -> x[row * columns + j] > 0).toArray();
  }

  /** A row's stars. */
  public double[] stars(int row) {
    return IntStream.of(rated(row)).mapToDouble(j -> x[row * columns + j]).toArray();
  }
}
