package org.cinefactor.ui.shell.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javax.imageio.ImageIO;
import org.cinefactor.catalog.Movie;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.RunningWindow;
import org.cinefactor.ui.shell.robot.ChosenFiles;
import org.cinefactor.ui.shell.robot.PreparedRanks;
import org.cinefactor.ui.shell.robot.Sight;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that a class takes home, through the dialogs that ask where to. */
@OnScreen
@Order(PreparedRanks.ARE_THERE)
class LabFilesTest {
  @TempDir Path home;

  private final ChosenFiles files = new ChosenFiles();

  @Test
  void everythingThatIsDrawnIsSavedAndAStateComesBack() throws Exception {
    PreparedRanks.into(home);
    try (var window = RunningWindow.open(home, files)) {
      window.clickOn("#page-lab");
      window.await(
          "all ranks are there",
          () -> window.lookup(".lab-progress").queryLabeled().getText().equals("All ranks ready"));
      window.await("there are ten places", () -> window.lookup(".ten-row").queryAll().size() == 10);
      onePictureByHand(window);
      int charts = 0;
      for (String page :
          List.of("top-ten", "side-by-side", "curves", "convergence", "inside", "tastes")) {
        charts += everyChart(window, page);
      }
      assertThat(charts).isEqualTo(1 + 1 + 7 + 1 + 3 + 1);
      chooseAndTrain(window);
      assertThat(everyChart(window, "choices")).isEqualTo(3);
      openTheSeal(window);
      assertThat(everyChart(window, "guess")).isEqualTo(1);
      theState(window);
      whatGoesWrong(window);
    }
  }

  private void onePictureByHand(RunningWindow window) throws IOException {
    Path file = home.resolve("by-hand.png");
    files.choose(file);
    window.clickOn(".save-menu").clickOn("Picture (PNG)…");
    window.await("the picture is written", () -> verdict(window).equals("Saved as " + file + "."));
    assertThat(files.asked()).containsExactly("error.png");
    assertThat(ImageIO.read(file.toFile()).getWidth()).isGreaterThan(800);
    files.cancel();
    window.clickOn(".save-menu").clickOn("Numbers (CSV)…");
    assertThat(verdict(window)).isEqualTo("Saved as " + file + ".");
  }

  private int everyChart(RunningWindow window, String page) throws IOException {
    window.clickOn("#lab-" + page);
    if (page.equals("curves")) {
      measureSome(window);
    }
    if (page.equals("tastes")) {
      window.await("tastes are counted", () -> window.shows("#tastes-headline"));
    }
    if (page.equals("inside")) {
      window.await(
          "cards are made",
          () -> window.lookup(".card").queryAll().stream().filter(Sight::seen).count() > 1);
    }
    var menus = new ArrayList<>(window.lookup(".save-menu").queryAllAs(MenuButton.class));
    for (int i = 0; i < menus.size(); i++) {
      for (MenuItem item : menus.get(i).getItems()) {
        String ending = item.getText().replaceAll(".*\\((.*)\\).*", "$1").toLowerCase(Locale.ROOT);
        Path file = home.resolve(page + "-" + i + "." + ending);
        files.choose(file);
        window.interact(item::fire);
        window.await(file + " is written", () -> verdict(window).contains(file.toString()));
        assertThat(Files.size(file)).as(file.toString()).isGreaterThan(20);
      }
    }
    return menus.size();
  }

  private static void measureSome(RunningWindow window) {
    window.await(
        "a rank is measured",
        () ->
            window
                .lookup("#curves-progress")
                .queryLabeled()
                .getText()
                .matches("[1-9][0-9]* of 100 ranks measured.*"));
    window.press("Stop measuring");
    window.await("it has stopped", () -> window.shows("Resume measuring"));
  }

  private static void chooseAndTrain(RunningWindow window) {
    Slider slider = window.lookup("#rank").query();
    window.interact(() -> slider.setValue(2));
    window.clickOn("#lab-choices").clickOn("#train-choice");
    window.await("a run is there", () -> !window.lookup(".run-lists .place").queryAll().isEmpty());
    window.interact(() -> window.lookup("#shake").queryButton().fire());
    window.await(
        "ten seeds are tried",
        () -> window.lookup("#stability").queryLabeled().getText().contains("in all 10 lists"));
  }

  private static void openTheSeal(RunningWindow window) {
    window.clickOn("#lab-guess");
    ComboBox<Movie> movies = window.lookup("#sealed-movie").queryComboBox();
    window.interact(() -> movies.getSelectionModel().selectFirst());
    window.clickOn("4.0 ★").clickOn("#reveal");
    window.await("bars are shown", () -> window.lookup(".known-line").queryAll().size() > 3);
    window.picture("lab-guess");
  }

  private void theState(RunningWindow window) {
    Path file = home.resolve("guess.cinelesson");
    files.choose(file);
    window.clickOn("#lessons").clickOn("Save as lesson…").clickOn("Save as…");
    window.await("the state is written", () -> lesson(window).equals("Saved as " + file + "."));
    window.clickOn("#lab-curves").clickOn("#lessons").clickOn("Open lesson…");
    window.await(
        "the sealed guess is back",
        () -> window.lookup("#lab-guess").queryAs(ToggleButton.class).isSelected());
    window.clickOn("#lesson-check");
    window.await("figures agree", () -> lesson(window).endsWith("agree with those computed here."));
  }

  private void whatGoesWrong(RunningWindow window) {
    files.choose(home.resolve("no/such/folder.md"));
    window.clickOn("#lab-export").clickOn("Lists as Markdown…");
    window.await("it is said", () -> verdict(window).contains("no/such"));
    window.picture("lab-file-failed");
    files.choose(home.resolve("by-hand.png"));
    window.clickOn("#lessons").clickOn("Open lesson…");
    window.await("it is no lesson", () -> lesson(window).contains("by-hand.png"));
  }

  private static String verdict(RunningWindow window) {
    return window.lookup("#lab-verdict").queryAs(Labeled.class).getText();
  }

  private static String lesson(RunningWindow window) {
    return window.lookup("#lesson-verdict").queryAs(Labeled.class).getText();
  }
}
