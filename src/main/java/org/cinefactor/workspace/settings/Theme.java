package org.cinefactor.workspace.settings;

/** The colour theme of the window. */
public enum Theme {
  /** As the system is. */
  SYSTEM,
  /** Dark on light. */
  LIGHT,
  /** Light on dark. */
  DARK
}
