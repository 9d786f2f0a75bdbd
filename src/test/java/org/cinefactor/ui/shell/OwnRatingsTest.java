package org.cinefactor.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.cinefactor.profile.Profile;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.workspace.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's ratings out to a file and in from one, through the data page. */
@OnScreen
class OwnRatingsTest {
  @TempDir Path home;
  @TempDir Path otherHome;
  @TempDir Path disk;

  private final ChosenFiles files = new ChosenFiles();

  @Test
  void ratingsMoveToAnotherComputerAndUndoTakesThemBack() throws Exception {
    Path file = disk.resolve("mine.csv");
    Profile mine;
    try (var window = RunningWindow.open(home, files)) {
      window.settle(Settings.notebook());
      window.clickOn("Try a sample person");
      window.awaitAnswer();
      window.clickOn("Data");
      files.choose(file);
      window.clickOn("Export …");
      window.await("it is saved", () -> verdict(window).startsWith("Saved 8 ratings"));
      mine = window.person();
      assertThat(files.asked()).containsExactly("my-ratings.csv");
    }
    assertThat(Files.readAllLines(file)).hasSize(9).first().isEqualTo("movieId,title,rating,lists");

    try (var window = RunningWindow.open(otherHome, files)) {
      window.settle(Settings.notebook());
      window.clickOn("Data");
      window.clickOn("Import …");
      window.await("they are taken in", () -> verdict(window).startsWith("Imported 8 ratings"));
      assertThat(window.person()).isEqualTo(mine);
      window.awaitAnswer();
      window.picture("own-ratings");
      window.clickOn("Import …");
      window.await("nothing is new", () -> verdict(window).endsWith(": nothing new."));
      window.push(KeyCode.SHORTCUT, KeyCode.Z);
      window.await("undone", () -> window.session().person().profile().ratings().isEmpty());
    }
  }

  @Test
  void whatCannotBeReadChangesNothing() throws Exception {
    Path wrong = Files.writeString(disk.resolve("wrong.csv"), "movieId,rating\n1,4\n2,good\n");
    Path boxd = disk.resolve("letterboxd.csv");
    Files.writeString(boxd, "Name,Year,Rating\nToy Story,1995,4.5\nNo Such Movie,1950,1\n");
    try (var window = RunningWindow.open(home, files)) {
      window.settle(Settings.notebook());
      window.clickOn("Data");
      files.choose(wrong);
      window.clickOn("Import …");
      window.await("the line is named", () -> verdict(window).contains("line 3: the rating"));
      window.picture("own-ratings-wrong");
      assertThat(window.person()).isEqualTo(Profile.empty());

      files.choose(boxd);
      window.clickOn("Import …");
      window.await("one is taken in", () -> verdict(window).startsWith("Imported 1 rating from"));
      assertThat(verdict(window))
          .contains("1 movie is not found by title and year")
          .contains("No Such Movie (1950)");
      assertThat(window.person().ratings().asMap()).isEqualTo(Map.of(1, 4.5));
      String said = verdict(window);
      files.cancel();
      window.clickOn("Import …");
      assertThat(verdict(window)).isEqualTo(said);
      assertThat(List.copyOf(files.asked())).hasSize(3);
    }
  }

  private static String verdict(RunningWindow window) {
    return window.lookup("#ratings-verdict").queryAs(Labeled.class).getText();
  }
}
