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
  OPENED,
  /** The same, but the file does not say how it was regularised: it counts as not at all. */
  OPENED_UNREGULARISED;

  /** Whether a person named its file. */
  public boolean opened() {
    return this == OPENED || this == OPENED_UNREGULARISED;
  }
}
