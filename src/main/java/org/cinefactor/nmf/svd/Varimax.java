package org.cinefactor.nmf.svd;

import java.util.Arrays;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.OuterProducts;
import org.cinefactor.nmf.matrix.VectorKernels;
import org.cinefactor.nmf.parallel.ParallelRows;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/**
 * The varimax rotation of loadings (Kaiser 1958): the orthogonal R for which the squares in each
 * column of B = B₀R vary most, so that each row of B is large in few columns. Each iteration sets R
 * to the orthogonal polar factor of B₀ᵀ(B³ - B·mean(B²)), powers and means taken column by column.
 */
public final class Varimax {
  private Varimax() {}

  /**
   * The rotated loadings; each column's sign is chosen so that the sum of its cubes is positive.
   *
   * @param loadings B₀, items x k
   * @param iterations how many times R is improved, from the identity on
   * @return B, items x k
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public static Factor rotate(Factor loadings, int iterations, Progress progress) {
    int k = loadings.components;
    double[][] gram =
        OuterProducts.sum(
            loadings.rows,
            k,
            (row, a, b) -> {
              System.arraycopy(loadings.data[row], 0, a, 0, k);
              System.arraycopy(loadings.data[row], 0, b, 0, k);
            },
            progress);
    double[][] rotation = identity(k);
    for (int i = 0; i < iterations; i++) {
      progress.report(Stage.ROTATING, i, iterations, Double.NaN);
      rotation = improved(loadings, rotation, meanSquares(gram, rotation, loadings.rows), progress);
    }
    Factor rotated = rotated(loadings, rotation, progress);
    progress.stopIfCancelled();
    return signed(rotated, progress);
  }

  private static double[][] improved(
      Factor loadings, double[][] rotation, double[] meanSquares, Progress progress) {
    int k = loadings.components;
    double[][] products =
        OuterProducts.sum(
            loadings.rows,
            k,
            (row, a, b) -> {
              System.arraycopy(loadings.data[row], 0, a, 0, k);
              times(a, rotation, b);
              for (int c = 0; c < k; c++) {
                b[c] = b[c] * (b[c] * b[c] - meanSquares[c]);
              }
            },
            progress);
    progress.stopIfCancelled();
    return polar(products);
  }

  /** a·R, added to what is in the target. */
  private static void times(double[] a, double[][] rotation, double[] target) {
    for (int t = 0; t < rotation.length; t++) {
      VectorKernels.add(a[t], rotation[t], target);
    }
  }

  /** The diagonal of RᵀGR / items. */
  private static double[] meanSquares(double[][] gram, double[][] rotation, int items) {
    int k = gram.length;
    double[] mean = new double[k];
    for (int t = 0; t < k; t++) {
      double[] row = new double[k];
      times(gram[t], rotation, row);
      for (int c = 0; c < k; c++) {
        mean[c] += rotation[t][c] * row[c] / items;
      }
    }
    return mean;
  }

  private static double[][] identity(int k) {
    double[][] identity = new double[k][k];
    for (int t = 0; t < k; t++) {
      identity[t][t] = 1;
    }
    return identity;
  }

  /** The orthogonal polar factor UVᵀ of M = U S Vᵀ. */
  private static double[][] polar(double[][] m) {
    int k = m.length;
    var svd = DecompositionFactory_DDRM.svd(k, k, true, true, false);
    if (!svd.decompose(new DMatrixRMaj(m))) {
      throw new IllegalStateException("a rotation of the factors could not be found");
    }
    DMatrixRMaj product = new DMatrixRMaj(k, k);
    CommonOps_DDRM.mult(svd.getU(null, false), svd.getV(null, true), product);
    double[][] polar = new double[k][k];
    for (int t = 0; t < k; t++) {
      System.arraycopy(product.data, t * k, polar[t], 0, k);
    }
    return polar;
  }

  private static Factor rotated(Factor loadings, double[][] rotation, Progress progress) {
    Factor rotated = new Factor(loadings.rows, loadings.components);
    new ParallelRows(loadings.rows)
        .map(
            progress,
            Boolean[]::new,
            (from, to) -> {
              double[] b = new double[rotation.length];
              for (int row = from; row < to; row++) {
                if ((row - from) % ParallelRows.ROWS == 0) {
                  progress.stopIfCancelled();
                }
                Arrays.fill(b, 0);
                times(loadings.data[row], rotation, b);
                System.arraycopy(b, 0, rotated.data[row], 0, b.length);
              }
              return true;
            });
    return rotated;
  }

  private static Factor signed(Factor factor, Progress progress) {
    double[] cubes = new double[factor.components];
    for (double[] row : factor.data) {
      for (int c = 0; c < cubes.length; c++) {
        cubes[c] += row[c] * row[c] * row[c];
      }
    }
    progress.stopIfCancelled();
    for (double[] row : factor.data) {
      for (int c = 0; c < cubes.length; c++) {
        row[c] = cubes[c] < 0 ? -row[c] : row[c];
      }
    }
    return factor;
  }
}
