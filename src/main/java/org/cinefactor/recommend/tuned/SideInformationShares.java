package org.cinefactor.recommend.tuned;

import java.util.ArrayList;
import java.util.List;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.MovieKind;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.Gram;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.Popularity;
import org.cinefactor.recommend.factor.KindFeatures;

/**
 * The part of a person's features that the training rows of genres and decades give. Kernel ridge
 * regression is a sum over the training rows: with z the coordinates of a row and M = Σ zzᵀ, any
 * coordinates are t = Σ z(z·M⁻¹t), and the row of a genre gives z(z·M⁻¹t). Immutable.
 */
final class SideInformationShares {
  private final SignedKernel kernel;
  private final List<Row> rows;

  /** A genre or decade, z, and Tᵀz. */
  private record Row(MovieKind kind, double[] along, double[] features) {}

  /** The rows as in training, of the movies that the catalog has. */
  SideInformationShares(TunedModel tuned, Catalog catalog, Popularity popularity) {
    this.kernel = tuned.foldIn().kernel();
    this.rows = new ArrayList<>();
    FactorModel model = tuned.factors();
    List<Movie> movies = new ArrayList<>();
    int[] raters = new int[model.columns()];
    double all = 0;
    for (int j = 0; j < raters.length; j++) {
      int id = model.columnId(j);
      movies.add(catalog.movie(id).orElse(new Movie(id, "", List.of())));
      raters[j] = popularity.people(id);
      all += raters[j];
    }
    double mean = Math.max(1, all) / Math.max(1, catalog.size());
    List<MovieKind> kinds = new ArrayList<>();
    List<double[]> entries = new ArrayList<>();
    new SideInformationRows(movies, raters, mean)
        .forEach(
            catalog.genres(),
            (kind, row) -> {
              kinds.add(kind);
              entries.add(row);
            },
            Progress.NONE);
    double[][] projected = projections(tuned, entries);
    for (int i = 0; i < projected.length; i++) {
      double[] along = kernel.along(projected[i]);
      rows.add(new Row(kinds.get(i), along, kernel.features(along)));
    }
  }

  /** Each row's sum of its movies' factors, as they were weighted. */
  private static double[][] projections(TunedModel tuned, List<double[]> entries) {
    Factor q = tuned.factors().byColumn(Progress.NONE);
    return entries.parallelStream()
        .map(row -> projection(q, row, tuned.foldIn()))
        .toArray(double[][]::new);
  }

  private static double[] projection(Factor q, double[] row, SignedFoldIn foldIn) {
    double[] projected = new double[q.components];
    for (int j = 0; j < row.length; j++) {
      if (row[j] > 0) {
        Gram.add(row[j] / foldIn.scale(j), q.data[j], 0, projected, 0, q.components);
      }
    }
    return projected;
  }

  /** Contribution of each genre and decade to the features of some coordinates. */
  List<KindFeatures> of(double[] along) {
    double[] inverse = kernel.inverseMoments(along);
    List<KindFeatures> all = new ArrayList<>();
    for (Row row : rows) {
      double weight = 0;
      for (int r = 0; r < inverse.length; r++) {
        weight += row.along[r] * inverse[r];
      }
      double[] features = row.features.clone();
      for (int c = 0; c < features.length; c++) {
        features[c] *= weight;
      }
      all.add(new KindFeatures(row.kind, features));
    }
    return all;
  }
}
