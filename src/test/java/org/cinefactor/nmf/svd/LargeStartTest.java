package org.cinefactor.nmf.svd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.cinefactor.nmf.MovieLensMatrix;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.matrix.Vectors;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.StopWhen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The decomposition that large matrices get, on one small enough to be decomposed up to rounding.
 */
class LargeStartTest {
  private static final int COUNT = 40;

  private static SparseMatrix x;
  private static SparseMatrix xt;
  private static SingularVectors exact;

  @BeforeAll
  static void read() throws IOException {
    x = MovieLensMatrix.shipped().matrix();
    xt = x.transposed(Progress.NONE);
    exact = Lanczos.leading(x, xt, COUNT, Lanczos.Accuracy.ROUNDING, Progress.NONE);
  }

  private static SingularVectors checked(int count, Progress progress) {
    return Lanczos.leading(x, xt, count, Lanczos.Accuracy.CHECKED, progress);
  }

  @Test
  void sizeDecidesHowAccurate() {
    assertThat(Lanczos.Accuracy.of(x)).isEqualTo(Lanczos.Accuracy.ROUNDING);
    assertThat(Lanczos.Accuracy.of(rowOf(4_000_001))).isEqualTo(Lanczos.Accuracy.CHECKED);
  }

  private static SparseMatrix rowOf(int size) {
    return new SparseMatrix(1, size, new int[] {0, size}, new int[size], new float[size]);
  }

  @Test
  void residualsAreAsSmallAsPromised() {
    SingularVectors svd = checked(COUNT, Progress.NONE);

    double most = 1e-6 * svd.s()[0] * svd.s()[0];
    for (int i = 0; i < COUNT; i++) {
      double[] rest = new NormalProduct(x, Progress.NONE).of(svd.v()[i]);
      Vectors.add(-svd.s()[i] * svd.s()[i], svd.v()[i], rest);
      assertThat(Vectors.norm(rest)).isLessThan(1.01 * most);
      assertThat(svd.s()[i] * svd.s()[i])
          .isCloseTo(exact.s()[i] * exact.s()[i], within(1.01 * most));
      assertThat(Math.abs(Vectors.dot(svd.v()[i], exact.v()[i]))).isGreaterThan(0.999);
      assertThat(Math.abs(Vectors.dot(svd.u()[i], exact.u()[i]))).isGreaterThan(0.999);
    }
  }

  @Test
  void tripletsAreTheSameHoweverManyAreAskedFor() {
    SingularVectors most = checked(COUNT, Progress.NONE);
    for (int count : new int[] {1, 7, 33}) {
      assertSame(checked(count, Progress.NONE), most.first(count));
    }
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBits() throws InterruptedException, ExecutionException {
    SingularVectors one = with(1);
    assertSame(with(2), one);
    assertSame(with(3), one);
  }

  private static SingularVectors with(int threads) throws InterruptedException, ExecutionException {
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      return pool.submit(() -> checked(COUNT, Progress.NONE)).get();
    }
  }

  private static void assertSame(SingularVectors one, SingularVectors other) {
    assertThat(one.s()).containsExactly(other.s());
    assertThat(one.u()).isDeepEqualTo(other.u());
    assertThat(one.v()).isDeepEqualTo(other.v());
  }

  @Test
  void productsWithManyVectorsAreThoseWithEach() {
    double[][] u = BlockProduct.of(xt, exact.u(), Progress.NONE);
    for (int i = 0; i < COUNT; i++) {
      for (int r = 0; r < xt.rows(); r++) {
        assertThat(u[i][r]).isEqualTo(xt.rowTimes(r, exact.u()[i]));
      }
    }
  }

  @Test
  void stopsWhenAsked() {
    AtomicInteger asked = new AtomicInteger();
    Progress soon = new StopWhen(() -> asked.incrementAndGet() > 100);

    assertThatThrownBy(() -> checked(COUNT, soon)).isInstanceOf(CancellationException.class);
    assertThat(asked.get()).isLessThan(120);
  }
}
