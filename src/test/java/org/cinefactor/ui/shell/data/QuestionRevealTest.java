package org.cinefactor.ui.shell.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.RunningWindow;
import org.cinefactor.ui.shell.robot.ChosenFiles;
import org.cinefactor.workspace.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are dropped on another page, and ask something on a page that is yet to be made. */
@OnScreen
class QuestionRevealTest {
  private static final String IMPORT = "#import-question";
  private static final String TABLE = ".table-form";

  @TempDir Path home;
  @TempDir Path disk;

  @Test
  void theQuestionAboutATableHasTheKeyboardAndStandsInSight() throws Exception {
    var rows = new StringBuilder("user,movie,rating\n");
    for (int i = 0; i < 24; i++) {
      rows.append("student ").append(i / 3).append(",Heat (1995),").append(1 + i % 5).append('\n');
    }
    Path survey = Files.writeString(disk.resolve("survey.csv"), rows);
    try (var window = RunningWindow.open(home, new ChosenFiles())) {
      window.settle(Settings.notebook());
      window.resize(1024, 700);
      window.clickOn("Lab");
      window.drop(List.of(survey));
      window.await("its first choice has the keyboard", () -> hasKeyboard(window, TABLE));
      window.await("all of it is seen", () -> standsWhole(window, TABLE));
      window.picture("question-dropped");
    }
  }

  @Test
  void theQuestionOfAnImportHasTheKeyboardAndItsProblemComesIntoSight() throws Exception {
    Path mine = mine();
    try (var window = RunningWindow.open(home, new ChosenFiles())) {
      window.settle(Settings.notebook());
      window.resize(1024, 700);
      window.clickOn("Settings");
      window.drop(List.of(mine));
      window.await("its first choice has the keyboard", () -> hasKeyboard(window, IMPORT));
      window.await("all of it is seen", () -> standsWhole(window, IMPORT));
      window.picture("question-import-dropped");

      window.interact(() -> box(window).getSelectionModel().select(0));
      window.await("its problem is seen", () -> standsWhole(window, IMPORT + " .failure"));
      window.await("with its buttons", () -> standsWhole(window, "Import by these columns"));
    }
  }

  @Test
  void inASmallWindowAProblemIsScrolledTo() throws Exception {
    Path mine = mine();
    try (var window = RunningWindow.open(home, new ChosenFiles())) {
      window.settle(Settings.notebook());
      window.resize(860, 560);
      window.drop(List.of(mine));
      window.await("its first choice has the keyboard", () -> hasKeyboard(window, IMPORT));
      ComboBox<?> rating =
          (ComboBox<?>) window.lookup(IMPORT + " .combo-box").nth(2).queryAs(ComboBox.class);
      window.interact(rating::requestFocus);
      window.interact(() -> rating.getSelectionModel().select(0));
      window.await("its problem is seen", () -> standsWhole(window, IMPORT + " .failure"));
      window.await("and what has the keyboard", () -> rating.isFocused() && stands(window, rating));
      window.picture("question-problem-smallest");
    }
  }

  private Path mine() throws IOException {
    return Files.writeString(disk.resolve("mine.csv"), "Film,Released,Points\nToy Story,1995,9\n");
  }

  private static ComboBox<?> box(RunningWindow window) {
    return window.lookup(IMPORT + " .combo-box").queryAs(ComboBox.class);
  }

  private static boolean hasKeyboard(RunningWindow window, String question) {
    return window.lookup(question + " .combo-box").match(Node::isFocused).tryQuery().isPresent();
  }

  private static boolean standsWhole(RunningWindow window, String query) {
    return window.lookup(query).tryQuery().filter(node -> stands(window, node)).isPresent();
  }

  /** True if all of a node lies in what is seen of the page. */
  private static boolean stands(RunningWindow window, Node node) {
    Node seen = window.lookup(".data > .scroll-pane > .viewport").query();
    Bounds page = seen.localToScene(seen.getLayoutBounds());
    return page.contains(node.localToScene(node.getLayoutBounds()));
  }
}
