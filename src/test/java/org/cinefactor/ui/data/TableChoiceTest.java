package org.cinefactor.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import org.cinefactor.ui.OnScreen;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@OnScreen
class TableChoiceTest {
  @Test
  @SuppressWarnings("unchecked")
  void whatIsChosenIsToldThoughItIsNotDrawnYetAndWhatIsShownIsNot() throws Exception {
    FxToolkit.registerPrimaryStage();
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          List<String> told = new ArrayList<>();
          var choice = new TableChoice<String>("Separator", word -> word, told::add);
          var box = (ComboBox<String>) choice.getChildren().getLast();
          choice.show(List.of("comma", "tab"), Optional.of("comma"));
          assertThat(told).isEmpty();
          box.setValue("tab");
          assertThat(told).containsExactly("tab");
          choice.show(List.of("comma", "tab", "bar"), Optional.of("bar"));
          choice.show(List.of("comma"), Optional.empty());
          assertThat(told).containsExactly("tab");
        });
  }
}
