package org.cinefactor.ui.control.reveal;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.cinefactor.ui.OnScreen;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@OnScreen
class QuestionKeysTest {
  @Test
  void aKeyFindsTheFirstChoiceBeforeTheQuestionIsDrawn() throws Exception {
    FxToolkit.registerPrimaryStage();
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          var page = new VBox();
          var scene = new Scene(page, 300, 200);
          var box = new ComboBox<String>();
          box.getItems().setAll("person", "movie");
          var question = new VBox(box);
          page.getChildren().setAll(question);
          QuestionReveal.bring(question, box::requestFocus);
          assertThat(scene.getFocusOwner()).isEqualTo(box);
          Event.fireEvent(
              box,
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
          assertThat(box.getValue()).isEqualTo("person");
        });
  }
}
