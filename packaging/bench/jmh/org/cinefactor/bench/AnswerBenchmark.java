package org.cinefactor.bench;

import java.util.List;
import java.util.SplittableRandom;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.recommend.Popularity;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.factor.NotebookRecommender;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** A new person's ten recommendations, from their stars: fold-in, scores and the list. */
public class AnswerBenchmark extends SampledBenchmark {
  @Param({"9", "50"})
  private int stars;

  private AnswerSample sample;

  @Setup
  public void train() throws DataSetException {
    DataSet data = Shipped.read();
    int components = Integer.getInteger("bench.components", 55);
    FactorModel model = Shipped.train(Shipped.matrix(data), components).model();
    var recommender = new NotebookRecommender(model, data.catalog(), Popularity.unknown());
    var random = new SplittableRandom(1);
    sample =
        new AnswerSample(
            recommender,
            stars,
            () -> model.columnId(random.nextInt(1 + random.nextInt(model.columns()))),
            random);
  }

  @Benchmark
  public List<Recommendation> ten() {
    return sample.ten();
  }
}
