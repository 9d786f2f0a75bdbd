package org.cinefactor.nmf.model;

import java.util.Arrays;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.VectorKernels;

/**
 * A block with every value written out, each component's in an array of its own, so that scores
 * grow in the processor's vectors and no memory is taken.
 */
final class DenseColumnBlock implements ColumnBlock {
  private final double[][] values;

  /** Copies k x columns values, component after component, from a column on. */
  DenseColumnBlock(int components, int columns, double[] q, int from) {
    values = new double[components][SIZE];
    int length = Math.min(SIZE, columns - from);
    for (int c = 0; c < components; c++) {
      System.arraycopy(q, c * columns + from, values[c], 0, length);
    }
  }

  /** Copies the rows of Q, one per component, from a column on. */
  DenseColumnBlock(double[][] q, int from) {
    values = new double[q.length][SIZE];
    for (int c = 0; c < q.length; c++) {
      System.arraycopy(q[c], from, values[c], 0, Math.min(SIZE, q[c].length - from));
    }
  }

  /** Copies the rows of Qᵀ from a column on. */
  DenseColumnBlock(Factor qt, int from) {
    values = new double[qt.components][SIZE];
    int length = Math.min(SIZE, qt.rows - from);
    for (int place = 0; place < length; place++) {
      double[] row = qt.data[from + place];
      for (int c = 0; c < values.length; c++) {
        values[c][place] = row[c];
      }
    }
  }

  @Override
  public double get(int component, int place) {
    return values[component][place];
  }

  @Override
  public void copy(int component, int count, double[] into, int at) {
    System.arraycopy(values[component], 0, into, at, count);
  }

  @Override
  public void scores(double[] p, double[] into) {
    Arrays.fill(into, 0);
    for (int c = 0; c < p.length; c++) {
      if (p[c] != 0) {
        VectorKernels.add(p[c], values[c], into);
      }
    }
  }
}
