package org.cinefactor.nmf.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.cinefactor.nmf.matrix.Factor;

/** With its zeros left out or not, Q answers the same to the bit. */
class ColumnBlocksPropertiesTest {
  @Property(tries = 60)
  void leavingOutZerosChangesNothing(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 6) int components,
      @ForAll @IntRange(min = 1, max = 1100) int columns,
      @ForAll @DoubleRange(min = 0, max = 1) double filled) {
    var random = new SplittableRandom(seed);
    double[] q = random.doubles((long) components * columns).toArray();
    double[] p = random.doubles(components, -1, 1).toArray();
    p[0] = 0;
    for (int i = 0; i < q.length; i++) {
      q[i] = random.nextDouble() < filled ? q[i] : random.nextDouble() < 0.1 ? -0.0 : 0;
    }

    ColumnBlocks dense = ColumnBlocks.dense(components, columns, q);
    double[][] rows = new double[components][];
    var factors = new SparseFactors(components, columns);
    for (int c = 0; c < components; c++) {
      rows[c] = Arrays.copyOfRange(q, c * columns, (c + 1) * columns);
      factors.add(rows[c]);
    }
    ColumnBlocks sparse = factors.sparse();

    assertThat(dense.flat()).containsExactly(q);
    assertThat(ColumnBlocks.dense(rows, () -> {}).flat()).containsExactly(q);
    assertThat(sparse.flat()).containsExactly(q);
    ColumnBlocks ofRows = ColumnBlocks.withoutZeros(transposed(q, components, columns));
    assertThat(ofRows.flat()).containsExactly(q);
    assertThat(ofRows.isSparse()).isEqualTo(factors.blocks().isSparse());
    double[] expected = new double[columns];
    double[] scores = new double[columns];
    assertThat(dense.scores(p, 0, expected)).isEqualTo(columns);
    assertThat(sparse.scores(p, 0, scores)).isEqualTo(columns);
    assertThat(scores).containsExactly(expected);
    double[] column = new double[components];
    for (int j = 0; j < columns; j++) {
      assertThat(sparse.score(p, j)).isEqualTo(expected[j]);
      assertThat(dense.score(p, j)).isEqualTo(expected[j]);
      sparse.column(j, column);
      for (int c = 0; c < components; c++) {
        assertThat(column[c]).isEqualTo(q[c * columns + j]);
      }
    }
  }

  private static Factor transposed(double[] q, int components, int columns) {
    var qt = new Factor(columns, components);
    for (int i = 0; i < q.length; i++) {
      qt.set(i % columns, i / columns, q[i]);
    }
    return qt;
  }
}
