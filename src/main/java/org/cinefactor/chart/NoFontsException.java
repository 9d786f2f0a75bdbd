package org.cinefactor.chart;

import org.cinefactor.text.Texts;

/** The error that words cannot be drawn on this system. */
final class NoFontsException extends RuntimeException {
  private static final Texts TEXTS = Texts.of(NoFontsException.class);

  private static final long serialVersionUID = 1L;

  NoFontsException(Throwable cause) {
    super(TEXTS.get("fonts.none"), cause);
  }
}
