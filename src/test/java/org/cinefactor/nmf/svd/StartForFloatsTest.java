package org.cinefactor.nmf.svd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.cinefactor.nmf.MovieLensMatrix;
import org.cinefactor.nmf.matrix.CoordinateMatrix;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;

/** The start of the solver that works in 32-bit floats, on the data that ships. */
class StartForFloatsTest {
  private static final int COUNT = 55;

  @Test
  void isTheOtherOnesToSevenDigitsAndTheSameHoweverManyAreAskedFor() throws IOException {
    SparseMatrix x = MovieLensMatrix.shipped().matrix();
    SparseMatrix xt = x.transposed(Progress.NONE);
    assertThat(ExplicitNormalMatrix.pays(xt)).isTrue();

    SingularVectors exact = Lanczos.leading(x, xt, COUNT, Progress.NONE);
    SingularVectors found = Lanczos.leadingForFloats(x, xt, COUNT, Progress.NONE);
    SingularVectors few = Lanczos.leadingForFloats(x, xt, 7, Progress.NONE);

    for (int i = 0; i < COUNT; i++) {
      assertThat(found.s()[i]).isCloseTo(exact.s()[i], within(1e-7 * exact.s()[i]));
      assertThat(Math.abs(product(found.u()[i], exact.u()[i]))).isCloseTo(1, within(1e-7));
    }
    assertThat(few.s()).containsExactly(Arrays.copyOf(found.s(), 7));
    for (int i = 0; i < 7; i++) {
      assertThat(few.v()[i]).containsExactly(found.v()[i]);
    }
  }

  @Test
  void aMatrixWithManyColumnsForItsEntriesIsNotMultipliedOut() {
    float[] ones = new float[50];
    Arrays.fill(ones, 1);
    int[] places = IntStream.range(0, 50).toArray();
    SparseMatrix diagonal = new CoordinateMatrix(50, 50, places, places, ones).compressed();

    assertThat(ExplicitNormalMatrix.pays(diagonal)).isFalse();
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
