package org.cinefactor.nmf.model;

import java.util.List;

/** Puts the components of several models of the same columns one below the other. */
public final class JoinedFactors {
  private JoinedFactors() {}

  /**
   * One model with all components of the given ones, each scaled to norm 1, and every column then
   * divided by its weight: the way back from a matrix whose columns were multiplied by the weights.
   * Values are rounded to 32-bit floats, which halves the file and changes no list.
   *
   * @param models models of the same columns in the same order, at least one
   * @param weight the positive weight of each column
   */
  public static FactorModel join(List<FactorModel> models, double[] weight) {
    FactorModel first = models.getFirst();
    int columns = first.columns();
    int components = models.stream().mapToInt(FactorModel::components).sum();
    double[] q = new double[Math.multiplyExact(components, columns)];
    int at = 0;
    for (FactorModel model : models) {
      for (int c = 0; c < model.components(); c++) {
        double scale = 1 / Math.max(norm(model, c), Double.MIN_NORMAL);
        for (int j = 0; j < columns; j++) {
          q[at++] = (float) (scale * model.q(c, j) / weight[j]);
        }
      }
    }
    return new FactorModel(
        components,
        first.columnIds(),
        q,
        new double[0],
        first.settings().withComponents(components));
  }

  private static double norm(FactorModel model, int component) {
    double squares = 0;
    for (int j = 0; j < model.columns(); j++) {
      squares += model.q(component, j) * model.q(component, j);
    }
    return Math.sqrt(squares);
  }
}
