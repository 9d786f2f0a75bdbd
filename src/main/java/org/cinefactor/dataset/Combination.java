package org.cinefactor.dataset;

/** The logical operator between the two conditions of a {@link MovieFilter}. */
public enum Combination {
  /** Either condition is enough: what the notebook's code does. */
  ANY,
  /** Both must hold: what the notebook's text says. */
  ALL
}
