package org.cinefactor.nmf.cd;

import java.util.Arrays;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.MultiplyAdd;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.matrix.VectorKernels;

/**
 * Coordinate descent on a single row when missing entries count less than stored ones: the row a
 * minimises ½ Σ (x - a·b)² over the stored entries + ½ w Σ (a·b)² over the others, w from 0 to 1,
 * plus the regularisation.
 *
 * <p>All entries together weigh w, through the other factor's inner products; the stored ones weigh
 * another 1 - w, through their cells a·b, which are kept up to date. A pass costs as much as the
 * row has stored entries, never as much as there are columns (He et al. 2016, "Fast Matrix
 * Factorization for Online Recommendation with Implicit Feedback"). Holds scratch; not to be shared
 * between threads.
 */
public final class WeightedDescent {
  private static final int ROOM = 64;

  private final double[][] gram;
  private final double[][] table;
  private final int components;
  private final double l1;
  private final double more;
  private final double leastCurvature;
  private final double[] everywhere;

  /** Per component, the values of the stored entries' rows of the table. */
  private double[][] stored;

  /** (1 - w) times the stored cells, less the data. */
  private double[] residual = new double[ROOM];

  private int count;

  /**
   * @param gram w times the inner products of the table's columns, padded, with the L2
   *     regularisation on its diagonal
   * @param table a padded row per column of the data: the other factor
   * @param l1 the L1 regularisation
   * @param missingWeight w
   * @param leastCurvature a coordinate whose curvature is not above it stays where it is
   */
  public WeightedDescent(
      double[][] gram,
      double[][] table,
      int components,
      double l1,
      double missingWeight,
      double leastCurvature) {
    this.gram = gram;
    this.table = table;
    this.components = components;
    this.l1 = l1;
    this.more = 1 - missingWeight;
    this.leastCurvature = leastCurvature;
    this.everywhere = new double[Factor.paddedTo(components)];
    this.stored = new double[components][ROOM];
  }

  /** Begins with a row of the data, and with what the moving row is now. */
  public void take(SparseMatrix x, int row, double[] a) {
    begin(x.rowStart(row + 1) - x.rowStart(row));
    for (int i = x.rowStart(row); i < x.rowStart(row + 1); i++) {
      add(x.column(i), x.value(i));
    }
    follow(a);
  }

  private void begin(int entries) {
    count = 0;
    Arrays.fill(everywhere, 0);
    if (entries > residual.length) {
      residual = new double[entries];
      stored = new double[components][entries];
    }
  }

  private void add(int column, double value) {
    double[] b = table[column];
    for (int t = 0; t < components; t++) {
      stored[t][count] = b[t];
    }
    residual[count++] = -value;
  }

  private void follow(double[] a) {
    for (int t = 0; t < components; t++) {
      if (a[t] != 0) {
        move(t, a[t]);
      }
    }
  }

  private void move(int t, double by) {
    VectorKernels.add(by, gram[t], everywhere);
    double[] s = stored[t];
    for (int i = 0; i < count; i++) {
      residual[i] += more * by * s[i];
    }
  }

  /**
   * One pass over the row's coordinates.
   *
   * @return the violation: the sum of the projected gradients' absolute values
   */
  public double pass(double[] a) {
    double violation = 0;
    for (int t = 0; t < components; t++) {
      double g = l1 + everywhere[t] + along(t, residual);
      double old = a[t];
      violation += Math.abs(old == 0 ? Math.min(0, g) : g);
      if (old != 0 || g < 0) {
        double curvature = gram[t][t] + more * along(t, stored[t]);
        double now = curvature <= leastCurvature ? old : Math.max(old - g / curvature, 0);
        if (now != old) {
          a[t] = now;
          move(t, now - old);
        }
      }
    }
    return violation;
  }

  /** The inner product of a component's stored values with something else of the stored entries. */
  private double along(int t, double[] other) {
    double[] s = stored[t];
    double even = 0;
    double odd = 0;
    int i = 0;
    for (; i + 1 < count; i += 2) {
      even = MultiplyAdd.of(s[i], other[i], even);
      odd = MultiplyAdd.of(s[i + 1], other[i + 1], odd);
    }
    return i < count ? MultiplyAdd.of(s[i], other[i], even + odd) : even + odd;
  }
}
