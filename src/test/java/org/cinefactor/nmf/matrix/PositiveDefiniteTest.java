package org.cinefactor.nmf.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PositiveDefiniteTest {
  @Property(tries = 100)
  void theSolutionSolvesTheEquations(
      @ForAll @IntRange(min = 1, max = 30) int n, @ForAll long seed) {
    var random = new Random(seed);
    double[] b = random.doubles((long) n * n, -1, 1).toArray();
    double[] a = DenseProducts.productTransposed(n, n, n, b, b);
    for (int i = 0; i < n; i++) {
      a[i * n + i] += 1;
    }
    double[] wanted = random.doubles(n, -1, 1).toArray();
    double[] x = DenseProducts.product(n, n, 1, a, wanted);

    PositiveDefinite.solve(a.clone(), x);

    assertThat(x).containsExactly(wanted, within(1e-9));
  }

  @Test
  void anotherMatrixIsRefused() {
    assertThatThrownBy(() -> PositiveDefinite.solve(new double[] {1, 2, 2, 1}, new double[2]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
