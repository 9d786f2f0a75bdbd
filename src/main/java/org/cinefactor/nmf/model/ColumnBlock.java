package org.cinefactor.nmf.model;

/**
 * The values of all components in {@value #SIZE} neighbouring columns. Implementations are
 * immutable and give the same scores to the bit: what is zero adds nothing.
 */
interface ColumnBlock {
  /** Columns per block; the last block of a model is filled up with zeros. */
  int SIZE = 512;

  /** The value of a component in a column of the block. */
  double get(int component, int place);

  /** Writes the values of a component in the first columns. */
  void copy(int component, int count, double[] into, int at);

  /** Sets {@code into}, of length {@value #SIZE}, to p·q of each column. */
  void scores(double[] p, double[] into);
}
