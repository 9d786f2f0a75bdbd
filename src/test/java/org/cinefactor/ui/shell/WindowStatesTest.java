package org.cinefactor.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import org.cinefactor.dataset.Combination;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.robot.Sight;
import org.cinefactor.ui.task.WorkState;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.settings.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window in each of its states; the pictures in target/pictures are there to be looked at. */
@OnScreen
class WindowStatesTest {
  @TempDir Path home;

  @Test
  void emptyFullDarkExplainedAndFailedEachSayWhatIsTheMatter() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.notebook());
      window.resize(1000, 700);
      window.await("a newcomer is asked", () -> window.shows(".shelves .movie-cell"));
      assertThat(window.picture("empty")).isGreaterThan(0.8);

      window.clickOn("Try a sample person");
      window.awaitAnswer();
      window.interact(() -> window.session().look().choose(Theme.DARK));
      window.rate("matrix", "5");
      window.awaitAnswer();
      assertThat(window.picture("dark")).isLessThan(0.25);

      window.press("Why this movie?");
      window.await("the score is taken apart", () -> window.shows("From your ratings"));
      window.picture("dark-why");
      window.clickOn("Dials");
      window.picture("dark-dials");
      window.clickOn("Dials");
    }
  }

  @Test
  void listsKeepTheirNamesInTheSmallestWindow() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.notebook());
      window.clickOn("Try a sample person");
      window.resize(860, 560);
      window.awaitAnswer();
      window.picture("smallest");
      for (String names : List.of(".pane-title", ".shelf-toggle")) {
        for (Labeled name : window.lookup(names).queryAllAs(Labeled.class)) {
          if (Sight.seen(name)) {
            assertThat(name.getWidth())
                .as(name.getText())
                .isGreaterThanOrEqualTo(name.prefWidth(-1) - 1);
          }
        }
      }
    }
  }

  @Test
  void whatFailsIsToldAndTheListStays() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.notebook());
      window.clickOn("Try a sample person");
      window.awaitAnswer();
      window.clickOn("Data");
      window.interact(() -> window.session().open().open(home.resolve("nowhere")));
      window.await(
          "the failure is told",
          () -> window.session().open().reading().state() == WorkState.FAILED);
      assertThat(window.picture("data-failed")).isGreaterThan(0.8);
      assertThat(window.titles()).as("the list stays").hasSize(10);

      window.clickOn("Settings");
      window.interact(
          () ->
              window
                  .session()
                  .answers()
                  .want(
                      Settings.notebook()
                          .withFilter(new MovieFilter(1_000_000, 5, Combination.ALL))));
      window.await(
          "the failure is told",
          () -> window.session().answers().making().state() == WorkState.FAILED);
      window.picture("settings-failed");
      assertThat(window.titles()).as("the list stays").hasSize(10);
    }
  }

  @Test
  void unreadableFilesAreKeptAsideAndTold() throws Exception {
    Files.createDirectories(home);
    Files.writeString(home.resolve("preferences.json"), "{ not json");
    Files.writeString(
        home.resolve("profile.db"), "this is no database, and long enough to be read");
    try (var window = RunningWindow.open(home)) {
      window.await("it is told", () -> window.shows(".notice-bar"));
      window.picture("notices");
      assertThat(home.toFile().list())
          .anyMatch(name -> name.startsWith("profile.db.unreadable"))
          .anyMatch(name -> name.startsWith("preferences.json.unreadable"));
      window.press("Dismiss");
      window.await("one is put away", () -> notices(window) == 1);
      window.press("Dismiss");
      window.await("all are put away", () -> !window.shows(".notice-bar"));
    }
  }

  private static long notices(RunningWindow window) {
    return window.lookup(".notice").queryAll().size();
  }

  @Test
  void aModelFileOpensAndAFileThatIsNoneChangesNothing() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.notebook().withNmf(Settings.notebook().nmf().withComponents(3)));
      Path file = home.resolve("three.npz");
      window.interact(() -> window.session().answers().save(file));
      window.await("it is written", () -> Files.exists(home.resolve("three.json")));
      window.settle(Settings.notebook());
      window.openFile(file);
      window.awaitComponents(3);
      Path junk = Files.writeString(home.resolve("junk.npz"), "no model");
      window.openFile(junk);
      window.await(
          "the failure is told",
          () -> window.session().answers().making().state() == WorkState.FAILED);
      window.awaitComponents(3);
      window.openFile(Files.writeString(home.resolve("junk.cinelesson"), "no lesson"));
      window.await("the lab is there", () -> window.shows(".lab-header"));
      window.picture("lab-junk");
    }
  }
}
