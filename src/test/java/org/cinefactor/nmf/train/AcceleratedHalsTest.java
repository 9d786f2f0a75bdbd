package org.cinefactor.nmf.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.cinefactor.nmf.MovieLensMatrix;
import org.cinefactor.nmf.hals.AcceleratedHals;
import org.cinefactor.nmf.init.InitialFactors;
import org.cinefactor.nmf.matrix.FactorPool;
import org.cinefactor.nmf.matrix.ReconstructionError;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.model.Solver;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On the data that ships. */
class AcceleratedHalsTest {
  private static MovieLensMatrix data;
  private static SparseMatrix x;
  private static Factorization factorization;

  @BeforeAll
  static void read() throws IOException {
    data = MovieLensMatrix.shipped();
    x = data.matrix();
    factorization = new Factorization(x, data.movieIds(), new FactorPool(), Progress.NONE);
  }

  private static InitialFactors start(NmfSettings settings) {
    return factorization.start(settings, Progress.NONE);
  }

  private static double[] run(InitialFactors factors, NmfSettings settings) {
    SparseMatrix xt = x.transposed(Progress.NONE);
    return new AcceleratedHals(x, xt, factors, settings, new FactorPool(), Progress.NONE)
        .run(settings, Progress.NONE);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 10, 20, 55, 100})
  void stopsAtNoHigherErrorThanCoordinateDescentAndSooner(int rank) {
    NmfSettings settings = NmfSettings.notebook().withComponents(rank);
    Training plain = Nmf.train(x, data.movieIds(), settings, Progress.NONE);

    InitialFactors factors = start(settings);
    double[] decreases = run(factors, settings);

    double error = ReconstructionError.of(x, factors.p(), factors.qt(), 1, Progress.NONE);
    assertThat(error).isLessThanOrEqualTo(plain.reconstructionError());
    assertThat(decreases.length).isLessThan(plain.iterations());
    assertThat(decreases[decreases.length - 1]).isLessThanOrEqualTo(settings.tolerance());
  }

  @ParameterizedTest
  @CsvSource({"20, 3", "60, 2", "60, 8", "120, 1", "120, 5", "120, 20", "300, 4", "300, 12"})
  void stopsAtNoHigherErrorThanCoordinateDescentForFewPeople(int people, int rank) {
    SparseMatrix few = x.select(IntStream.range(0, people).map(i -> 2 * i).toArray());
    NmfSettings settings = NmfSettings.notebook().withComponents(rank);
    Training plain = Nmf.train(few, data.movieIds(), settings, Progress.NONE);
    NmfSettings other = settings.withSolver(Solver.ACCELERATED_HALS);
    Training fast = Nmf.train(few, data.movieIds(), other, Progress.NONE);

    assertThat(fast.reconstructionError())
        .isLessThanOrEqualTo(plain.reconstructionError() * (1 + 1e-6));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 13, 60})
  void anyNumberOfThreadsGivesTheSameBits(int rank)
      throws InterruptedException, ExecutionException {
    NmfSettings settings = NmfSettings.notebook().withComponents(rank);
    InitialFactors one = start(settings);
    double[] decreases = runWith(1, one, settings);
    for (int threads : new int[] {2, 3}) {
      InitialFactors many = start(settings);

      assertThat(runWith(threads, many, settings)).containsExactly(decreases);
      assertThat(many.p().unpadded()).isEqualTo(one.p().unpadded());
      assertThat(many.qt().unpadded()).isEqualTo(one.qt().unpadded());
    }
  }

  private static double[] runWith(int threads, InitialFactors factors, NmfSettings settings)
      throws InterruptedException, ExecutionException {
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      return pool.submit(() -> run(factors, settings)).get();
    }
  }
}
