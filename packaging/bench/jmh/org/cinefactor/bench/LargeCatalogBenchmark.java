package org.cinefactor.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.recommend.Popularity;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.factor.NotebookRecommender;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/**
 * A new person's ten recommendations among 87,000 movies at rank 50, from made-up factors of which
 * two in three are zero.
 */
public class LargeCatalogBenchmark extends SampledBenchmark {
  private static final int MOVIES = 87_000;
  private static final int COMPONENTS = 50;
  private static final int STARS = 20;

  private AnswerSample sample;

  @Setup
  public void makeUp() {
    var random = new SplittableRandom(1);
    double[] q =
        random
            .doubles((long) COMPONENTS * MOVIES)
            .map(uniform -> Math.max(0, 3 * uniform - 2))
            .toArray();
    int[] ids = new int[MOVIES];
    List<Movie> movies = new ArrayList<>();
    for (int j = 0; j < MOVIES; j++) {
      ids[j] = j + 1;
      movies.add(new Movie(j + 1, "Movie " + (j + 1) + " (1999)", List.of()));
    }
    NmfSettings settings = NmfSettings.notebook().withComponents(COMPONENTS);
    FactorModel model = new FactorModel(COMPONENTS, ids, q, new double[0], settings);
    var recommender = new NotebookRecommender(model, new Catalog(movies), Popularity.unknown());
    sample = new AnswerSample(recommender, STARS, () -> 1 + random.nextInt(MOVIES), random);
  }

  @Benchmark
  public List<Recommendation> ten() {
    return sample.ten();
  }
}
