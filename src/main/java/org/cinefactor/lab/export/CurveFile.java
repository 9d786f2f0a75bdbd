package org.cinefactor.lab.export;

/** The files of the lab's line charts: names and columns stay English in every language. */
public enum CurveFile {
  /** The reconstruction error by rank. */
  ERROR("error", "components", "reconstruction_error"),
  /** The violation by iteration. */
  CONVERGENCE("convergence", "iteration", "violation"),
  /** The error on held-out ratings by rank. */
  HELD_OUT_ERROR("held-out-error", "components", "rmse"),
  /** NDCG@10 by rank. */
  NDCG("ndcg", "components", "ndcg"),
  /** Recall@10 by rank. */
  RECALL("recall", "components", "recall"),
  /** Precision@10 by rank. */
  PRECISION("precision", "components", "precision"),
  /** The share of all movies that the lists show, by rank. */
  COVERAGE("coverage", "components", "coverage"),
  /** The genres of a list by rank. */
  DIVERSITY("diversity", "components", "genres");

  private final String title;
  private final String x;
  private final String y;

  CurveFile(String title, String x, String y) {
    this.title = title;
    this.x = x;
    this.y = y;
  }

  /** The files' name without its ending. */
  public String title() {
    return title;
  }

  /** The column of places on the horizontal axis. */
  String x() {
    return x;
  }

  /** The column of values. */
  String y() {
    return y;
  }
}
