package org.cinefactor.ui.control.gradual;

/** A part of a screen that comes over several frames. */
public interface Gradual {
  /** True when all of it is there. */
  boolean isWhole();
}
