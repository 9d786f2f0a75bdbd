package org.cinefactor.nmf.train;

import java.util.Arrays;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.Multiplication;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.matrix.Vectors;
import org.cinefactor.nmf.matrix.WeightedRowSum;
import org.cinefactor.nmf.model.RowDescent;
import org.cinefactor.progress.Progress;

/**
 * Rows that descend one by one, see {@link RowDescent}: coordinates that are and stay zero cost
 * nothing, which wins where nearly all are.
 */
final class SparseRows implements RowsDescent {
  @Override
  public Multiplication multiplication(SparseMatrix x, Factor b) {
    return Multiplication.singlePrecision(x, b);
  }

  @Override
  public Moved move(Factor a, int from, int to, Quadratic goal, Progress progress) {
    double[] gradient = new double[a.stride];
    RowDescent descent = new RowDescent(goal.withinFloats().gram(), a.components, gradient);
    WeightedRowSum curvature = new WeightedRowSum(goal.gram());
    curvature.into(gradient);
    double violation = 0;
    double agreement = 0;
    for (int r = from; r < to; r++) {
      progress.stopIfCancelled();
      double[] row = a.data[r];
      double[] products = goal.products()[r - from];
      begin(gradient, products, goal.l1(), a.components);
      for (int t = 0; t < a.components; t++) {
        if (row[t] != 0) {
          curvature.add(row[t], t);
        }
      }
      curvature.flush();
      violation += descent.pass(row);
      agreement += Vectors.dot(row, products);
    }
    return new Moved(violation, agreement);
  }

  private static void begin(double[] gradient, double[] products, double l1, int components) {
    for (int t = 0; t < components; t++) {
      gradient[t] = l1 - products[t];
    }
    Arrays.fill(gradient, components, gradient.length, 0);
  }
}
