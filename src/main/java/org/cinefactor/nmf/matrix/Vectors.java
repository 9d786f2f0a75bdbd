package org.cinefactor.nmf.matrix;

/** Plain operations on vectors. */
public final class Vectors {
  private Vectors() {}

  /** The inner product, summed in four interleaved parts. */
  public static double dot(double[] a, double[] b) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = 0;
    for (; i + 3 < a.length; i += 4) {
      s0 += a[i] * b[i];
      s1 += a[i + 1] * b[i + 1];
      s2 += a[i + 2] * b[i + 2];
      s3 += a[i + 3] * b[i + 3];
    }
    for (; i < a.length; i++) {
      s0 += a[i] * b[i];
    }
    return (s0 + s1) + (s2 + s3);
  }

  /**
   * The inner products of a vector and two others, each summed as {@link #dot} does; side by side
   * they take little longer than one.
   *
   * @param into gets them, at one place and the next
   */
  public static void dots(double[] v, double[] a, double[] b, double[] into, int at) {
    double a0 = 0;
    double a1 = 0;
    double a2 = 0;
    double a3 = 0;
    double b0 = 0;
    double b1 = 0;
    double b2 = 0;
    double b3 = 0;
    int i = 0;
    for (; i + 3 < v.length; i += 4) {
      a0 += v[i] * a[i];
      b0 += v[i] * b[i];
      a1 += v[i + 1] * a[i + 1];
      b1 += v[i + 1] * b[i + 1];
      a2 += v[i + 2] * a[i + 2];
      b2 += v[i + 2] * b[i + 2];
      a3 += v[i + 3] * a[i + 3];
      b3 += v[i + 3] * b[i + 3];
    }
    for (; i < v.length; i++) {
      a0 += v[i] * a[i];
      b0 += v[i] * b[i];
    }
    into[at] = (a0 + a1) + (a2 + a3);
    into[at + 1] = (b0 + b1) + (b2 + b3);
  }

  /** The Euclidean length. */
  public static double norm(double[] a) {
    return Math.sqrt(dot(a, a));
  }

  /** {@code a *= factor}. */
  public static void scale(double[] a, double factor) {
    for (int i = 0; i < a.length; i++) {
      a[i] *= factor;
    }
  }

  /** {@code t += w * s}. */
  public static void add(double w, double[] s, double[] t) {
    VectorKernels.add(w, s, t);
  }

  /** Makes the length 1. */
  public static void normalize(double[] a) {
    scale(a, 1 / norm(a));
  }
}
