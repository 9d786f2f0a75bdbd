package org.cinefactor.nmf.matrix;

import java.util.Arrays;
import org.cinefactor.nmf.parallel.ParallelRows;
import org.cinefactor.progress.Progress;

/**
 * The inner products of a factor's columns, AᵀA, from 32-bit floats that are not negative; see
 * {@link SingleGramPart}. Keeps its scratch from one to the next; not to be shared between threads.
 */
public final class SingleGram {
  /** Pieces of work at most: each has a sum of its own. */
  private static final int PIECES = 16;

  private final int components;
  private final SingleGramPart[] parts = new SingleGramPart[PIECES];

  /** For factors with so many components. */
  public SingleGram(int components) {
    this.components = components;
  }

  /**
   * Works out AᵀA, symmetric to the bit.
   *
   * @param sum gets it, with padded rows
   */
  public void of(SingleFactor a, double[][] sum, Progress progress) {
    var pieces = new ParallelRows(a.rows, PIECES, ParallelRows.ROWS);
    SingleGramPart[] summed =
        pieces.map(
            progress,
            SingleGramPart[]::new,
            (from, to) -> part(pieces.number(from)).sum(a, from, to, progress));
    for (int t = 0; t < components; t++) {
      Arrays.fill(sum[t], 0);
      for (SingleGramPart part : summed) {
        part.addTo(t, sum[t]);
      }
      for (int c = 0; c < t; c++) {
        sum[c][t] = sum[t][c];
      }
    }
  }

  private SingleGramPart part(int number) {
    if (parts[number] == null) {
      parts[number] = new SingleGramPart(components);
    }
    return parts[number];
  }
}
