package org.cinefactor.nmf.model;

import java.util.Locale;

/** The initialization of the factors. The names are scikit-learn's. */
public enum Initialization {
  /** Non-negative double singular value decomposition: zeros stay zero. */
  NNDSVD,
  /** NNDSVD with zeros replaced by the matrix mean. */
  NNDSVDA,
  /** Absolute normal random numbers of a given seed, scaled by the matrix mean. */
  RANDOM;

  /** The name in files and commands, and scikit-learn's: {@code nndsvd}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
