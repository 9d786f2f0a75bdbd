package org.cinefactor.recommend;

import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.nmf.FactorModel;

/**
 * The reference notebook's method: the stars are folded in as a new row of R with Q fixed and p
 * non-negative, as scikit-learn's {@code NMF.transform} does, a missing rating counting as zero.
 */
public final class NotebookRecommender extends FactorRecommender {
  /** Recommends from the given factors, among the movies of the given catalog. */
  public NotebookRecommender(FactorModel model, Catalog catalog) {
    super(model, catalog);
  }

  @Override
  public double[] taste(Ratings told) {
    int[] columns = ratedColumns(told);
    double[] stars = new double[columns.length];
    for (int i = 0; i < columns.length; i++) {
      stars[i] = told.stars(model().columnId(columns[i])).orElseThrow();
    }
    return model().foldIn(columns, stars);
  }
}
