package org.cinefactor.workspace.store;

/** The origin of a model. */
public enum ModelOrigin {
  /** It came with the program. */
  SHIPPED,
  /** It was trained here before, and kept. */
  KEPT,
  /** It was trained just now. */
  TRAINED,
  /** It was learned from some of the people, and stands in for one that is being trained. */
  PRELIMINARY,
  /** It was opened from a file that the person named. */
  OPENED,
  /** The same, but the file does not say how it was regularised: it counts as not at all. */
  OPENED_UNREGULARISED;

  /** True if it is what the settings ask for, and not another one in its place. */
  public boolean asSettingsSay() {
    return this == SHIPPED || this == KEPT || this == TRAINED;
  }

  /** True if a person named its file. */
  public boolean opened() {
    return this == OPENED || this == OPENED_UNREGULARISED;
  }
}
