package org.cinefactor.nmf.matrix;

/**
 * A probe of whether {@link Math#fma} is an instruction of the processor here. No property of the
 * system and no class of java.base says so, and what a processor has the virtual machine may have
 * been told not to use ({@code -XX:-UseFMA}). In software it makes several big decimals of each
 * call, and takes hundreds of times as long as a product and a sum, compiled or not; an instruction
 * takes about as long, or three times where calls are still interpreted. The limit lies far from
 * both, and a pause would have to hit every try to mislead. Takes some microseconds where there is
 * an instruction.
 */
final class FusedProbe {
  /** So many times as long as a product and a sum: neither an instruction nor software. */
  private static final int LIMIT = 15;

  /** A pause would have to hit as many measurements of less than a microsecond. */
  private static final int TRIES = 3;

  private static final int CALLS = 8;

  /** Clocks may tick in steps of 100 ns. */
  private static final long LEAST_NANOS = 100;

  private FusedProbe() {}

  static boolean fast() {
    for (int i = 0; i < TRIES; i++) {
      long plain = Math.max(LEAST_NANOS, plainNanos(i + 1.1));
      if (fusedNanos(i + 1.1) < LIMIT * plain) {
        return true;
      }
    }
    return false;
  }

  private static long plainNanos(double x) {
    long begin = System.nanoTime();
    double sum = x;
    for (int i = 0; i < CALLS; i++) {
      sum = plain(x, 0.7, sum);
    }
    return used(sum, System.nanoTime() - begin);
  }

  private static double plain(double a, double b, double c) {
    return a * b + c;
  }

  private static long fusedNanos(double x) {
    long begin = System.nanoTime();
    double sum = x;
    for (int i = 0; i < CALLS; i++) {
      sum = Math.fma(x, 0.7, sum);
    }
    return used(sum, System.nanoTime() - begin);
  }

  /** The time; the sum has to be worked out for it. */
  private static long used(double sum, long nanos) {
    return Double.isNaN(sum) ? Long.MAX_VALUE : nanos;
  }
}
