package org.cinefactor.progress;

/** The stages of long work. Each face of the program has its own words for them. */
public enum Stage {
  /** Nothing was reported yet. */
  STARTING,
  READING_MOVIES,
  READING_RATINGS,
  SORTING_RATINGS,
  /** NNDSVD, or another way to the first factors. */
  INITIALIZING,
  /** Singular vectors are rotated; one unit is an iteration. */
  ROTATING,
  /**
   * Learning the statistics that a fold-in needs besides the factors; one unit is a row of the
   * data.
   */
  LEARNING_FOLD_IN,
  /** Coordinate descent: one unit is an iteration, and the value is the relative violation. */
  TRAINING,
  /** Models of several ranks come from disk; one unit is a rank. */
  LOADING_RANKS,
  /** Models of several ranks are trained side by side; one unit is a rank. */
  TRAINING_RANKS,
  /** Ranks are cross-validated; one unit is a rank. */
  MEASURING_RANKS,
  /** Other methods are evaluated; one unit is a method. */
  MEASURING_METHODS,
  /** A method is evaluated; one unit is a fold. */
  EVALUATING,
  /** A file comes from a server: units are bytes, and the value is bytes a second. */
  DOWNLOADING,
  /** A server fell silent and is asked again: one unit is a try, the one that runs included. */
  ASKING_AGAIN,
  /** A file that came is compared with what was published; units are bytes. */
  CHECKING_DOWNLOAD,
  /** Files to import are read. */
  READING_FILES,
  /** Movies of imported rows are looked for; one unit is a row. */
  MATCHING_MOVIES
}
