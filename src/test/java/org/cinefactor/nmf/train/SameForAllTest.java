package org.cinefactor.nmf.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.cinefactor.nmf.FlatComponents;
import org.cinefactor.nmf.MovieLensMatrix;
import org.cinefactor.nmf.matrix.CoordinateMatrix;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The number of threads and the names of rows and columns change nothing. */
class SameForAllTest {
  private static MovieLensMatrix data;

  @BeforeAll
  static void read() throws IOException {
    data = MovieLensMatrix.shipped();
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 0.2})
  void anyNumberOfThreadsGivesTheSameBits(double missingWeight)
      throws InterruptedException, ExecutionException {
    NmfSettings settings =
        NmfSettings.notebook().withComponents(13).withMissingWeight(missingWeight);
    Training one = trainWith(1, settings);
    for (int threads : new int[] {2, 3, 8}) {
      Training many = trainWith(threads, settings);

      assertThat(many.violations()).isEqualTo(one.violations());
      assertThat(many.p()).isEqualTo(one.p());
      assertThat(FlatComponents.of(many.model())).isEqualTo(FlatComponents.of(one.model()));
      assertThat(many.reconstructionError()).isEqualTo(one.reconstructionError());
    }
  }

  private static Training trainWith(int threads, NmfSettings settings)
      throws InterruptedException, ExecutionException {
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      return pool.submit(() -> Nmf.train(data.matrix(), data.movieIds(), settings, Progress.NONE))
          .get();
    }
  }

  @Test
  void relabellingUsersAndMoviesChangesNothing() {
    SparseMatrix x = data.matrix();
    int[] newRow = shuffled(x.rows(), 1);
    int[] newColumn = shuffled(x.columns(), 2);
    NmfSettings settings = NmfSettings.notebook().withComponents(20);

    Training plain = Nmf.train(x, data.movieIds(), settings, Progress.NONE);
    Training other =
        Nmf.train(
            relabelled(x, newRow, newColumn),
            IntStream.range(0, x.columns()).toArray(),
            settings,
            Progress.NONE);

    assertThat(other.iterations()).isEqualTo(plain.iterations());
    for (int c = 0; c < 20; c++) {
      for (int j = 0; j < x.columns(); j++) {
        assertThat(other.model().q(c, newColumn[j])).isCloseTo(plain.model().q(c, j), within(1e-7));
      }
      for (int r = 0; r < x.rows(); r++) {
        assertThat(other.p()[20 * newRow[r] + c]).isCloseTo(plain.p()[20 * r + c], within(1e-7));
      }
    }
  }

  private static SparseMatrix relabelled(SparseMatrix x, int[] newRow, int[] newColumn) {
    int[] row = new int[x.size()];
    int[] column = new int[x.size()];
    float[] value = new float[x.size()];
    for (int r = 0; r < x.rows(); r++) {
      for (int i = x.rowStart(r); i < x.rowStart(r + 1); i++) {
        row[i] = newRow[r];
        column[i] = newColumn[x.column(i)];
        value[i] = x.value(i);
      }
    }
    return new CoordinateMatrix(x.rows(), x.columns(), row, column, value).compressed();
  }

  private static int[] shuffled(int size, long seed) {
    Random random = new Random(seed);
    int[] order = IntStream.range(0, size).toArray();
    for (int i = size - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[other];
      order[other] = swap;
    }
    return order;
  }
}
