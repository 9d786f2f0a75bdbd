package org.cinefactor.nmf.model;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.MultiplyAdd;
import org.cinefactor.progress.Progress;
import org.cinefactor.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Q laid out for scoring, neighbouring columns together, {@value ColumnBlock#SIZE} at a time.
 * Immutable.
 */
final class ColumnBlocks {
  private static final Texts TEXTS = Texts.of(ColumnBlocks.class);
  private static final int SIZE = ColumnBlock.SIZE;

  /** Columns that are gone through before it is asked whether to stop. */
  private static final int PAUSE = 1024;

  /** Squares of larger numbers, added up, leave the range of a double. */
  private static final double MOST = 1e100;

  private final int components;
  private final int columns;
  private final ColumnBlock[] blocks;
  private volatile double @Nullable [] norms;

  private ColumnBlocks(int components, int columns, IntFunction<ColumnBlock> from) {
    this.components = components;
    this.columns = columns;
    this.blocks = new ColumnBlock[(columns + SIZE - 1) / SIZE];
    Arrays.setAll(blocks, b -> from.apply(b * SIZE));
  }

  /**
   * Copies k x columns values, component after component.
   *
   * @throws IllegalArgumentException when there are more or fewer values or one is not from 0 to
   *     1e100
   */
  static ColumnBlocks dense(int components, int columns, double[] q) {
    if (components < 1 || (long) components * columns != q.length) {
      throw new IllegalArgumentException(
          q.length
              + " values are not " // not shown
              + components
              + " components of " // not shown
              + columns
              + " columns");
    }
    for (double value : q) {
      checked(value);
    }
    return new ColumnBlocks(
        components, columns, from -> new DenseColumnBlock(components, columns, q, from));
  }

  /**
   * Copies Q, a row per component.
   *
   * @param pause called now and then; may throw to stop
   * @throws IllegalArgumentException when there is no row, or one is not as long as the others, or
   *     a value is not from 0 to 1e100
   */
  static ColumnBlocks dense(double[][] q, Runnable pause) {
    if (q.length == 0 || Arrays.stream(q).anyMatch(row -> row.length != q[0].length)) {
      throw new IllegalArgumentException("the components are not of one length"); // not shown
    }
    for (double[] component : q) {
      pause.run();
      for (double value : component) {
        checked(value);
      }
    }
    return new ColumnBlocks(
        q.length,
        q[0].length,
        from -> {
          pause.run();
          return new DenseColumnBlock(q, from);
        });
  }

  /**
   * Copies Qᵀ, a row per column.
   *
   * @throws IllegalArgumentException when a value is not from 0 to 1e100
   */
  static ColumnBlocks dense(Factor qt) {
    for (double[] column : qt.data) {
      for (double value : column) {
        checked(value);
      }
    }
    return new ColumnBlocks(qt.components, qt.rows, from -> new DenseColumnBlock(qt, from));
  }

  /**
   * Copies Qᵀ, a row per column, without the zeros where they are more than half, otherwise with
   * them.
   *
   * @throws IllegalArgumentException when a value is not from 0 to 1e100
   */
  static ColumnBlocks withoutZeros(Factor qt) {
    return 2 * stored(qt) < (long) qt.components * qt.rows
        ? new ColumnBlocks(qt.components, qt.rows, from -> SparseColumnBlock.of(qt, from))
        : new ColumnBlocks(qt.components, qt.rows, from -> new DenseColumnBlock(qt, from));
  }

  /** The number of values, each of them checked, that are no zeros. */
  private static long stored(Factor qt) {
    long stored = 0;
    for (double[] column : qt.data) {
      for (double value : column) {
        stored += SparseColumnBlock.isStored(checked(value)) ? 1 : 0;
      }
    }
    return stored;
  }

  /** Blocks without their zeros; each is asked for by its number, from 0. */
  static ColumnBlocks sparse(int components, int columns, IntFunction<SparseColumnBlock> blocks) {
    return new ColumnBlocks(components, columns, from -> blocks.apply(from / SIZE));
  }

  /**
   * Checks a value of Q.
   *
   * @throws IllegalArgumentException when it is negative, not finite or too large to compute with
   */
  static double checked(double value) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(TEXTS.format("factor", Double.toString(value)));
    }
    if (value > MOST) {
      throw new IllegalArgumentException(
          TEXTS.format("factor.most", Double.toString(value), Double.toString(MOST)));
    }
    return value;
  }

  int components() {
    return components;
  }

  int columns() {
    return columns;
  }

  /** True when the zeros are left out. */
  boolean isSparse() {
    return blocks.length > 0 && blocks[0] instanceof SparseColumnBlock;
  }

  /** The values of a component in all columns. */
  void component(int component, double[] into) {
    for (int b = 0; b < blocks.length; b++) {
      blocks[b].copy(component, Math.min(SIZE, columns - b * SIZE), into, b * SIZE);
    }
  }

  double get(int component, int column) {
    return blocks[column / SIZE].get(component, column % SIZE);
  }

  /** The values of all components in a column. */
  void column(int column, double[] into) {
    ColumnBlock block = blocks[column / SIZE];
    int place = column % SIZE;
    for (int c = 0; c < components; c++) {
      into[c] = block.get(c, place);
    }
  }

  /**
   * Qᵀ, a padded row per column.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  Factor byColumn(Progress progress) {
    var qt = new Factor(columns, components, progress);
    for (int j = 0; j < columns; j++) {
      if (j % PAUSE == 0) {
        progress.stopIfCancelled();
      }
      column(j, qt.data[j]);
    }
    return qt;
  }

  /** The Euclidean norm of each column, worked out when first asked for; not to be changed. */
  double[] norms() {
    double[] known = norms;
    if (known == null) {
      known = squareRootsOfSums();
      norms = known;
    }
    return known;
  }

  private double[] squareRootsOfSums() {
    double[] sums = new double[columns];
    for (int c = 0; c < components; c++) {
      for (int j = 0; j < columns; j++) {
        double value = get(c, j);
        sums[j] += value * value;
      }
    }
    Arrays.setAll(sums, j -> Math.sqrt(sums[j]));
    return sums;
  }

  /** Component after component, as they were given. */
  double[] flat() {
    double[] q = new double[components * columns];
    for (int b = 0; b < blocks.length; b++) {
      for (int c = 0; c < components; c++) {
        int length = Math.min(SIZE, columns - b * SIZE);
        blocks[b].copy(c, length, q, c * columns + b * SIZE);
      }
    }
    return q;
  }

  /** p·q of one column, to the bit what {@link #scores} gives for it. */
  double score(double[] p, int column) {
    ColumnBlock block = blocks[column / SIZE];
    double sum = 0;
    for (int c = 0; c < components; c++) {
      if (p[c] != 0) {
        sum = MultiplyAdd.of(p[c], block.get(c, column % SIZE), sum);
      }
    }
    return sum;
  }

  /** Scores of neighbouring columns, as many as there is room or there are; returns how many. */
  int scores(double[] p, int from, double[] into) {
    int count = Math.min(into.length, columns - from);
    if (from % SIZE == 0 && into.length == SIZE) {
      blocks[from / SIZE].scores(p, into);
      return count;
    }
    double[] scores = new double[SIZE];
    for (int done = 0; done < count; ) {
      int at = (from + done) % SIZE;
      int length = Math.min(SIZE - at, count - done);
      blocks[(from + done) / SIZE].scores(p, scores);
      System.arraycopy(scores, at, into, done, length);
      done += length;
    }
    return count;
  }
}
