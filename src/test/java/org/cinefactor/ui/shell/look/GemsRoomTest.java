package org.cinefactor.ui.shell.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.cinefactor.text.Language;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.RunningWindow;
import org.cinefactor.ui.shell.robot.FxThread;
import org.cinefactor.workspace.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Hidden gems below their count: one line, with room for two rows of covers and their stars. */
@OnScreen
@Isolated("the language is that of the whole process")
class GemsRoomTest {
  @TempDir Path home;

  @AfterEach
  void speakAsBefore() {
    Language.SYSTEM.use();
  }

  @Test
  void theCountOfHiddenGemsTakesOneLineAndLeavesTwoRowsTheirStars() throws Exception {
    inTheUsualWindow(Language.ENGLISH, "1,759 movies, ");
  }

  @Test
  void theSameInGerman() throws Exception {
    inTheUsualWindow(Language.GERMAN, "1.759 Filme, ");
  }

  private void inTheUsualWindow(Language language, String begin) throws Exception {
    language.use();
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.notebook());
      window.resize(1280, 800);
      browse(window, begin);
      window.picture("gems-" + language);
      Labeled count = window.lookup(".browse-count").queryLabeled();
      assertThat(FxThread.call(() -> lines(count))).as(count.getText()).isOne();
      window.await("two rows are seen whole", () -> rowsInSight(window).size() == 2);
    }
  }

  private static void browse(RunningWindow window, String begin) {
    window.clickOn("#search");
    window.write("sort:gems ");
    window.await(
        "they are counted",
        () ->
            window
                .lookup(".browse-count")
                .<Labeled>tryQuery()
                .filter(count -> count.getText().startsWith(begin))
                .isPresent());
    window.awaitQuiet();
  }

  /** The lower ends of the rows of covers that are seen with their stars. */
  private static List<Double> rowsInSight(RunningWindow window) {
    Node seen = window.lookup(".cover-grid .viewport").query();
    double end = bottom(seen);
    return window.lookup(".cover-tile .stars").queryAll().stream()
        .map(GemsRoomTest::bottom)
        .filter(low -> low <= end)
        .distinct()
        .toList();
  }

  private static long lines(Labeled label) {
    double text = label.lookup(".text").getLayoutBounds().getHeight();
    return Math.round(text / new Text("A").getLayoutBounds().getHeight());
  }

  private static double bottom(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxY();
  }
}
