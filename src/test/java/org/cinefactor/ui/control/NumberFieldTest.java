package org.cinefactor.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.cinefactor.ui.OnScreen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@OnScreen
class NumberFieldTest {
  private final List<Double> committed = new ArrayList<>();
  private NumberField field;
  private FieldError trouble;

  @BeforeEach
  void make() throws Exception {
    FxToolkit.registerPrimaryStage();
    onScreen(
        () -> {
          field = NumberField.whole(1, 300, committed::add);
          trouble = new FieldError(field);
          field.show(55);
        });
  }

  private static void onScreen(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(60_000, action);
  }

  private void enter(String text) {
    onScreen(
        () -> {
          field.setText(text);
          field.fireEvent(new ActionEvent());
        });
  }

  @Test
  void anImpossibleNumberStaysWithASentenceOnWhatIsPossible() {
    for (String impossible : List.of("301", "0", "5.5", "many", "")) {
      enter(impossible);
      assertThat(field.getText()).isEqualTo(impossible);
      assertThat(trouble.getText()).startsWith("A whole number from 1 to 300, please");
      assertThat(trouble.isVisible()).isTrue();
    }
    assertThat(committed).isEmpty();
  }

  @Test
  void itStaysWhileOtherSettingsChangeAndGoesWithThisOne() {
    enter("301");
    onScreen(() -> field.show(55));
    assertThat(field.getText()).isEqualTo("301");
    onScreen(() -> field.show(60));
    assertThat(field.getText()).isEqualTo("60");
    assertThat(trouble.isVisible()).isFalse();
  }

  @Test
  void aPossibleNumberCountsAndEscapeBringsTheLastOneBack() {
    enter("7");
    assertThat(committed).containsExactly(7.0);
    enter("x");
    onScreen(
        () ->
            field.fireEvent(
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
    assertThat(field.getText()).isEqualTo("7");
    assertThat(trouble.isVisible()).isFalse();
    assertThat(committed).hasSize(1);
  }

  @Test
  void aNumberIsNeverCut() {
    onScreen(
        () -> {
          var row = new HBox(field);
          field.setPrefWidth(92);
          assertThat(row.minWidth(-1)).isGreaterThanOrEqualTo(92);
        });
  }
}
