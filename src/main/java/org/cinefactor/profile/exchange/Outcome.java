package org.cinefactor.profile.exchange;

/** The outcome of an imported row. */
public enum Outcome {
  /** Its movie is in the data set. */
  MATCHED,
  /** Somebody has to say which movie it is. */
  DOUBTFUL,
  /** The data set does not have its movie; what it says is kept with the person. */
  MISSING,
  /** It says nothing that is imported. */
  SKIPPED
}
