package org.cinefactor.ui.control;

/** The edges and tracks by which controls without words are seen, as a style sheet. */
public final class ControlEdges {
  private ControlEdges() {}

  /** For the root of a window's content, and of each popup's. */
  public static String styleSheet() {
    return ControlEdges.class.getResource("edges.css").toExternalForm();
  }
}
