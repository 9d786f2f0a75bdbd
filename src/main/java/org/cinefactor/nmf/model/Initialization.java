package org.cinefactor.nmf.model;

/** The initialization of the factors. The names are scikit-learn's. */
public enum Initialization {
  /** Non-negative double singular value decomposition: zeros stay zero. */
  NNDSVD,
  /** NNDSVD with zeros replaced by the matrix mean. */
  NNDSVDA,
  /** Absolute normal random numbers of a given seed, scaled by the matrix mean. */
  RANDOM
}
