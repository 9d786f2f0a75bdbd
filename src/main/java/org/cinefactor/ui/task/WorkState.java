package org.cinefactor.ui.task;

/** The state of some work. */
public enum WorkState {
  /** Nothing was asked for yet. */
  IDLE,
  /** Asked for, not begun. */
  WAITING,
  /** On its way. */
  RUNNING,
  /** The person stopped it. */
  CANCELLED,
  /** It came to nothing; there is a sentence that says why. */
  FAILED,
  /** There is a result. */
  DONE;

  /** True if it is still to be awaited. */
  public boolean busy() {
    return this == WAITING || this == RUNNING;
  }
}
