package org.cinefactor.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.cinefactor.ui.OnScreen;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@OnScreen
class LazyTooltipTest {
  private static final double SENTENCE = 520;

  @Test
  void aTitleOfManyWordsTakesMoreLinesAndNotTheWholeScreen() throws Exception {
    Stage stage = FxToolkit.registerPrimaryStage();
    double width =
        WaitForAsyncUtils.waitForAsyncFx(
            60_000,
            () -> {
              var name = new Label("A movie");
              stage.setScene(new Scene(name, 600, 400));
              stage.show();
              LazyTooltip.on(name, "A movie with quite a long title ".repeat(10));
              Event.fireEvent(name, Pointer.at(MouseEvent.MOUSE_ENTERED, 1, 1));
              var tip = (Tooltip) name.getProperties().get("javafx.scene.control.Tooltip");
              tip.show(stage, 0, 0);
              double wide = tip.getWidth();
              tip.hide();
              return wide;
            });
    assertThat(width).isBetween(100.0, SENTENCE);
  }
}
