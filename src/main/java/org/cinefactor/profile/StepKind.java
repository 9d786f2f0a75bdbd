package org.cinefactor.profile;

import java.time.LocalDate;

/**
 * The kind of a step of undo with the values that its words have: which movie got which stars,
 * which file was imported. The words themselves are the window's, in its language of now.
 */
public sealed interface StepKind {
  /** The kinds that need no value. */
  enum Plain implements StepKind {
    /** The ratings of the sample person in place of one's own. */
    SAMPLE_PERSON,

    /** Content of another file that had come into the place of the profile's. */
    OTHER_FILE,

    /** Changes of which no more is known. */
    CHANGES
  }

  /** A thing said of one movie, without a number. */
  enum Mark {
    UNRATED,
    NOT_SEEN,
    NOT_SEEN_TAKEN_BACK,
    SEEN_TAKEN_BACK,
    ON_WATCHLIST,
    OFF_WATCHLIST,
    NOT_INTERESTED,
    RECOMMENDED_AGAIN
  }

  /** A movie that got stars. */
  record Rated(String movie, double stars) implements StepKind {}

  /** A movie of which something was said. */
  record Marked(Mark mark, String movie) implements StepKind {}

  /** Several movies that are not seen. */
  record NotSeen(int movies) implements StepKind {}

  /** A movie that was taken off a list, or lost another label. */
  record Removed(String movie, Label label) implements StepKind {}

  /**
   * An import.
   *
   * @param file the name of the first file
   */
  record Imported(String file) implements StepKind {}

  /** Movies that no data set had, found in one. */
  record Found(int movies, String dataSet) implements StepKind {}

  /**
   * A backup that was restored.
   *
   * @param day when it was made
   */
  record Restored(LocalDate day) implements StepKind {}

  /**
   * A step that was undone where another program had made more steps meanwhile.
   *
   * @param step what was undone, never such a step itself
   */
  record Undone(StepKind step) implements StepKind {
    public Undone {
      if (step instanceof Undone) {
        throw new IllegalArgumentException(step.toString());
      }
    }
  }

  /**
   * A sentence of an earlier version that nothing else is known of. The program makes none: only
   * what reads old rows does.
   */
  record Sentence(String words) implements StepKind {}

  /** The kind of the step that undoes one of this kind: undone twice, it is there again. */
  default StepKind undone() {
    return this instanceof Undone(StepKind step) ? step : new Undone(this);
  }
}
