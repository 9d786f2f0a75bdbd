package org.cinefactor.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.cinefactor.text.Language;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.workspace.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The fan's pages in German, and in a language that is 40% longer than English. */
@OnScreen
@Isolated("the language is that of the whole process")
class LanguagesTest {
  private static final List<String> PAGES =
      PageTour.ALL.stream().filter(page -> !page.equals("lab")).toList();

  @TempDir Path home;

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
  void sentencesThatGrowDoNotBreakAPage() throws Exception {
    LongerLanguage.write();
    Locale.setDefault(LongerLanguage.LOCALE);
    everyPageHasRoom("longer");
  }

  private void everyPageHasRoom(String language) throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.tuned());
      window.resize(1024, 700);
      window.clickOn("#try-sample");
      window.awaitAnswer();
      var tour = new PageTour(window);
      for (String page : PAGES) {
        tour.go(page);
        window.picture(language + "-" + page);
        String where = language + " " + page;
        assertThat(WindowRobot.byToolkit(() -> CutWords.buttons(window))).as(where).isEmpty();
        assertThat(WindowRobot.byToolkit(() -> CutWords.unsaid(window))).as(where).isEmpty();
        assertThat(WindowRobot.byToolkit(() -> CutWords.outside(window))).as(where).isEmpty();
      }
    }
  }
}
