package org.cinefactor.ui.control.gradual;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A column whose parts come one after the other, from the top; see {@link GradualParts}. */
public class GradualColumn extends VBox implements Gradual {
  private final GradualParts parts = new GradualParts(this);

  /** Appends parts; see {@link GradualParts#append}. */
  public final void append(List<Supplier<? extends Node>> further) {
    parts.append(further);
  }

  /** Shows other parts at once; see {@link GradualParts#replace}. */
  public final void replace(List<? extends Node> others) {
    parts.replace(others);
  }

  /** Registers what runs once all parts are there. */
  public final void afterwards(Runnable action) {
    parts.afterwards(action);
  }

  @Override
  public final boolean isWhole() {
    return parts.isWhole();
  }
}
