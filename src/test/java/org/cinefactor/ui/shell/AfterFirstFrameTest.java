package org.cinefactor.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.robot.FxThread;
import org.cinefactor.ui.shell.robot.WindowRobot;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

@OnScreen
class AfterFirstFrameTest {
  private final List<Boolean> unplaced = new ArrayList<>();

  /** Else a button that comes then is drawn once in the corner of the bar that it belongs to. */
  @Test
  void whatComesThenIsDrawnInItsPlace() throws Exception {
    FxToolkit.registerPrimaryStage();
    var stop = new Button("Stop");
    stop.setManaged(false);
    stop.setVisible(false);
    Stage stage = FxThread.call(() -> shown(stop));
    var robot = new WindowRobot(stage);
    robot.await("it has come and was drawn", () -> stop.isManaged() && stop.getWidth() > 0);
    FxThread.call(
        () -> {
          stage.hide();
          return stage;
        });
    assertThat(unplaced).isNotEmpty().doesNotContain(true);
    assertThat(stop.getLayoutX()).isPositive();
  }

  private Stage shown(Button stop) {
    var bar = new HBox(new Label("A model"), stop);
    var stage = new Stage();
    stage.setScene(new Scene(bar, 300, 40));
    stage.show();
    AfterFirstFrame.then(
        stage.getScene(),
        () -> {
          stop.setManaged(true);
          stop.setVisible(true);
        });
    // After the one above, with each picture: what it looks like now is what is drawn.
    stage
        .getScene()
        .addPostLayoutPulseListener(() -> unplaced.add(stop.isVisible() && stop.getLayoutX() == 0));
    return stage;
  }
}
