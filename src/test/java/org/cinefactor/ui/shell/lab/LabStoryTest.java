package org.cinefactor.ui.shell.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.cinefactor.profile.Profile;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.RunningWindow;
import org.cinefactor.ui.shell.robot.PreparedRanks;
import org.cinefactor.ui.shell.robot.Sight;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnScreen
@Order(PreparedRanks.ARE_THERE)
class LabStoryTest {
  @TempDir Path home;

  @Test
  void aClassWatchesTheRankAndFollowsALesson() throws Exception {
    PreparedRanks.into(home);
    try (var window = RunningWindow.open(home)) {
      Profile before = window.session().person().profile();
      window.clickOn("#page-lab");
      window.await("there are ten places", () -> rows(window) == 10);
      Slider slider = window.lookup("#rank").query();

      window.interact(slider::requestFocus);
      window.type(KeyCode.HOME);
      window.await("rank 1 is shown", () -> heading(window).equals("1 component"));
      window.type(KeyCode.RIGHT);
      window.await("rank 2 is shown", () -> heading(window).equals("2 components"));
      window.picture("lab-rank-2");

      window.type(KeyCode.HOME);
      window.clickOn("#play");
      window.await("the time-lapse has come to rank 4", () -> slider.getValue() >= 4);
      window.clickOn("#play");
      assertThat(text(window, "#play")).isEqualTo("Play");

      window.clickOn("#lessons").clickOn("The low-rank question");
      window.await(
          "the lesson asks its question",
          () -> text(window, "#lesson-question").equals("What can a single component say?"));
      window.await("two lists are shown", () -> window.lookup(".side-row").queryAll().size() == 20);
      window.picture("lab-lesson");
      window.clickOn("#lesson-next");
      assertThat(text(window, "#lesson-question")).startsWith("Is it really the same list");
      assertThat(window.session().person().profile()).isEqualTo(before);
    }
  }

  @Test
  void aDoubleClickOnATitleShowsItsMovieAndTheWayBackLeadsToTheLab() throws Exception {
    PreparedRanks.into(home);
    try (var window = RunningWindow.open(home)) {
      window.clickOn("#page-lab");
      window.await("there are ten places", () -> rows(window) == 10);
      window.awaitQuiet();
      Label title = window.lookup(".ten-row .movie-title").query();
      String name = title.getText();
      window.doubleClickOn(title);
      window.await(
          "its page is shown",
          () ->
              window.lookup(".movie-page .movie-name").queryAllAs(Text.class).stream()
                  .anyMatch(shown -> Sight.seen(shown) && shown.getText().startsWith(name)));
      window.push(KeyCode.ALT, KeyCode.LEFT);
      window.await("the Lab is back", () -> rows(window) == 10);
    }
  }

  @Test
  void anArrowKeyInTheRailGoesToTheNextPage() throws Exception {
    PreparedRanks.into(home);
    try (var window = RunningWindow.open(home)) {
      ToggleButton movies = window.lookup("#page-home").query();
      window.interact(movies::requestFocus);
      window.type(KeyCode.DOWN);
      window.await("the Lab is shown", () -> rows(window) == 10);
      ToggleButton lab = window.lookup("#page-lab").query();
      assertThat(lab.isSelected()).isTrue();
      assertThat(movies.isSelected()).isFalse();
      window.push(KeyCode.ALT, KeyCode.LEFT);
      window.await("one is back among the movies", () -> rows(window) == 0);
      assertThat(movies.isSelected()).isTrue();
    }
  }

  /** Rank 1 is quick to train, and was shown under a large 55. */
  @Test
  void theFirstListThatIsEverShownIsOfTheRankThatIsChosen() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.await(
          "the data are read", () -> window.session().open().dataProperty().get().isPresent());
      window.clickOn("Try a sample person");
      window.clickOn("#page-lab");
      window.await("there is a list", () -> rows(window) > 0);
      assertThat(heading(window)).isEqualTo("55 components");
      assertThat(window.lookup("#rank").<Slider>query().getValue()).isEqualTo(55);
    }
  }

  private static int rows(RunningWindow window) {
    return window.lookup(".ten-row").queryAll().size();
  }

  private static String heading(RunningWindow window) {
    return text(window, ".rank-panel .panel-heading");
  }

  private static String text(RunningWindow window, String query) {
    return window.lookup(query).queryAs(Labeled.class).getText();
  }
}
