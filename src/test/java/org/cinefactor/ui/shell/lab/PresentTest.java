package org.cinefactor.ui.shell.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import org.cinefactor.progress.Stage;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.PresentedSizes;
import org.cinefactor.ui.shell.RunningWindow;
import org.cinefactor.ui.shell.robot.ChosenFiles;
import org.cinefactor.ui.shell.robot.PreparedRanks;
import org.cinefactor.ui.shell.robot.Sight;
import org.cinefactor.ui.task.BackgroundRunner;
import org.cinefactor.ui.task.HoldingRunner;
import org.cinefactor.ui.task.TaskRunner;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lab before a class: every word has a size of one scale, in every picture that is drawn. */
@OnScreen
@Order(PreparedRanks.ARE_THERE)
class PresentTest {
  private static final List<String> PAGES =
      List.of(
          "top-ten",
          "side-by-side",
          "convergence",
          "inside",
          "tastes",
          "choices",
          "guess",
          "curves");

  @TempDir Path home;

  private RunningWindow enter(TaskRunner runner) throws Exception {
    var window = RunningWindow.open(home, new ChosenFiles(), runner);
    window.resize(1000, 720);
    window.clickOn("#page-lab");
    return window;
  }

  private static PresentedSizes present(RunningWindow window) {
    window.clickOn("Present");
    return PresentedSizes.of(window);
  }

  @Test
  void allWordsFollowTheScaleWhileThereIsNothingToShow() throws Exception {
    var runner = new HoldingRunner(Stage.LOADING_RANKS, 0);
    try (var window = enter(runner)) {
      window.await("it is said", () -> window.shows("Training rank 55…"));
      assertThat(visible(window, ".rank-panel .figures")).as("figures of no model").isZero();
      var sizes = present(window);
      everyPage(window, sizes);
      window.press("Stop training");
      window.clickOn("#lab-top-ten");
      window.await("it is said", () -> window.shows("No rank is trained yet"));
      everyPage(window, sizes);
      assertThat(sizes.wrong()).isEmpty();
    }
  }

  @Test
  void allWordsFollowTheScaleWhileRanksAreTrained() throws Exception {
    var runner = new HoldingRunner(Stage.TRAINING_RANKS, 3);
    try (var window = enter(runner)) {
      window.await("three ranks are trained", () -> progress(window).startsWith("3 of 100"));
      var sizes = present(window);
      everyPage(window, sizes);
      assertThat(text(window, "#curves-progress")).startsWith("Measuring begins when");
      inside(window, sizes);
      window.clickOn("#lab-convergence").clickOn("#train-again");
      window.await("it is trained", () -> text(window, ".story").contains(" in "));
      sizes.look("trained again");
      runner.letGo();
      window.await("more ranks are trained", () -> there(window) > 3);
      window.press("Stop training");
      window.await("training can go on", () -> window.shows("Resume training"));
      sizes.look("stopped");
      assertThat(sizes.wrong()).isEmpty();
    }
  }

  @Test
  void allWordsFollowTheScaleWhenAllRanksAreThere() throws Exception {
    PreparedRanks.into(home);
    try (var window = enter(new BackgroundRunner())) {
      window.await(
          "all ranks are there", () -> text(window, ".lab-progress").equals("All ranks ready"));
      var sizes = present(window);
      everyPage(window, sizes);
      measure(window, sizes);
      window.clickOn("#lab-tastes");
      window.await("tastes are counted", () -> visible(window, "#tastes-headline") == 1);
      sizes.look("tastes, counted");
      inside(window, sizes);
      choose(window, sizes);
      guess(window, sizes);
      window.clickOn("#lessons").clickOn("Cold start");
      sizes.look("a lesson");
      window.clickOn("#lesson-check");
      window.await("figures agree", () -> window.shows("#lesson-verdict"));
      sizes.look("a lesson's verdict");
      window.clickOn("#lessons").clickOn("Save as lesson…");
      sizes.look("what is saved");
      window.interact(
          () -> window.lookup("#lab-person").queryComboBox().getSelectionModel().selectFirst());
      window.clickOn("#lab-top-ten");
      window.await("it is said", () -> window.shows("You have not rated a movie yet"));
      everyPage(window, sizes);
      assertThat(sizes.wrong()).isEmpty();
    }
  }

  private static void everyPage(RunningWindow window, PresentedSizes sizes) {
    for (String page : PAGES) {
      window.clickOn("#lab-" + page);
      sizes.look(page);
    }
  }

  private static void inside(RunningWindow window, PresentedSizes sizes) {
    window.clickOn("#lab-inside");
    window.await("cards are made", () -> visible(window, ".card") > 1);
    sizes.look("inside, with cards");
  }

  private static void measure(RunningWindow window, PresentedSizes sizes) {
    window.await(
        "ranks are being measured",
        () -> text(window, "#curves-progress").contains("ranks measured"));
    sizes.look("measuring");
    window.press("Stop measuring");
    window.await("it has stopped", () -> window.shows("Resume measuring"));
    sizes.look("not measuring");
  }

  private static void choose(RunningWindow window, PresentedSizes sizes) {
    window.clickOn("#lab-choices").clickOn("#train-choice");
    sizes.look("a run is trained");
    window.await("a run is there", () -> visible(window, ".run-lists .place") > 0);
    sizes.look("a run");
  }

  private static void guess(RunningWindow window, PresentedSizes sizes) {
    window.clickOn("#lab-guess");
    window.interact(
        () -> window.lookup("#sealed-movie").queryComboBox().getSelectionModel().selectFirst());
    window.clickOn("4.0 ★").clickOn("#reveal");
    window.await("bars are shown", () -> visible(window, ".known-line") > 3);
    sizes.look("the seal is opened");
  }

  private static int there(RunningWindow window) {
    return Integer.parseInt(progress(window).replaceAll(" of .*", ""));
  }

  /** Number of ranks that are there; read where the window has no room for it, too. */
  private static String progress(RunningWindow window) {
    return window.lookup(".lab-progress").<Labeled>tryQuery().map(Labeled::getText).orElse("");
  }

  private static long visible(RunningWindow window, String query) {
    return window.lookup(query).queryAll().stream().filter(Sight::seen).count();
  }

  private static String text(RunningWindow window, String query) {
    return window.lookup(query).queryAs(Labeled.class).getText();
  }
}
