package org.cinefactor.ui.control;

import javafx.scene.control.Tooltip;

/** A tooltip that is never wider than a sentence, since it takes more lines for more words. */
public class WrappedTooltip extends Tooltip {
  private static final double WIDEST = 480;

  /** With words that come later. */
  public WrappedTooltip() {
    this("");
  }

  /** With these words. */
  public WrappedTooltip(String words) {
    super(words);
    setWrapText(true);
    setMaxWidth(WIDEST);
  }
}
