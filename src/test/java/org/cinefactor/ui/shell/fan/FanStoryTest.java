package org.cinefactor.ui.shell.fan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.recommend.Method;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.RunningWindow;
import org.cinefactor.workspace.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A movie fan's whole story, on the real window with the real data. */
@OnScreen
class FanStoryTest {
  private static final List<String> FIVE =
      List.of("aladdin 1992", "lion king 1994", "little mermaid 1989", "pinocchio 1940", "dumbo");

  @TempDir Path home;

  @Test
  void searchRateFiveTwoComponentsUndoRestartStillThere() throws Exception {
    List<String> before;
    try (var window = RunningWindow.open(home)) {
      before = rateFive(window);
      window.clickOn("Settings");
      window.type("#components", "2");
      window.awaitComponents(2);
      window.awaitTitles("two components know no fairy tales", t -> t.contains("Pulp Fiction"));

      Set<Double> heights = new HashSet<>();
      var field = window.lookup("#components").query();
      window.interact(
          () -> field.localToSceneTransformProperty().subscribe(t -> heights.add(t.getTy())));
      window.type("#components", "55");
      window.awaitComponents(55);
      window.awaitTitles("the list is the one from before", before::equals);
      assertThat(heights).as("places of the field while a model was trained").hasSize(1);

      window.clickOn("Movies");
      window.press("Undo");
      window.press("Undo");
      assertThat(window.person().ratings().size()).isEqualTo(3);
      window.awaitTitles("Pinocchio may be recommended again", t -> t.contains("Pinocchio"));
      window.press("Redo");
      window.press("Redo");
      window.awaitTitles("redo gives the list from before", before::equals);
    }
    try (var again = RunningWindow.open(home)) {
      again.awaitPlaces();
      assertThat(again.stage().getWidth()).isEqualTo(940);
      assertThat(again.stage().getHeight()).isEqualTo(720);
      assertThat(again.person().ratings().size()).isEqualTo(5);
      assertThat(again.titles()).isEqualTo(before);
      assertThat(again.session().answers().wantedProperty().get()).isEqualTo(plain(55));
    }
  }

  @Test
  void theSamplePersonIsOneClickAwayAndUndoTakesThemBack() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.settle(plain(55));
      window.clickOn("Try a sample person");
      assertThat(window.awaitAnswer().getFirst()).isEqualTo("Aladdin");
      window.settle(plain(2));
      window.awaitTitles("the notebook's list of two components", t -> t.contains("Pulp Fiction"));
      assertThat(window.titles()).contains("Star Wars: Episode IV - A New Hope");
      window.settle(plain(55));
      window.awaitTitles("Aladdin again", t -> t.getFirst().equals("Aladdin"));
      window.press("Undo");
      window.await("nothing is rated", () -> window.shows("Rate a movie to get recommendations"));
    }
  }

  @Test
  void everythingIsDoneWithoutAPointer() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.settle(plain(55));
      window.push(KeyCode.SHORTCUT, KeyCode.F);
      window.rateByKeys("aladdin", KeyCode.DIGIT4);
      window.type(KeyCode.ADD);
      assertThat(window.person().ratings().stars(588)).hasValue(4.5);
      window.awaitAnswer();

      window.focusFirstPlace();
      for (int i = 0; i < 9; i++) {
        window.type(KeyCode.DOWN);
      }
      window.await("the last place has been scrolled to", window::focusIsInSight);
      String last = window.titles().getLast();
      window.type(KeyCode.H);
      window.awaitTitles("the hidden movie is gone", t -> !t.contains(last));
      assertThat(window.person().hidden()).hasSize(1);

      window.push(KeyCode.SHORTCUT, KeyCode.Z);
      window.awaitTitles("undo brings it back", t -> t.contains(last));
      String first = window.awaitAnswer().getFirst();
      window.focusFirstPlace();
      window.type(KeyCode.DIGIT5);
      window.awaitTitles("what is rated is not recommended", t -> !t.contains(first));
      window.type(KeyCode.W);
      assertThat(window.person().watchlist()).hasSize(1);

      window.type(KeyCode.F1);
      window.await("help is there", () -> window.shows("Keyboard shortcuts"));
      window.picture("help");
    }
  }

  private static List<String> rateFive(RunningWindow window) {
    window.settle(plain(55));
    assertThat(window.shows("Rate a movie to get recommendations")).isTrue();
    for (String title : FIVE) {
      window.rate(title, "5");
    }
    window.resize(940, 720);
    List<String> list = window.awaitAnswer();
    assertThat(list).hasSize(10).contains("Snow White and the Seven Dwarfs");
    assertThat(window.person().ratings().size()).isEqualTo(5);
    return list;
  }

  private static Settings plain(int components) {
    return new Settings(
        NmfSettings.notebook().withComponents(components),
        Settings.notebook().filter(),
        Method.NOTEBOOK);
  }
}
