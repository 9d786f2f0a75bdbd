package org.cinefactor.nmf.model;

import org.cinefactor.nmf.matrix.VectorKernels;

/** Some columns of a model side by side, for scoring just these again and again. Immutable. */
public final class FactorColumns {
  private final int components;
  private final int[] columns;
  private final double[][] values;

  FactorColumns(ColumnBlocks q, int[] columns) {
    this.components = q.components();
    this.columns = columns.clone();
    this.values = new double[components][columns.length];
    for (int c = 0; c < components; c++) {
      for (int i = 0; i < columns.length; i++) {
        values[c][i] = q.get(c, columns[i]);
      }
    }
  }

  /** The model's number of one of these columns. */
  public int column(int i) {
    return columns[i];
  }

  /** The scores p·q of these columns, to the bit those of {@link FactorModel#scores}. */
  public double[] scores(double[] p) {
    double[] scores = new double[columns.length];
    for (int c = 0; c < components; c++) {
      if (p[c] != 0) {
        VectorKernels.add(p[c], values[c], scores);
      }
    }
    return scores;
  }
}
