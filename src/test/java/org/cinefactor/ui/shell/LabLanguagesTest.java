package org.cinefactor.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.workspace.settings.Theme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tabs of the lab in German, and in words that are 40% longer than English: nothing is cut. */
@OnScreen
@Isolated("the language is the whole process's")
class LabLanguagesTest {
  private static final List<String> TABS =
      List.of(
          "top-ten",
          "side-by-side",
          "curves",
          "convergence",
          "inside",
          "tastes",
          "choices",
          "guess");

  @TempDir Path home;

  static Stream<Locale> languages() throws Exception {
    LongerEnglish.write();
    return Stream.of(Locale.GERMAN, LongerEnglish.LOCALE);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noTabIsBrokenByLongerWords(Locale language) throws Exception {
    Locale before = Locale.getDefault();
    PreparedRanks.into(home);
    Locale.setDefault(language);
    try (var window = RunningWindow.open(home)) {
      window.resize(1000, 700);
      window.interact(() -> window.session().look().choose(Theme.DARK));
      window.clickOn("#page-lab");
      window.await("there are ten places", () -> visible(window, ".ten-row") == 10);
      var faults = new ArrayList<String>();
      everyTab(window, language + "-", faults);
      window.interact(() -> present(window).setSelected(true));
      everyTab(window, language + "-present-", faults);
      assertThat(faults).isEmpty();
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void everyTab(RunningWindow window, String name, List<String> faults) {
    for (String tab : TABS) {
      window.clickOn("#lab-" + tab);
      window.await(tab + " is filled", () -> isFilled(window, tab));
      window.awaitQuiet();
      window.picture("lab-" + name + tab);
      for (String one : WindowRobot.byToolkit(() -> CutWords.buttons(window))) {
        faults.add(name + tab + ": this button is cut: " + one);
      }
      for (String one : WindowRobot.byToolkit(() -> CutWords.unsaid(window))) {
        faults.add(name + tab + ": this is cut, and whole nowhere: " + one);
      }
      for (String one : WindowRobot.byToolkit(() -> cutNumbers(window))) {
        faults.add(name + tab + ": this number is cut: " + one);
      }
      for (String one : WindowRobot.byToolkit(() -> CutWords.outside(window))) {
        faults.add(name + tab + ": this ends outside the window: " + one);
      }
    }
  }

  private static boolean isFilled(RunningWindow window, String tab) {
    return switch (tab) {
      case "inside" -> visible(window, ".card") > 1 && visible(window, ".cut-title") > 0;
      case "tastes" -> visible(window, ".tastes .side-row") == 10;
      case "side-by-side" -> visible(window, ".side-by-side .side-row") == 20;
      case "convergence" -> visible(window, ".story") == 1;
      default -> true;
    };
  }

  /** A number says nothing without all its digits. */
  private static List<String> cutNumbers(RunningWindow window) {
    return PageTour.seen(window, Labeled.class).stream()
        .filter(one -> isNumber(one) && one.isTextTruncated())
        .map(Labeled::getText)
        .toList();
  }

  private static boolean isNumber(Labeled one) {
    return one.getStyleClass().contains("cut-cell") || one.getStyleClass().contains("cut-user");
  }

  private static ToggleButton present(RunningWindow window) {
    return window.lookup(".lab-header > .toggle-button").query();
  }

  private static long visible(RunningWindow window, String query) {
    return window.lookup(query).queryAll().stream().filter(Node::isVisible).count();
  }
}
