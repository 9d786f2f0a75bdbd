package org.cinefactor.ui.lab.desk;

import org.cinefactor.text.Texts;

/** The tabs of the lab. */
public enum LabPage {
  /** The list at one rank, and the time-lapse. */
  TOP_TEN,
  /** Two or three ranks. */
  SIDE_BY_SIDE,
  /** Error and quality against rank. */
  CURVES,
  /** Violation by iteration. */
  CONVERGENCE,
  /** P, Q, R. */
  INSIDE,
  /** All that rank 2 can say. */
  TASTES,
  /** Filter, start, tolerance, regularisation, missing ratings. */
  CHOICES,
  /** A star that is held back. */
  GUESS;

  private static final Texts TEXTS = Texts.of(LabPage.class);

  public String title() {
    return TEXTS.get(this);
  }

  /** The question that the view answers. */
  public String question() {
    return switch (this) {
      case TOP_TEN -> TEXTS.get("question.top-ten");
      case SIDE_BY_SIDE -> TEXTS.get("question.side-by-side");
      case CURVES -> TEXTS.get("question.curves");
      case CONVERGENCE -> TEXTS.get("question.convergence");
      case INSIDE -> TEXTS.get("question.inside");
      case TASTES -> TEXTS.get("question.tastes");
      case CHOICES -> TEXTS.get("question.choices");
      case GUESS -> TEXTS.get("question.guess");
    };
  }
}
