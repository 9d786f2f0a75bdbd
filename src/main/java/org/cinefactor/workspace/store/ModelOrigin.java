package org.cinefactor.workspace.store;

/** The origin of a model. */
public enum ModelOrigin {
  /** It came with the program. */
  SHIPPED,
  /** It was trained here before, and kept. */
  KEPT,
  /** It was trained just now. */
  TRAINED,
  /** It was opened from a file that the person named. */
  OPENED
}
