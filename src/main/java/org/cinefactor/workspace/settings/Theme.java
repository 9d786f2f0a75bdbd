package org.cinefactor.workspace.settings;

/** How the window is coloured. */
public enum Theme {
  /** As the system is. */
  SYSTEM,
  /** Dark on light. */
  LIGHT,
  /** Light on dark. */
  DARK
}
