package org.cinefactor.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.recommend.Popularity;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.factor.NotebookRecommender;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A new person's ten recommendations, from their stars: fold-in, scores and the list. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 2)
public class AnswerBenchmark {
  private static final int PEOPLE = 256;

  @Param({"9", "50"})
  private int stars;

  private final Ratings[] people = new Ratings[PEOPLE];
  private NotebookRecommender recommender;
  private int next;

  @Setup
  public void train() throws DataSetException {
    DataSet data = Shipped.read();
    int components = Integer.getInteger("bench.components", 55);
    FactorModel model = Shipped.train(Shipped.matrix(data), components).model();
    recommender = new NotebookRecommender(model, data.catalog(), Popularity.unknown());
    var random = new SplittableRandom(1);
    for (int person = 0; person < PEOPLE; person++) {
      Map<Integer, Double> ratings = new LinkedHashMap<>();
      while (ratings.size() < stars) {
        int column = random.nextInt(1 + random.nextInt(model.columns()));
        ratings.put(model.columnId(column), (1 + random.nextInt(10)) / 2.0);
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
