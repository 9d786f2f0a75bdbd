package org.cinefactor.nmf.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.cinefactor.nmf.cd.BlockDescent;
import org.cinefactor.progress.Progress;

/** Inner products of a factor's columns. */
class GramTest {
  /** Rows of one piece of work at most, so that the order of summation is that of the rows. */
  private static final int ONE_PIECE = BlockDescent.ROWS;

  @Property(tries = 200)
  void isTheSumOfTheRowsProductsToTheBit(
      @ForAll @IntRange(min = 1, max = ONE_PIECE) int rows,
      @ForAll @IntRange(min = 1, max = 40) int components,
      @ForAll @DoubleRange(min = 0, max = 1) double density,
      @ForAll long seed) {
    Factor factor = factor(rows, components, density, seed);
    double[][] gram = Gram.of(factor, Progress.NONE);
    for (int i = 0; i < components; i++) {
      double[] expected = new double[factor.stride];
      for (int j = 0; j < components; j++) {
        for (int r = 0; r < rows; r++) {
          expected[j] += factor.get(r, i) * factor.get(r, j);
        }
      }
      assertArrayEquals(expected, gram[i]);
    }
  }

  @Property(tries = 100)
  void isTheSameAnewAfterTheFactorHasMovedAndTheSumWasChanged(
      @ForAll @IntRange(min = 1, max = 5 * ONE_PIECE) int rows,
      @ForAll @IntRange(min = 1, max = 40) int components,
      @ForAll @DoubleRange(min = 0, max = 1) double before,
      @ForAll @DoubleRange(min = 0, max = 1) double after,
      @ForAll long seed) {
    Factor factor = factor(rows, components, before, seed);
    Gram gram = new Gram(factor);
    for (double[] row : gram.now(Progress.NONE)) {
      Arrays.fill(row, 0, components, 7);
    }
    Factor moved = factor(rows, components, after, seed + 1);
    for (int r = 0; r < rows; r++) {
      System.arraycopy(moved.data[r], 0, factor.data[r], 0, factor.stride);
    }
    assertArrayEquals(Gram.of(moved, Progress.NONE), gram.now(Progress.NONE));
  }

  private static Factor factor(int rows, int components, double density, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Factor factor = new Factor(rows, components);
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < components; c++) {
        factor.set(r, c, random.nextDouble() < density ? random.nextDouble() : 0);
      }
    }
    return factor;
  }
}
