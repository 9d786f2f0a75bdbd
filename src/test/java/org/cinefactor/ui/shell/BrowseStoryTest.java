package org.cinefactor.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.settings.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking around without words, and operators in the search. */
@OnScreen
class BrowseStoryTest {
  @TempDir Path home;

  @Test
  void oneClickBrowsesAndOperatorsNarrow() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.notebook());
      window.resize(1000, 700);
      window.clickOn("Try a sample person");
      window.awaitAnswer();
      pictures(window, "browse-empty");
      window.clickOn("Best rated");
      window.await(
          "the best rated first", () -> count(window).startsWith("9,066 movies, by Bayesian"));
      window.write("genre:wes");
      window.await("only Westerns", () -> count(window).startsWith("168 movies"));
      pictures(window, "browse-westerns");
      window.clickOn("genre:Western");
      window.write("year:1990-");
      window.await("newer Westerns", () -> count(window).startsWith("60 movies"));
    }
  }

  private static String count(RunningWindow window) {
    return RunningWindow.byToolkit(
        () -> window.lookup(".browse-count").<Label>tryQuery().map(Label::getText).orElse(""));
  }

  private static void pictures(RunningWindow window, String name) {
    for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
      window.interact(() -> window.session().look().choose(theme));
      window.awaitQuiet();
      String full = name + "-" + theme.name().toLowerCase(Locale.ROOT);
      window.picture(full);
      window.picture(full + "-1280", 1280, 800);
      window.picture(full + "-1920", 1920, 1080);
    }
  }
}
