package org.cinefactor.recommend;

import java.util.Locale;

/** The methods by which stars become the latent features p of a person. */
public enum Method {
  /** The reference notebook's: non-negative fold-in where a missing rating counts as zero. */
  NOTEBOOK,
  /**
   * Signed, monotone fold-in: better lists, and a low star pushes away from what it is given to.
   */
  TUNED;

  /** The word used in settings and on the command line: {@code notebook} or {@code tuned}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
