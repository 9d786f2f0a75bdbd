package org.cinefactor.ui.shell;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FanStoryTest {
  @TempDir Path home;

  @Test
  void aFanSearchesAndRates() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.await(
          "the model is there",
          () -> window.session().answers().currentProperty().get().isPresent());
      window.picture("empty");
      window.clickOn("Try a sample person");
      window.await("ten places", () -> window.lookup(".place-row").queryAll().size() == 10);
      Thread.sleep(500);
      window.picture("sample");
      window.clickOn("#search").write("matrix 1999");
      window.await("search", () -> window.session().open().searchProperty().get().isPresent());
      Thread.sleep(500);
      window.picture("search");
      window.clickOn("Settings");
      Thread.sleep(300);
      window.picture("settings");
      window.clickOn("Data");
      Thread.sleep(300);
      window.picture("data");
    }
  }
}
