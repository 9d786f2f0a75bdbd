package org.cinefactor.nmf.matrix;

import java.util.Arrays;
import org.cinefactor.nmf.parallel.ParallelRows;
import org.cinefactor.progress.Progress;

/**
 * The inner products of a factor's columns, AᵀA, from 32-bit floats that are not negative; see
 * {@link FloatGramPart}. Keeps its scratch from one to the next; not to be shared between threads.
 */
public final class FloatGram {
  /** Pieces of work at most: each has a sum of its own. */
  private static final int PIECES = 16;

  private final int components;
  private final FloatGramPart[] parts = new FloatGramPart[PIECES];

  /** For factors with so many components. */
  public FloatGram(int components) {
    this.components = components;
  }

  /**
   * Works out AᵀA, symmetric to the bit.
   *
   * @param sum gets it, with padded rows
   */
  public void of(FloatFactor a, double[][] sum, Progress progress) {
    var pieces = new ParallelRows(a.rows, PIECES, ParallelRows.ROWS);
    FloatGramPart[] summed =
        pieces.map(
            progress,
            FloatGramPart[]::new,
            (from, to) -> part(pieces.number(from)).sum(a, from, to, progress));
    for (int t = 0; t < components; t++) {
      Arrays.fill(sum[t], 0);
      for (FloatGramPart part : summed) {
        part.addTo(t, sum[t]);
      }
      for (int c = 0; c < t; c++) {
        sum[c][t] = sum[t][c];
      }
    }
  }

  private FloatGramPart part(int number) {
    if (parts[number] == null) {
      parts[number] = new FloatGramPart(components);
    }
    return parts[number];
  }
}
