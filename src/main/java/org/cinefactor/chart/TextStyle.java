package org.cinefactor.chart;

/**
 * The kind of a text in a chart; a window has its own sizes for each, a picture the ones given
 * here.
 */
public enum TextStyle {
  /** What the chart shows. */
  TITLE(20),
  /** What a part of it shows. */
  HEADING(16),
  /** What an axis shows, and other sentences. */
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
