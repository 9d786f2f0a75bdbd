package org.cinefactor.nmf.matrix;

/**
 * The multiply-add a·b + c, as fast as the processor does it: rounded once by {@link Math#fma}, or
 * twice where that would be done in software. Which one is chosen once, see {@link Arithmetic}; the
 * compiler then knows only that one, and makes vectors of it.
 */
public final class MultiplyAdd {
  private static final boolean FUSED = Arithmetic.here() == Arithmetic.FUSED;

  private MultiplyAdd() {}

  /** a·b + c. */
  public static double of(double a, double b, double c) {
    return FUSED ? Math.fma(a, b, c) : a * b + c;
  }

  /** a·b + c in 32-bit floats. */
  public static float of(float a, float b, float c) {
    return FUSED ? Math.fma(a, b, c) : a * b + c;
  }
}
