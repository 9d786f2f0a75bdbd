package org.cinefactor.nmf.matrix;

import org.cinefactor.progress.Progress;

/** The multiplication of sparse data with a factor that moves: x·b, some rows at a time. */
public interface Multiplication {
  /** Looks at the factor as it is now; to be called when it has moved. */
  void begin(Progress progress);

  /**
   * Scratch for one thread.
   *
   * @param most how many products there are at a time at most
   */
  RowProducts products(int most);

  /** In 64-bit floats. */
  static Multiplication exact(SparseMatrix x, Factor b) {
    return new Multiplication() {
      @Override
      public void begin(Progress progress) {}

      @Override
      public RowProducts products(int most) {
        return new SparseProducts(x, b, most);
      }
    };
  }

  /** In 32-bit floats; see {@link SinglePrecisionProducts}. */
  static Multiplication singlePrecision(SparseMatrix x, Factor b) {
    RoundedFactor rounded = new RoundedFactor(b);
    return new Multiplication() {
      @Override
      public void begin(Progress progress) {
        rounded.round(progress);
      }

      @Override
      public RowProducts products(int most) {
        return new SinglePrecisionProducts(x, rounded, most);
      }
    };
  }
}
