package org.cinefactor.nmf.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.cinefactor.progress.Progress;

class FloatGramTest {
  @Property(tries = 100)
  void isTheGramOfTheSameNumbersWhateverShareOfThemIsZero(
      @ForAll @IntRange(min = 1, max = 600) int rows,
      @ForAll @IntRange(min = 1, max = 40) int components,
      @ForAll @DoubleRange(min = 0, max = 1) double density,
      @ForAll long seed) {
    Random random = new Random(seed);
    Factor factor = new Factor(rows, components);
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < components; c++) {
        factor.set(r, c, random.nextDouble() < density ? (float) (3 * random.nextDouble()) : 0);
      }
    }

    FloatGram grams = new FloatGram(components);
    double[][] gram = new double[components][factor.stride];
    grams.of(single(ones(700, components)), gram, Progress.NONE);
    grams.of(single(factor), gram, Progress.NONE);

    double[][] exact = Gram.of(factor, Progress.NONE);
    for (int t = 0; t < components; t++) {
      for (int c = 0; c < factor.stride; c++) {
        double wanted = c < components ? exact[t][c] : 0;
        assertThat(gram[t][c]).isCloseTo(wanted, within(1e-6 * wanted));
      }
    }
  }

  private static FloatFactor single(Factor exact) {
    FloatFactor single = FloatFactor.zeros(exact.rows, exact.components, Progress.NONE);
    single.take(exact, Progress.NONE);
    return single;
  }

  private static Factor ones(int rows, int components) {
    Factor factor = new Factor(rows, components);
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < components; c++) {
        factor.set(r, c, 1);
      }
    }
    return factor;
  }
}
