package org.cinefactor.nmf.hals;

import static org.assertj.core.api.Assertions.assertThat;

import org.cinefactor.nmf.Dense;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.junit.jupiter.api.Test;

class RowsByCostTest {
  /** Rows with three, one, two and one ratings. */
  private final SparseMatrix x =
      Dense.sparse(4, 3, new double[] {1, 2, 3, 0, 4, 0, 5, 0, 1, 0, 0, 2});

  @Test
  void aRowHasFewWithLessThanASeventhOfTheComponents() {
    RowsByCost rows = RowsByCost.of(x, 14);

    assertThat(rows.many()).containsExactly(0, 2);
    assertThat(rows.few()).containsExactly(1, 3);
  }

  @Test
  void withFewComponentsEachRowHasManyAndWithManyNone() {
    assertThat(RowsByCost.of(x, 7).many()).containsExactly(0, 1, 2, 3);
    assertThat(RowsByCost.of(x, 7).few()).isEmpty();
    assertThat(RowsByCost.of(x, 70).many()).containsExactly(0, 1, 2, 3);
    assertThat(RowsByCost.of(x, 70).few()).isEmpty();
  }
}
