package org.cinefactor.chart;

/**
 * The kind of a text in a chart; a window has its own sizes for each, a picture the ones given
 * here.
 */
public enum TextStyle {
  /** The title of the chart. */
  TITLE(20),
  /** The title of a part of it. */
  HEADING(16),
  /** The title of an axis, and other sentences. */
  LABEL(13),
  /** A number beside an axis. */
  TICK(13),
  /** Somebody's name. */
  NAME(13),
  /** A number in a cell of a table. */
  CELL(12);

  private final int size;

  TextStyle(int size) {
    this.size = size;
  }

  /** The size of its letters in a picture, in pixels. */
  int size() {
    return size;
  }
}
