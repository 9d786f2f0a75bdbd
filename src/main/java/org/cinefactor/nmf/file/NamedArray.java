package org.cinefactor.nmf.file;

/**
 * A further array of floats in a model file, beside the factors.
 *
 * @param name its name in the file
 * @param shape its length in each dimension, one or two of them
 * @param values its items, row after row
 */
public record NamedArray(String name, int[] shape, double[] values) {
  /** A vector. */
  public static NamedArray vector(String name, double[] values) {
    return new NamedArray(name, new int[] {values.length}, values);
  }

  /** A matrix, row after row. */
  public static NamedArray matrix(String name, int columns, double[] values) {
    return new NamedArray(name, new int[] {values.length / columns, columns}, values);
  }

  /** The shape in Python's words, such as {@code (2, 3)} or {@code (5,)}. */
  String python() {
    return shape.length == 1 ? "(" + shape[0] + ",)" : "(" + shape[0] + ", " + shape[1] + ")";
  }
}
