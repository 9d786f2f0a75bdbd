package org.cinefactor.nmf.matrix;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * The eigenvalues of a symmetric matrix, largest first, and its eigenvectors, one per row of {@code
 * vectors}, row after row.
 */
public record SymmetricEigen(double[] values, double[] vectors) {

  /**
   * The decomposition of a matrix, by EJML's symmetric QR algorithm.
   *
   * @param size the number of rows, and of columns
   * @param matrix row after row, {@code size * size} entries; not changed
   * @throws IllegalStateException when the algorithm does not converge
   */
  public static SymmetricEigen of(int size, double[] matrix) {
    EigenDecomposition_F64<DMatrixRMaj> solver = DecompositionFactory_DDRM.eig(size, true, true);
    DMatrixRMaj copy = new DMatrixRMaj(size, size);
    System.arraycopy(matrix, 0, copy.data, 0, size * size);
    if (!solver.decompose(copy)) {
      throw new IllegalStateException("the eigenvalues of the factors could not be found");
    }
    int[] order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -solver.getEigenvalue(i).getReal()))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] values = new double[size];
    double[] vectors = new double[size * size];
    for (int i = 0; i < size; i++) {
      values[i] = solver.getEigenvalue(order[i]).getReal();
      DMatrixRMaj vector = solver.getEigenVector(order[i]);
      System.arraycopy(vector.data, 0, vectors, i * size, size);
    }
    return new SymmetricEigen(values, vectors);
  }
}
