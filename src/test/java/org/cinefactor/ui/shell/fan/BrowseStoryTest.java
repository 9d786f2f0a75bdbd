package org.cinefactor.ui.shell.fan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.RunningWindow;
import org.cinefactor.ui.shell.robot.FxThread;
import org.cinefactor.workspace.settings.Settings;
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
      window.pictures("browse-empty");
      window.clickOn("Decade");
      window.clickOn("2010s");
      window.await("movies since 2010", () -> count(window).startsWith("1,345 movies"));
      window.clickOn("#search").push(KeyCode.SHORTCUT, KeyCode.A).type(KeyCode.DELETE);
      window.clickOn("Best rated");
      window.await(
          "the best rated first", () -> count(window).startsWith("9,066 movies, best rated first"));
      assertThat(window.lookup(".browse-count").queryLabeled().getTooltip().getText())
          .startsWith("Bayesian average: (25 ×");
      double fieldIsTyped = FxThread.call(() -> heightOfField(window));
      window.interact(() -> window.lookup(".rail").query().requestFocus());
      assertThat(heightOfField(window)).as("nothing moves").isEqualTo(fieldIsTyped);
      window.clickOn("#search");
      window.write("genre:wes");
      window.await("only Westerns", () -> count(window).startsWith("168 movies"));
      window.pictures("browse-westerns");
      window.type(KeyCode.ENTER);
      assertThat(window.lookup("#search").queryTextInputControl().getText())
          .endsWith("genre:Western ");
      window.write("year:1990-");
      window.await("newer Westerns", () -> count(window).startsWith("60 movies"));
      coversAreWalkedRatedAndOpenedWithKeys(window);
    }
  }

  @Test
  void tabGoesFromTheSearchToTheCompletionsAndBackOverTheCross() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.notebook());
      window.resize(1000, 700);
      window.clickOn("#search");
      window.write("star");
      window.await("a completion", () -> window.shows("stars:"));
      window.type(KeyCode.TAB);
      assertThat(words(window)).isEqualTo("stars:");
      window.push(KeyCode.SHIFT, KeyCode.TAB);
      assertThat(words(window)).isEqualTo("Clear search (Esc)");
      window.push(KeyCode.SHIFT, KeyCode.TAB);
      assertThat(typed(window)).isEqualTo("star");
      window.type(KeyCode.TAB).type(KeyCode.SPACE);
      assertThat(typed(window)).isEqualTo("stars:");
      window.type(KeyCode.TAB);
      assertThat(typed(window)).as("the first one was taken").isEqualTo("stars:4..5 ");
      window.write("genre:w");
      window.push(KeyCode.SHIFT, KeyCode.TAB);
      assertThat(FxThread.call(() -> focused(window).getId())).isNotEqualTo("search");
      assertThat(window.lookup("#search").queryTextInputControl().getText())
          .isEqualTo("stars:4..5 genre:w");
      window.clickOn("#search").push(KeyCode.SHORTCUT, KeyCode.A).write("heat");
      window.type(KeyCode.TAB);
      assertThat(words(window)).isEqualTo("Clear search (Esc)");
    }
  }

  private static String words(RunningWindow window) {
    return FxThread.call(
        () ->
            focused(window) instanceof Labeled button && !button.getText().isEmpty()
                ? button.getText()
                : focused(window).getAccessibleText());
  }

  /** The words in the search, which has the keyboard. */
  private static String typed(RunningWindow window) {
    return FxThread.call(() -> focused(window) instanceof TextField field ? field.getText() : "");
  }

  private static void coversAreWalkedRatedAndOpenedWithKeys(RunningWindow window) {
    window.await(
        "all covers are there", () -> window.lookup(".cover-tile").queryAll().size() == 60);
    int rated = window.person().ratings().size();
    window.type(KeyCode.DOWN).type(KeyCode.RIGHT).type(KeyCode.DOWN);
    String words = FxThread.call(() -> focused(window).getAccessibleText());
    assertThat(words).contains("not rated");
    window.type(KeyCode.DIGIT4);
    window.await("it is rated", () -> window.person().ratings().size() == rated + 1);
    assertThat(FxThread.call(() -> focused(window).getAccessibleText()))
        .isEqualTo(words.replace("not rated", "4.0 stars"));
    window.type(KeyCode.ENTER);
    window.await(
        "its page is there",
        () ->
            window.shows(".movie-name")
                && words.startsWith(window.lookup(".movie-name").queryAs(Text.class).getText()));
  }

  private static Node focused(RunningWindow window) {
    return window.stage().getScene().getFocusOwner();
  }

  private static double heightOfField(RunningWindow window) {
    return window.lookup("#search").queryTextInputControl().getHeight();
  }

  private static String count(RunningWindow window) {
    return FxThread.call(
        () -> window.lookup(".browse-count").<Label>tryQuery().map(Label::getText).orElse(""));
  }
}
