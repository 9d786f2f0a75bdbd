package org.cinefactor.chart;

/** Says that words cannot be drawn on this system. */
final class NoFontsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoFontsException(Throwable cause) {
    super(
        "A PNG picture needs fonts, and this system has none (on Linux: fontconfig and any font);"
            + " the SVG picture needs none.",
        cause);
  }
}
