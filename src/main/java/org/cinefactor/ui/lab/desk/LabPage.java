package org.cinefactor.ui.lab.desk;

/** The views of the lab. */
public enum LabPage {
  /** The list at one rank, and the time-lapse. */
  TOP_TEN("Top ten", "Which ten movies come first at this rank?"),
  /** Two or three ranks. */
  SIDE_BY_SIDE("Side by side", "What does another rank put in the same ten places?"),
  /** Error and quality against rank. */
  CURVES("Curves", "Which rank is best, and for what?"),
  /** Violation by iteration. */
  CONVERGENCE("Training", "When does training stop?"),
  /** P, Q, R. */
  INSIDE("Inside", "What is a component?"),
  /** All that rank 2 can say. */
  TASTES("Tastes", "What can two components express?"),
  /** Filter, start, tolerance, regularisation, missing ratings. */
  CHOICES("Choices", "What else was decided before training?"),
  /** A star that is held back. */
  GUESS("Sealed guess", "Who knows best: the class, or which rank?");

  private final String title;
  private final String question;

  LabPage(String title, String question) {
    this.title = title;
    this.question = question;
  }

  public String title() {
    return title;
  }

  /** What the view answers. */
  public String question() {
    return question;
  }
}
