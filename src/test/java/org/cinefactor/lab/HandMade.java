package org.cinefactor.lab;

import java.util.List;
import java.util.Map;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.dataset.RatingTable;
import org.cinefactor.dataset.SyntheticRatings;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.train.Training;
import org.cinefactor.progress.Progress;

/**
 * Four movies and three people, small enough to work everything out on paper.
 *
 * <pre>
 *      10 20 30 40        R^ at rank 2
 *   1   5  4  .  .         4  2  0  0
 *   2   .  .  5  3         0  0  4  2
 *   3   4  2  1  .         4  2  2  1
 * </pre>
 */
public final class HandMade {
  private static final Genre ACTION = new Genre("Action");
  private static final Genre DRAMA = new Genre("Drama");

  private HandMade() {}

  public static LabData data() {
    Catalog catalog =
        new Catalog(
            List.of(
                new Movie(10, "Ten (2010)", List.of(ACTION)),
                new Movie(20, "Twenty (2020)", List.of(ACTION, DRAMA)),
                new Movie(30, "Thirty (1930)", List.of(DRAMA)),
                new Movie(40, "Forty (1940)", List.of())));
    RatingTable ratings =
        SyntheticRatings.table(
            catalog,
            new int[] {1, 1, 2, 2, 3, 3, 3},
            new int[] {10, 20, 30, 40, 10, 20, 30},
            new float[] {5, 4, 5, 3, 4, 2, 1});
    DataSet set = SyntheticRatings.dataSet("hand", catalog, ratings);
    return LabData.of(set, MovieFilter.everything(), Progress.NONE);
  }

  public static LabModel rank2() {
    return model(
        2, new double[] {1, 0, 0, 2, 1, 1}, new double[] {4, 2, 0, 0, 0, 0, 2, 1}, Math.sqrt(9));
  }

  public static LabModel rank1() {
    return model(1, new double[] {1, 1, 1}, new double[] {1, 1, 2, 3}, 5);
  }

  private static LabModel model(int k, double[] p, double[] q, double error) {
    FactorModel factors =
        new FactorModel(
            k,
            new int[] {10, 20, 30, 40},
            q,
            new double[0],
            NmfSettings.notebook().withComponents(k));
    return new LabModel(data(), new Training(factors, p, new double[] {1, 0.01}, error, 0.5));
  }

  /** Two stars for movie 20: p = (0.2, 0) at rank 2. */
  public static Ratings ratings() {
    return Ratings.of(Map.of(20, 2.0));
  }
}
