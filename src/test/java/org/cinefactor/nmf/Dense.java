package org.cinefactor.nmf;

import java.util.stream.IntStream;
import org.cinefactor.nmf.matrix.CoordinateMatrix;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.model.NmfSettings;

/**
 * The factorization written down as plainly and slowly as possible, over all cells one by one: what
 * the fast one is compared with. Matrices are row after row.
 */
public final class Dense {
  final int rows;
  final int columns;
  final int components;

  /** Each cell's value and weight. */
  final double[] x;

  final double[] weight;

  /** Stored cells, marked by a positive value, weigh 1, the others {@code missingWeight}. */
  Dense(int rows, int columns, int components, double[] x, double missingWeight) {
    this.rows = rows;
    this.columns = columns;
    this.components = components;
    this.x = x;
    this.weight = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      weight[i] = x[i] > 0 ? 1 : missingWeight;
    }
  }

  public static SparseMatrix sparse(int rows, int columns, double[] x) {
    int[] kept = IntStream.range(0, x.length).filter(i -> x[i] > 0).toArray();
    float[] values = new float[kept.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) x[kept[i]];
    }
    return new CoordinateMatrix(
            rows,
            columns,
            IntStream.of(kept).map(i -> i / columns).toArray(),
            IntStream.of(kept).map(i -> i % columns).toArray(),
            values)
        .compressed();
  }

  double cell(double[] p, double[] q, int i, int j) {
    double sum = 0;
    for (int c = 0; c < components; c++) {
      sum += p[i * components + c] * q[c * columns + j];
    }
    return sum;
  }

  /** Σ weight (x - pq)² over all cells. */
  public double squaredError(double[] p, double[] q) {
    double sum = 0;
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        double off = x[i * columns + j] - cell(p, q, i, j);
        sum += weight[i * columns + j] * off * off;
      }
    }
    return sum;
  }

  /** The objective of training: half the squared error, and the regularisation. */
  public double objective(double[] p, double[] q, NmfSettings s) {
    return squaredError(p, q) / 2
        + columns * s.alphaW() * penalty(p, s.l1Ratio())
        + rows * s.alphaH() * penalty(q, s.l1Ratio());
  }

  private static double penalty(double[] factor, double l1Ratio) {
    double sum = 0;
    for (double value : factor) {
      sum += l1Ratio * value + (1 - l1Ratio) * value * value / 2;
    }
    return sum;
  }

  /** One iteration, in place: every coordinate of P in order, then every one of Q. */
  public void iterate(double[] p, double[] q, NmfSettings s) {
    double w = columns * s.alphaW();
    double h = rows * s.alphaH();
    for (int i = 0; i < rows; i++) {
      for (int c = 0; c < components; c++) {
        double gradient = w * (s.l1Ratio() + (1 - s.l1Ratio()) * p[i * components + c]);
        double curvature = w * (1 - s.l1Ratio());
        for (int j = 0; j < columns; j++) {
          double v = weight[i * columns + j] * q[c * columns + j];
          gradient -= v * (x[i * columns + j] - cell(p, q, i, j));
          curvature += v * q[c * columns + j];
        }
        p[i * components + c] = moved(p[i * components + c], gradient, curvature);
      }
    }
    for (int j = 0; j < columns; j++) {
      for (int c = 0; c < components; c++) {
        double gradient = h * (s.l1Ratio() + (1 - s.l1Ratio()) * q[c * columns + j]);
        double curvature = h * (1 - s.l1Ratio());
        for (int i = 0; i < rows; i++) {
          double v = weight[i * columns + j] * p[i * components + c];
          gradient -= v * (x[i * columns + j] - cell(p, q, i, j));
          curvature += v * p[i * components + c];
        }
        q[c * columns + j] = moved(q[c * columns + j], gradient, curvature);
      }
    }
  }

  private static double moved(double value, double gradient, double curvature) {
    return curvature == 0 ? value : Math.max(0, value - gradient / curvature);
  }
}
