package org.cinefactor.nmf.model;

import java.util.Arrays;
import org.cinefactor.nmf.matrix.MultiplyAdd;
import org.cinefactor.nmf.matrix.VectorKernels;

/**
 * Q laid out for scoring: neighbouring columns together, {@value #SIZE} at a time, each component's
 * values of them in an array of its own, so that scores grow in the processor's vectors and no
 * memory is taken. Immutable.
 */
final class ColumnBlocks {
  /** Columns per block; the last block is filled up with zeros. */
  static final int SIZE = 512;

  private final int components;
  private final int columns;
  private final double[][][] blocks;

  /** Copies k x columns values, component after component. */
  ColumnBlocks(int components, int columns, double[] q) {
    this.components = components;
    this.columns = columns;
    this.blocks = new double[(columns + SIZE - 1) / SIZE][components][SIZE];
    for (int b = 0; b < blocks.length; b++) {
      for (int c = 0; c < components; c++) {
        int length = Math.min(SIZE, columns - b * SIZE);
        System.arraycopy(q, c * columns + b * SIZE, blocks[b][c], 0, length);
      }
    }
  }

  double get(int component, int column) {
    return blocks[column / SIZE][component][column % SIZE];
  }

  /** The values of all components in a column. */
  void column(int column, double[] into) {
    double[][] block = blocks[column / SIZE];
    int place = column % SIZE;
    for (int c = 0; c < components; c++) {
      into[c] = block[c][place];
    }
  }

  /** Component after component, as they were given. */
  double[] flat() {
    double[] q = new double[components * columns];
    for (int b = 0; b < blocks.length; b++) {
      for (int c = 0; c < components; c++) {
        int length = Math.min(SIZE, columns - b * SIZE);
        System.arraycopy(blocks[b][c], 0, q, c * columns + b * SIZE, length);
      }
    }
    return q;
  }

  /** p·q of one column, to the bit what {@link #scores} gives for it. */
  double score(double[] p, int column) {
    double[][] block = blocks[column / SIZE];
    double sum = 0;
    for (int c = 0; c < components; c++) {
      if (p[c] != 0) {
        sum = MultiplyAdd.of(p[c], block[c][column % SIZE], sum);
      }
    }
    return sum;
  }

  /** Scores of neighbouring columns, as many as there is room or there are; returns how many. */
  int scores(double[] p, int from, double[] into) {
    int count = Math.min(into.length, columns - from);
    if (from % SIZE == 0 && into.length == SIZE) {
      scores(p, blocks[from / SIZE], into);
      return count;
    }
    double[] scores = new double[SIZE];
    for (int done = 0; done < count; ) {
      int at = (from + done) % SIZE;
      int length = Math.min(SIZE - at, count - done);
      scores(p, blocks[(from + done) / SIZE], scores);
      System.arraycopy(scores, at, into, done, length);
      done += length;
    }
    return count;
  }

  private static void scores(double[] p, double[][] block, double[] into) {
    Arrays.fill(into, 0);
    for (int c = 0; c < p.length; c++) {
      if (p[c] != 0) {
        VectorKernels.add(p[c], block[c], into);
      }
    }
  }
}
