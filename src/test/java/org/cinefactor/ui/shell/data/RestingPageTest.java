package org.cinefactor.ui.shell.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.cinefactor.progress.Stage;
import org.cinefactor.text.Language;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.CutWords;
import org.cinefactor.ui.shell.RunningWindow;
import org.cinefactor.ui.shell.robot.ChosenFiles;
import org.cinefactor.ui.shell.robot.FxThread;
import org.cinefactor.ui.task.HoldingRunner;
import org.cinefactor.workspace.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The data page while it works: what can be clicked stays where it is. */
@OnScreen
@Isolated("the language is that of the whole process")
class RestingPageTest {
  @TempDir Path home;
  @TempDir Path disk;

  private final HoldingRunner runner = new HoldingRunner(Stage.MATCHING_MOVIES, 0);
  private final ChosenFiles files = new ChosenFiles();

  @AfterEach
  void speakAsBefore() {
    Language.SYSTEM.use();
  }

  @Test
  void theButtonsStayInPlaceWhileRatingsAreImported() throws Exception {
    Language.ENGLISH.use();
    importIn("Finding movies…", 1024, 700);
  }

  @Test
  void germanProgressHasRoomInASmallWindow() throws Exception {
    Language.GERMAN.use();
    importIn("Filme werden gesucht …", 860, 560);
  }

  private void importIn(String words, int width, int height) throws Exception {
    try (var window = RunningWindow.open(home, files, runner)) {
      double before = begin(window, width, height);
      window.drop(List.of(ownRatings()));
      staysMeanwhile(window, words, before);
      runner.letGo();
    }
  }

  private Path ownRatings() throws IOException {
    return Files.writeString(disk.resolve("own.csv"), "Title,Year,Rating\nHeat,1995,4\n");
  }

  private static double begin(RunningWindow window, int width, int height) {
    window.settle(Settings.notebook());
    window.resize(width, height);
    window.clickOn("#page-data");
    window.awaitQuiet();
    return place(window);
  }

  private static void staysMeanwhile(RunningWindow window, String words, double before) {
    window.await(words, () -> window.shows(words));
    window.interact(() -> window.stage().getScene().getRoot().layout());
    window.picture("data-" + words.substring(0, words.length() - 2));
    assertThat(place(window)).isEqualTo(before);
    assertThat(FxThread.call(() -> CutWords.own(window))).isEmpty();
    assertThat(FxThread.call(() -> CutWords.wide(window))).isEmpty();
  }

  private static double place(RunningWindow window) {
    return FxThread.call(
        () -> {
          Node button = window.lookup(".data-buttons").nth(1).query();
          return button.localToScene(button.getLayoutBounds()).getMinY();
        });
  }
}
