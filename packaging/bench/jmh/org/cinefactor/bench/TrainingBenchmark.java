package org.cinefactor.bench;

import java.util.concurrent.TimeUnit;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.RatingMatrix;
import org.cinefactor.nmf.matrix.FactorPool;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.model.Solver;
import org.cinefactor.nmf.train.RankSweep;
import org.cinefactor.nmf.train.RankTrainer;
import org.cinefactor.nmf.train.Training;
import org.cinefactor.progress.Progress;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * Training at a few ranks, start included, and without the singular value decomposition, and all
 * ranks from 1 to 100.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
public class TrainingBenchmark {
  private RatingMatrix matrix;

  /** Ranks. */
  @State(Scope.Benchmark)
  public static class Rank {
    @Param({"10", "55", "100"})
    private int components;
  }

  /** Solvers. */
  @State(Scope.Benchmark)
  public static class By {
    @Param({"CD", "ACCELERATED_HALS"})
    private Solver solver;
  }

  /** A decomposition that there is already, as in a sweep. */
  @State(Scope.Benchmark)
  public static class Decomposed {
    private RankTrainer trainer;

    /** Decomposes the data. */
    @Setup
    public void decompose(TrainingBenchmark data, Rank rank, By by) {
      NmfSettings settings = NmfSettings.notebook().withSolver(by.solver);
      trainer =
          new RankTrainer(
              data.matrix.matrix(),
              data.matrix.movieIds(),
              settings,
              rank.components,
              new FactorPool(),
              Progress.NONE);
    }
  }

  @Setup
  public void read() throws DataSetException {
    matrix = Shipped.matrix(Shipped.read());
  }

  @Benchmark
  public Training oneRank(Rank rank) {
    return Shipped.train(matrix, rank.components);
  }

  @Benchmark
  public Training oneRankOfOneDecomposition(Rank rank, Decomposed decomposed) {
    return decomposed.trainer.train(rank.components, Progress.NONE);
  }

  @Benchmark
  @Warmup(iterations = 1)
  @Measurement(iterations = 2)
  public void ranksOneToHundred(By by, Blackhole hole) {
    NmfSettings settings = NmfSettings.notebook().withSolver(by.solver);
    new RankSweep(matrix.matrix(), matrix.movieIds(), settings)
        .run(RankSweep.ranks(1, 100), hole::consume, Progress.NONE);
  }
}
