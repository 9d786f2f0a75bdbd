package org.cinefactor.ui.control.movie;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.control.LazyTooltip;
import org.cinefactor.ui.control.SingleClicks;
import org.kordamp.ikonli.feather.Feather;

/** A word about a movie, with a cross that takes it back. */
public final class MarkChip extends Label {
  private static final Texts TEXTS = Texts.of(MarkChip.class);

  private final Runnable takeBack;

  MarkChip(String words, Runnable takeBack) {
    super(words, Icons.of(Feather.X));
    this.takeBack = takeBack;
    getStyleClass().add("mark-chip");
    setAlignment(Pos.CENTER);
    setContentDisplay(ContentDisplay.RIGHT);
    setMinWidth(USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(TEXTS.format("chip.back.spoken", words));
    SingleClicks.guard(this);
    LazyTooltip.on(this, TEXTS.format("chip.back", words));
    setOnMouseClicked(
        e -> {
          if (e.getButton() == MouseButton.PRIMARY) {
            takeBack.run();
            e.consume();
          }
        });
  }

  @Override
  public void executeAccessibleAction(AccessibleAction what, Object... parameters) {
    if (what == AccessibleAction.FIRE) {
      takeBack.run();
    } else {
      super.executeAccessibleAction(what, parameters);
    }
  }
}
