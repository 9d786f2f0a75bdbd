package org.cinefactor.nmf.matrix;

import java.util.Locale;

/** The rounding of a·b + c where factors are trained: it decides the last bits of a factor. */
public enum Arithmetic {
  /** Once, as {@link Math#fma} is by definition: every machine of this kind gives the same bits. */
  FUSED,

  /**
   * After the product and after the sum. It is taken where {@code Math.fma} is done in software,
   * which is exact and a hundred times slower; the last bits of a factor may then differ from those
   * of other machines.
   */
  PLAIN;

  private static final Arithmetic HERE = FusedProbe.fast() ? FUSED : PLAIN;

  /** The name in files, {@code fused} or {@code plain}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The arithmetic of this process; the same from its start to its end. */
  public static Arithmetic here() {
    return HERE;
  }
}
