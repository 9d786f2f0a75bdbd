package org.cinefactor.ui.shell.fan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.CutWords;
import org.cinefactor.ui.shell.RunningWindow;
import org.cinefactor.ui.shell.robot.FxThread;
import org.cinefactor.workspace.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A movie's page: opened from each place where a title stands, and left again. */
@OnScreen
class MovieStoryTest {
  @TempDir Path home;

  @Test
  void everyTitleLeadsToItsPageAndBackAgain() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.notebook());
      window.resize(1000, 700);
      window.clickOn("Try a sample person");
      String first = window.awaitAnswer().getFirst();

      window.doubleClickOn(first);
      awaitPage(window, first);
      window.await("others like it", () -> window.lookup(".title-row").queryAll().size() == 8);
      window.await("everybody's stars", () -> window.shows(".star-histogram"));
      window.await("its reasons", () -> window.shows(".why-section"));
      window.pictures("movie");
      traitsAreNamedInFull(window);

      String other =
          FxThread.call(() -> ((Label) window.lookup(".title-row .movie-title").query()).getText());
      ScrollPane page = window.lookup(".movie-page > .scroll-pane").query();
      goOn(window, page, other);
      window.type(KeyCode.DIGIT4);
      window.await("it is rated", () -> given(window, other) == 4);
      window.await(
          "today's date stands beside the stars", () -> ownWords(window).equals("4 stars today"));
      window.await("own stars are marked", () -> window.shows("you"));
      window.pictures("movie-rated");

      window.press("Back");
      awaitPage(window, first);
      window.await("it is where it was left", () -> Math.abs(page.getVvalue() - 0.5) < 0.02);
      window.press("Forward");
      awaitPage(window, other);
      window.type(KeyCode.ESCAPE);
      awaitPage(window, first);
      window.type(KeyCode.ESCAPE);
      window.await(
          "the lists again", () -> window.shows("#search") && !window.shows(".movie-page"));
    }
  }

  private static void traitsAreNamedInFull(RunningWindow window) {
    for (int[] size : List.of(new int[] {1024, 700}, new int[] {1280, 800})) {
      window.resize(size[0], size[1]);
      window.awaitQuiet();
      assertThat(window.lookup(".dial-name").queryAll()).hasSizeGreaterThan(3);
      assertThat(FxThread.call(() -> CutWords.own(window))).isEmpty();
      assertThat(FxThread.call(() -> cutReasons(window))).isEmpty();
      window.picture("movie-traits-" + size[0]);
    }
    window.resize(1000, 700);
  }

  /** Of the whole page, whatever of it is scrolled into sight. */
  private static List<String> cutReasons(RunningWindow window) {
    List<Labeled> words =
        window.lookup(".movie-page .share-table *").queryAll().stream()
            .filter(Labeled.class::isInstance)
            .map(Labeled.class::cast)
            .toList();
    assertThat(words).hasSizeGreaterThan(20);
    return words.stream().filter(Labeled::isTextTruncated).map(Labeled::getText).toList();
  }

  /** Leaves a page half way down for the first movie that is like it. */
  private static void goOn(RunningWindow window, ScrollPane page, String other) {
    window.interact(() -> page.setVvalue(0.5));
    window.interact(() -> window.lookup(".title-row").query().requestFocus());
    window.type(KeyCode.ENTER);
    awaitPage(window, other);
    window.await("it begins at its top", () -> page.getVvalue() == 0);
  }

  @Test
  void searchMyMoviesAndWhyLeadThereToo() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.notebook());
      window.rate("spirited away", "5");
      window.awaitAnswer();
      window.doubleClickOn(".discover .movie-title");
      awaitPage(window, "Spirited Away");
      window.await(
          "it is also known as", () -> window.shows("Also known as Sen to Chihiro no kamikakushi"));
      window.push(KeyCode.ALT, KeyCode.LEFT);
      window.await("the search is as it was", () -> window.shows(".discover .movie-title"));
      window.type(KeyCode.ENTER);
      awaitPage(window, "Spirited Away");
      window.clickOn("Movies");
      window.clickOn("#search").push(KeyCode.SHORTCUT, KeyCode.A).type(KeyCode.DELETE);
      window.clickOn("Rated 1");
      window.doubleClickOn(".shelves .movie-title");
      awaitPage(window, "Spirited Away");
      window.clickOn("Movies");
      window.press("Why this movie?");
      window.clickOn(".why .share-title");
      awaitPage(window, "Spirited Away");
    }
  }

  private static double given(RunningWindow window, String title) {
    return window.person().ratings().asMap().entrySet().stream()
        .filter(
            entry ->
                window
                    .session()
                    .open()
                    .dataProperty()
                    .get()
                    .flatMap(data -> data.catalog().movie(entry.getKey()))
                    .filter(movie -> movie.name().equals(title))
                    .isPresent())
        .mapToDouble(Map.Entry::getValue)
        .findFirst()
        .orElse(0);
  }

  private static String ownWords(RunningWindow window) {
    return FxThread.call(
        () -> ((Label) window.lookup(".own-line .setting-sentence").query()).getText());
  }

  private static void awaitPage(RunningWindow window, String title) {
    window.await(
        "the page of " + title,
        () ->
            window.shows(".movie-name")
                && title.startsWith(((Text) window.lookup(".movie-name").query()).getText()));
  }
}
