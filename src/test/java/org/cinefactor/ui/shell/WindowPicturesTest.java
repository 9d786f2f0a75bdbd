package org.cinefactor.ui.shell;

import java.nio.file.Path;
import org.cinefactor.workspace.Settings;
import org.cinefactor.workspace.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowPicturesTest {
  @TempDir Path home;

  @Test
  void theWindowInItsStates() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.notebook());
      window.resize(1000, 700);
      window.picture("small-empty");
      window.await("asked", () -> window.lookup(".shelves .movie-cell").tryQuery().isPresent());
      window.picture("small-empty");
      window.clickOn("Try a sample person");
      window.awaitPlaces();
      Thread.sleep(600);
      window.picture("small-sample");
      window.interact(() -> window.session().look().choose(Theme.DARK));
      window.rate("matrix", "5");
      Thread.sleep(80);
      window.picture("dark-moving");
      Thread.sleep(600);
      window.picture("dark-moved");
      window.clickOn("Dials");
      Thread.sleep(300);
      window.picture("dark-dials");
      window.clickOn("Dials");
      window.press("Why");
      Thread.sleep(600);
      window.picture("dark-why");
      window.interact(() -> window.session().look().choose(Theme.LIGHT));
      window.resize(1000, 990);
      Thread.sleep(300);
      window.picture("large-why");
      window.interact(() -> window.session().open().open(Path.of("nowhere")));
      Thread.sleep(600);
      window.clickOn("Data");
      Thread.sleep(300);
      window.picture("large-data-error");
      window.resize(1000, 700);
      window.clickOn("Settings");
      window.interact(
          () ->
              window
                  .session()
                  .answers()
                  .want(
                      Settings.notebook()
                          .withFilter(
                              new org.cinefactor.dataset.MovieFilter(
                                  100000, 5, org.cinefactor.dataset.Combination.ALL))));
      Thread.sleep(800);
      window.picture("settings-failed");
    }
  }
}
