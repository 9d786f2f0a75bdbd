package org.cinefactor.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.recommend.Popularity;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.factor.NotebookRecommender;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A new person's ten recommendations among 87,000 movies at rank 50, from made-up factors of which
 * two in three are zero.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 2)
public class LargeCatalogBenchmark {
  private static final int PEOPLE = 256;
  private static final int MOVIES = 87_000;
  private static final int COMPONENTS = 50;
  private static final int STARS = 20;

  private final Ratings[] people = new Ratings[PEOPLE];
  private NotebookRecommender recommender;
  private int next;

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
    recommender = new NotebookRecommender(model, new Catalog(movies), Popularity.unknown());
    for (int person = 0; person < PEOPLE; person++) {
      Map<Integer, Double> ratings = new LinkedHashMap<>();
      while (ratings.size() < STARS) {
        ratings.put(1 + random.nextInt(MOVIES), (1 + random.nextInt(10)) / 2.0);
      }
      people[person] = Ratings.of(ratings);
    }
  }

  @Benchmark
  public List<Recommendation> ten() {
    next = (next + 1) % PEOPLE;
    return recommender.recommend(people[next], 10);
  }
}
