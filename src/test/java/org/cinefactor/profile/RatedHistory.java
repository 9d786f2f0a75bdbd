package org.cinefactor.profile;

/** A history of a person who rates, step by step. */
public final class RatedHistory {
  private RatedHistory() {}

  /** One more star, as a step of its own. */
  public static ProfileHistory rate(ProfileHistory history, int id, double stars) {
    return history.then(rated(id, stars), history.profile().rated(id, stars));
  }

  /** The kind of such a step. */
  public static StepKind rated(int id, double stars) {
    return new StepKind.Rated("movie " + id, stars);
  }

  /** The kind of the last step that can be undone. */
  public static StepKind last(ProfileHistory history) {
    return history.undoStep().orElseThrow().kind();
  }
}
