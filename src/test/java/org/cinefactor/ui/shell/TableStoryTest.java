package org.cinefactor.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.cinefactor.dataset.layout.Scale;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.settings.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The survey of a class: dropped, looked at, put right, opened; its report goes to a file. */
@OnScreen
class TableStoryTest {
  @TempDir Path home;
  @TempDir Path disk;

  @Test
  void aTableIsAskedAboutPutRightAndOpenedAndItsReportIsSaved() throws Exception {
    Path survey = survey();
    var files = new ChosenFiles();
    try (var window = RunningWindow.open(home, files)) {
      window.settle(Settings.notebook());
      window.clickOn("Data");
      files.choose(survey);
      DataSight.clickOn(window, "Open file …");
      window.await("it is asked about", () -> window.shows("How is survey.csv to be read?"));
      assertThat(window.shows("Say which columns have the person, the movie and the rating."))
          .isTrue();
      window.interact(() -> choice(window, "Person").setValue(1));
      look(window);
      assertThat(choice(window, "Scale").getValue()).isEqualTo(Scale.TEN);
      window.interact(() -> choice(window, "Scale").setValue(Scale.HUNDRED));
      window.await("the rows are read anew", () -> window.shows("0.5 stars"));
      DataSight.clickOn(window, "Open it like this");
      window.await("it is open", () -> name(window).equals("survey"));
      assertThat(window.shows("How is survey.csv to be read?")).isFalse();

      saveReport(window, files);
    }
    try (var again = RunningWindow.open(home)) {
      again.clickOn("Data");
      again.await("it is open again, as it was said", () -> name(again).equals("survey"));
      assertThat(again.session().open().dataProperty().get().orElseThrow().ratings().stars(0))
          .isEqualTo(0.5f);
    }
  }

  @Test
  void theKeyboardGoesToTheQuestionAndStaysThere() throws Exception {
    var files = new ChosenFiles();
    try (var window = RunningWindow.open(home, files)) {
      window.settle(Settings.notebook());
      window.clickOn("Data");
      files.choose(survey());
      DataSight.clickOn(window, "Open file …");
      window.await("Person has the keyboard", () -> hasKeyboard(window, "Person"));
      window.push(KeyCode.DOWN).push(KeyCode.DOWN);
      window.await(
          "the first choice, then the next one, and it still has the keyboard",
          () ->
              Integer.valueOf(1).equals(choice(window, "Person").getValue())
                  && choice(window, "Person").isFocused());
      window.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB);
      window.await("the scale is reached", () -> choice(window, "Scale").isFocused());
      window.push(KeyCode.DOWN);
      window.await(
          "it is changed, and has the keyboard",
          () ->
              choice(window, "Scale").getValue() == Scale.HUNDRED
                  && choice(window, "Scale").isFocused());
      assertThat(window.focusIsInSight()).isTrue();
      window.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SPACE);
      window.await(
          "cancelled, and the keyboard is where it was",
          () -> window.lookup("Open file …").query().isFocused());
    }
  }

  private static void look(RunningWindow window) {
    window.resize(1280, 800);
    DataSight.bring(window, "Read as");
    window.picture("table-question");
    window.interact(() -> window.session().look().choose(Theme.DARK));
    window.resize(1024, 700);
    DataSight.bring(window, "Open it like this");
    window.picture("table-question-dark-small");
    DataSight.bring(window, "Read as");
    window.picture("table-rows-dark-small");
  }

  private void saveReport(RunningWindow window, ChosenFiles files) {
    DataSight.clickOn(window, "Copy the report");
    window.await("it is copied", () -> window.shows("Copied."));
    window.interact(
        () ->
            assertThat(Clipboard.getSystemClipboard().getString())
                .startsWith("survey\n")
                .contains("survey.csv line 26: the rating \"great\" is not a number"));
    Path report = disk.resolve("report.txt");
    files.choose(report);
    DataSight.clickOn(window, "Save the report …");
    window.await("it is saved", () -> window.shows("Saved as " + report + "."));
    window.picture("table-report-dark-small");
    assertThat(report)
        .content()
        .startsWith("survey\n")
        .contains("survey.csv line 26: the rating \"great\" is not a number");
  }

  /** The choice with this name. */
  @SuppressWarnings("unchecked")
  private static ComboBox<Object> choice(RunningWindow window, String words) {
    return (ComboBox<Object>)
        window
            .lookup(".table-choices .combo-box")
            .match((Node node) -> words.equals(node.getAccessibleText()))
            .query();
  }

  /** True when the choice with this name is there and has the keyboard. */
  private static boolean hasKeyboard(RunningWindow window, String words) {
    return window
        .lookup(".table-choices .combo-box")
        .match((Node node) -> words.equals(node.getAccessibleText()))
        .tryQuery()
        .map(Node::isFocused)
        .orElse(false);
  }

  private static String name(RunningWindow window) {
    return window.lookup(".data-name").queryAs(Labeled.class).getText();
  }

  private Path survey() throws IOException {
    var rows =
        new StringBuilder("Timestamp,Your name,movie,rating,What a long question this is?\n");
    List<String> movies =
        List.of("Heat (1995)", "The Lord of the Rings: The Fellowship of the Ring (2001)", "Big");
    for (int i = 0; i < 24; i++) {
      rows.append("2026-03-0").append(1 + i % 9).append(",student ").append(i / 3).append(',');
      rows.append(movies.get(i % 3)).append(',').append(1 + i * 7 % 10).append(",yes\n");
    }
    rows.append("2026-03-09,student 9,Big,great,no\n");
    return Files.writeString(disk.resolve("survey.csv"), rows);
  }
}
