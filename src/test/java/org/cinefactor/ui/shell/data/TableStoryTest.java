package org.cinefactor.ui.shell.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cinefactor.dataset.layout.RatingScale;
import org.cinefactor.dataset.layout.Separator;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.DataSight;
import org.cinefactor.ui.shell.RunningWindow;
import org.cinefactor.ui.shell.robot.ChosenFiles;
import org.cinefactor.ui.shell.robot.Sight;
import org.cinefactor.ui.task.WorkState;
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
      DataSight.clickOn(window, "Open file…");
      window.await("it is asked about", () -> window.shows("How is survey.csv to be read?"));
      assertThat(window.shows("Say which columns have the person, the movie and the rating."))
          .isTrue();
      window.interact(() -> choice(window, "Person").getSelectionModel().select(1));
      look(window);
      assertThat(choice(window, "Scale").getValue()).isEqualTo(RatingScale.TEN);
      window.interact(() -> choice(window, "Scale").setValue(RatingScale.HUNDRED));
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
      DataSight.clickOn(window, "Open file…");
      window.await("Person has the keyboard", () -> hasKeyboard(window, "Person"));
      window.push(KeyCode.DOWN).push(KeyCode.DOWN);
      window.await(
          "the first choice, then the next one, and it still has the keyboard",
          () ->
              choice(window, "Person").getSelectionModel().getSelectedIndex() == 1
                  && choice(window, "Person").isFocused());
      for (String next : List.of("Movie", "Rating", "Titles", "Genres", "Years", "Scale")) {
        window.push(KeyCode.TAB);
        window.await(next + " is reached", () -> choice(window, next).isFocused());
      }
      window.await("the scale is reached", () -> choice(window, "Scale").isFocused());
      window.push(KeyCode.DOWN);
      window.await(
          "it is changed, and has the keyboard",
          () ->
              choice(window, "Scale").getValue() == RatingScale.HUNDRED
                  && choice(window, "Scale").isFocused());
      window.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SPACE);
      window.await(
          "cancelled, and the keyboard is where it was, and seen to be there",
          () -> {
            Node open = window.lookup("Open file…").query();
            return open.isFocused() && isRinged(window, open);
          });
    }
  }

  @Test
  void theChoiceWithTheKeyboardIsRingedAndStandsWholeInThePage() throws Exception {
    var files = new ChosenFiles();
    try (var window = RunningWindow.open(home, files)) {
      ask(window, files);
      for (String name :
          List.of(
              "Person",
              "Movie",
              "Rating",
              "Titles",
              "Genres",
              "Years",
              "Scale",
              "0 means",
              "Separator")) {
        ComboBox<Object> box = choice(window, name);
        window.await(name + " is ringed", () -> box.isFocused() && isRinged(window, box));
        window.push(KeyCode.DOWN);
        window.await(
            name + " is changed, in its place, and ringed",
            () ->
                box.getValue() != null
                    && choice(window, name).equals(box)
                    && isRinged(window, box));
        window.await("with its name", () -> standsWhole(window, box.getParent()));
        window.picture("table-keyboard-" + name);
        if (name.equals("Rating")) {
          window.await(
              "its scale is guessed", () -> choice(window, "Scale").getValue() == RatingScale.FIVE);
        }
        window.push(KeyCode.TAB);
      }
    }
  }

  @Test
  void keysThatComeFasterThanTheWindowIsDrawnEachFindTheirChoice() throws Exception {
    var files = new ChosenFiles();
    try (var window = RunningWindow.open(home, files)) {
      ask(window, files);
      var down = KeyCode.DOWN;
      typeAhead(window, down, down, KeyCode.TAB, down, KeyCode.TAB, down, down, down, down);
      assertThat(chosen(window)).containsExactly(1, 3, 4);
      assertThat(choice(window, "Rating").isFocused()).isTrue();

      var tab = KeyCode.TAB;
      typeAhead(window, tab, tab, tab, tab, tab, tab, down, down, KeyCode.UP, KeyCode.UP);
      window.await(
          "it is read with commas again, as it was said",
          () ->
              !window.session().open().reading().state().busy()
                  && choice(window, "Separator").getValue() == Separator.COMMA
                  && chosen(window).equals(List.of(1, 3, 4)));
      assertThat(choice(window, "Separator").isFocused()).isTrue();
    }
  }

  @Test
  void aSeparatorByWhichTheTableCannotBeReadIsNotShown() throws Exception {
    var files = new ChosenFiles();
    try (var window = RunningWindow.open(home, files)) {
      ask(window, files);
      Files.delete(disk.resolve("survey.csv"));
      window.interact(() -> choice(window, "Separator").setValue(Separator.TAB));
      window.await(
          "it failed, and the one that holds is shown",
          () ->
              window.session().open().reading().state() == WorkState.FAILED
                  && choice(window, "Separator").getValue() == Separator.COMMA);
    }
  }

  @Test
  void allOfTheQuestionIsSeenWhenItComesWithItsProblemAndItsButtons() throws Exception {
    var files = new ChosenFiles();
    try (var window = RunningWindow.open(home, files)) {
      ask(window, files);
      window.await("all of it", () -> standsWhole(window, window.lookup(".table-form").query()));
      window.picture("table-question-comes");
    }
  }

  private void ask(RunningWindow window, ChosenFiles files) throws IOException {
    window.settle(Settings.notebook());
    window.resize(1024, 700);
    window.clickOn("Data");
    files.choose(survey());
    DataSight.clickOn(window, "Open file…");
    window.await("Person has the keyboard", () -> hasKeyboard(window, "Person"));
  }

  /** Types all keys in one turn of the toolkit's thread. */
  private static void typeAhead(RunningWindow window, KeyCode... keys) {
    window.interact(
        () -> {
          for (KeyCode key : keys) {
            Node owner = window.stage().getScene().getFocusOwner();
            Event.fireEvent(
                owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
          }
        });
  }

  /** The places of the columns that are chosen. */
  private static List<Integer> chosen(RunningWindow window) {
    return Stream.of("Person", "Movie", "Rating")
        .map(name -> choice(window, name).getSelectionModel().getSelectedIndex())
        .toList();
  }

  private static boolean isRinged(RunningWindow window, Node node) {
    Node ring = window.lookup(".focus-ring").query();
    Bounds around = ring.localToScene(ring.getLayoutBounds());
    return Sight.seen(ring) && around.contains(node.localToScene(node.getLayoutBounds()));
  }

  /** True if all of a node lies in what is seen of the page. */
  private static boolean standsWhole(RunningWindow window, Node node) {
    Node seen = window.lookup(".data > .scroll-pane > .viewport").query();
    return seen.localToScene(seen.getLayoutBounds())
        .contains(node.localToScene(node.getLayoutBounds()));
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
    DataSight.clickOn(window, "Save the report…");
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
      rows.append(movies.get(i % 3)).append(',').append(1 + i * 7 % 10).append(",often\n");
    }
    rows.append("2026-03-09,student 9,Big,great,never\n");
    return Files.writeString(disk.resolve("survey.csv"), rows);
  }
}
