package org.cinefactor.ui.shell.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import org.cinefactor.text.Language;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.CutWords;
import org.cinefactor.ui.shell.PageTour;
import org.cinefactor.ui.shell.RunningWindow;
import org.cinefactor.ui.shell.robot.FxThread;
import org.cinefactor.ui.shell.robot.LongerLanguage;
import org.cinefactor.ui.shell.robot.PreparedRanks;
import org.cinefactor.workspace.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** All pages in German, and in a language that is 40% longer than English: nothing is cut. */
@OnScreen
@Order(PreparedRanks.ARE_THERE)
@Isolated("the language is that of the whole process")
class LanguagesTest {
  private static final List<String> PAGES =
      PageTour.ALL.stream().filter(page -> !page.equals("lab")).toList();

  /** Width that a large scale leaves of a small screen. */
  private static final int LEAST_WIDTH = 860;

  private static final int LEAST_HEIGHT = 560;

  @TempDir Path home;

  private final List<String> faults = new ArrayList<>();

  @AfterEach
  void speakAsBefore() {
    Language.SYSTEM.use();
  }

  @Test
  void germanHasRoom() throws Exception {
    Language.GERMAN.use();
    everyPageHasRoom("german");
  }

  @Test
  void noGermanPageIsWiderThanTheLeastWindow() throws Exception {
    PreparedRanks.into(home);
    Language.GERMAN.use();
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.tuned());
      window.resize(LEAST_WIDTH, LEAST_HEIGHT);
      window.clickOn("#try-sample");
      window.awaitAnswer();
      var tour = new PageTour(window);
      for (String page : PAGES) {
        tour.go(page);
        window.picture("german-least-" + page);
        FxThread.call(() -> CutWords.wide(window)).forEach(wide -> faults.add(page + ": " + wide));
        FxThread.call(() -> CutWords.own(window)).forEach(cut -> faults.add(page + ": " + cut));
      }
      tour.go("lab");
      for (String tab : PageTour.LAB) {
        tour.goInLab(tab);
        window.picture("german-least-lab-" + tab);
        FxThread.call(() -> CutWords.own(window)).forEach(cut -> faults.add(tab + ": " + cut));
      }
      assertThat(faults).isEmpty();
    }
  }

  /** The ends of the dials read "beka..." and "das Be..." beside sliders with room to spare. */
  @Test
  void theGermanDialsHaveRoom() throws Exception {
    Language.GERMAN.use();
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.tuned());
      window.clickOn("#try-sample");
      window.awaitAnswer();
      window.clickOn(".dials-toggle");
      for (int width : new int[] {1024, 1280, 1600}) {
        window.resize(width, 800);
        look(window, "german-dials-" + width);
      }
      assertThat(faults).isEmpty();
    }
  }

  @Test
  void tenPlacesFitBelowTheGermanDials() throws Exception {
    Language.GERMAN.use();
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.tuned());
      window.resize(1280, 800);
      window.clickOn("#try-sample");
      window.awaitAnswer();
      window.clickOn(".dials-toggle");
      window.await(
          "rows that go have gone", () -> window.lookup(".place-row").queryAll().size() == 10);
      window.awaitQuiet();
      window.picture("german-dials-ten");
      double end = bottom(window.lookup(".recommendations .viewport").query());
      assertThat(window.lookup(".place-row").<Node>queryAll())
          .hasSize(10)
          .allSatisfy(row -> assertThat(bottom(row)).isLessThanOrEqualTo(end));
    }
  }

  private static double bottom(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxY();
  }

  @Test
  void sentencesThatGrowDoNotBreakAPage() throws Exception {
    LongerLanguage.write();
    Locale.setDefault(LongerLanguage.LOCALE);
    everyPageHasRoom("longer");
  }

  private void everyPageHasRoom(String language) throws Exception {
    PreparedRanks.into(home);
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.tuned());
      window.resize(1024, 700);
      window.clickOn("#try-sample");
      window.awaitAnswer();
      var tour = new PageTour(window);
      for (String page : PAGES) {
        tour.go(page);
        look(window, language + "-" + page);
      }
      window.resize(1000, 700);
      tour.go("lab");
      for (String tab : PageTour.LAB) {
        tour.goInLab(tab);
        look(window, language + "-lab-" + tab);
      }
      tour.present();
      for (String tab : PageTour.LAB) {
        tour.goInLab(tab);
        look(window, language + "-present-" + tab);
      }
      assertThat(faults).as("cut, whole nowhere, or outside the window").isEmpty();
    }
  }

  private void look(RunningWindow window, String where) {
    window.picture(where);
    Set<String> cut = new TreeSet<>();
    FxThread.call(() -> cut.addAll(CutWords.buttons(window)));
    FxThread.call(() -> cut.addAll(CutWords.numbers(window)));
    FxThread.call(() -> cut.addAll(CutWords.unsaid(window)));
    if (Locale.getDefault().equals(Locale.GERMAN)) {
      FxThread.call(() -> cut.addAll(CutWords.own(window)));
    }
    FxThread.call(() -> cut.addAll(CutWords.outside(window)));
    cut.forEach(words -> faults.add(where + ": " + words));
  }
}
