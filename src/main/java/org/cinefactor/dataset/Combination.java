package org.cinefactor.dataset;

/** How the two conditions of a {@link MovieFilter} are joined. */
public enum Combination {
  /** Either condition is enough: what the notebook's code does. */
  ANY,
  /** Both must hold: what the notebook's text says. */
  ALL
}
