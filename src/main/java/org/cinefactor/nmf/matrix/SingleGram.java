package org.cinefactor.nmf.matrix;

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

  /** AᵀA with padded rows, symmetric to the bit. */
  public double[][] of(SingleFactor a, Progress progress) {
    var pieces = new ParallelRows(a.rows, PIECES, ParallelRows.ROWS);
    SingleGramPart[] summed =
        pieces.map(
            progress,
            SingleGramPart[]::new,
            (from, to) -> part(pieces.number(from)).sum(a, from, to, progress));
    double[][] sum = new double[components][a.stride];
    for (int t = 0; t < components; t++) {
      for (SingleGramPart part : summed) {
        part.addTo(t, sum[t]);
      }
      for (int c = 0; c < t; c++) {
        sum[c][t] = sum[t][c];
      }
    }
    return sum;
  }

  private SingleGramPart part(int number) {
    if (parts[number] == null) {
      parts[number] = new SingleGramPart(components);
    }
    return parts[number];
  }
}
