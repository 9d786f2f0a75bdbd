package org.cinefactor.recommend.factor;

import java.util.Arrays;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.recommend.Popularity;

/**
 * The reference notebook's method: the stars are folded in as a new row of R with Q fixed and p
 * non-negative, as scikit-learn's {@code NMF.transform} does, a missing rating counting as zero,
 * whether the movie is seen or not.
 */
public final class NotebookRecommender extends FactorRecommender {
  /** Recommends from the given factors, among the movies of the given catalog. */
  public NotebookRecommender(FactorModel model, Catalog catalog, Popularity popularity) {
    super(model, catalog, popularity);
  }

  @Override
  public double[] latentFeatures(Ratings ratings) {
    int[] columns = ratedColumns(ratings);
    return model().foldIn(columns, stars(ratings, columns));
  }

  @Override
  protected LatentShares shares(Ratings ratings) {
    int[] columns = ratedColumns(ratings);
    double[][] parts = model().foldInShares(columns, stars(ratings, columns));
    double[] rest = parts[columns.length];
    return new LatentShares(Arrays.copyOf(parts, columns.length), new double[rest.length], rest);
  }

  private double[] stars(Ratings ratings, int[] columns) {
    return Arrays.stream(columns)
        .mapToDouble(column -> ratings.stars(model().columnId(column)).orElseThrow())
        .toArray();
  }
}
