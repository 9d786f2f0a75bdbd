package org.cinefactor.nmf;

import org.cinefactor.nmf.model.FactorModel;

/** All components of a model, one behind the other. */
public final class FlatComponents {
  private FlatComponents() {}

  public static double[] of(FactorModel model) {
    int columns = model.columns();
    double[] flat = new double[model.components() * columns];
    double[] row = new double[columns];
    for (int c = 0; c < model.components(); c++) {
      model.component(c, row);
      System.arraycopy(row, 0, flat, c * columns, columns);
    }
    return flat;
  }
}
