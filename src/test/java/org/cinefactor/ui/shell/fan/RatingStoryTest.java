package org.cinefactor.ui.shell.fan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import org.cinefactor.catalog.Movie;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.control.movie.MovieList;
import org.cinefactor.ui.shell.RunningWindow;
import org.cinefactor.ui.shell.robot.FxThread;
import org.cinefactor.workspace.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who clicks twice, holds keys and looks where the pointer rests, in every list. */
@OnScreen
class RatingStoryTest {
  private static final PseudoClass ASKING = PseudoClass.getPseudoClass("asking");

  @TempDir Path home;

  @Test
  void aDoubleClickRatesOneMovieAndTheOneThatMovesUpTakesTheNextKey() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.notebook());
      window.await("a newcomer is asked", () -> movies(window, ".shelves").size() == 10);
      List<Movie> asked = movies(window, ".shelves");

      window.doubleClickOn(stars(window, ".shelves", asked.get(1)));
      window.await(
          "the movie is gone", () -> movies(window, ".shelves").get(1).equals(asked.get(2)));
      window.awaitQuiet();
      assertThat(window.person().ratings().movieIds()).containsExactly(asked.get(1).id());
      assertThat(window.lookup(".star-rating").<Node>queryAll())
          .as("no row asks for stars below a resting pointer")
          .noneMatch(node -> node.getPseudoClassStates().contains(ASKING));
      assertThat(window.shows(asked.get(1).name() + ": 2.5 stars")).isTrue();
      window.picture("rated-twice");

      window.type(KeyCode.DIGIT4).type(KeyCode.DIGIT2);
      assertThat(window.person().ratings().stars(asked.get(2).id())).hasValue(4);
      assertThat(window.person().ratings().stars(asked.get(3).id())).hasValue(2);

      window.doubleClickOn(row(window, ".shelves", asked.get(4)).lookup(".icon-button"));
      assertThat(window.person().ratings().notSeen()).containsExactly(asked.get(4).id());
      window.await("ten are asked again", () -> movies(window, ".shelves").size() == 10);
      window.doubleClickOn("None of these");
      assertThat(window.person().ratings().notSeen()).hasSize(11);
    }
  }

  @Test
  void aStarOfASearchResultStaysWhenItIsClickedTwice() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.notebook());
      window.clickOn("#search").write("matrix 1999");
      window.awaitHits("matrix 1999");
      window.awaitQuiet();
      Movie found = movies(window, ".discover").getFirst();
      window.doubleClickOn(stars(window, ".discover", found));
      window.await("it is rated", () -> window.person().ratings().contains(found.id()));
      window.awaitQuiet();
      assertThat(window.person().ratings().stars(found.id())).isPresent();
      window.doubleClickOn(row(window, ".discover", found).lookup(".icon-button"));
      assertThat(window.person().watchlist()).containsExactly(found.id());
    }
  }

  @Test
  void aRecommendationThatIsClickedTwiceIsRatedAloneAndTheLineTakesItBack() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.notebook());
      window.clickOn("Try a sample person");
      List<String> list = window.awaitAnswer();
      int before = window.person().ratings().size();
      window.doubleClickOn(place(window, list.get(2)).lookup(".star-rating"));
      window.awaitTitles("it is gone", titles -> !titles.contains(list.get(2)));
      window.awaitAnswer();
      assertThat(window.person().ratings().size()).isEqualTo(before + 1);
      window.type(KeyCode.DIGIT5);
      window.awaitAnswer();
      assertThat(window.person().ratings().size()).as("the next key").isEqualTo(before + 2);

      window.press("Undo");
      window.press("Redo");
      window.press("Undo");
      window.press("Undo");
      window.awaitTitles("both are back", list::equals);
      window.awaitRest();
      window.doubleClickOn(hide(place(window, list.get(4))));
      window.awaitTitles("it is gone", titles -> !titles.contains(list.get(4)));
      assertThat(window.person().hidden()).hasSize(1);
    }
  }

  @Test
  void whatIsNotSeenHasAListAndAMarkAndCanBeTakenBack() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.notebook());
      window.await("a newcomer is asked", () -> movies(window, ".shelves").size() == 10);
      List<Movie> asked = movies(window, ".shelves");
      window.clickOn("None of these");
      window.clickOn("Not seen 10");
      window.clickOn(row(window, ".shelves", asked.getFirst()).lookup(".icon-button"));
      assertThat(window.person().ratings().notSeen()).hasSize(9);

      window.clickOn("#search").write(asked.get(1).name());
      window.awaitHits(asked.get(1).name());
      window.clickOn(row(window, ".discover", asked.get(1)).lookup(".movie-title"));
      window.type(KeyCode.H);
      window.await("both are said", () -> window.lookup(".mark-chip").queryAll().size() == 2);
      assertThat(row(window, ".discover", asked.get(1)).getAccessibleText())
          .contains("not seen, not interested");
      window.picture("marks");
      window.press("Take back: Not seen");
      window.type(KeyCode.H);
      assertThat(window.person().ratings().notSeen()).hasSize(8);
      assertThat(window.person().hidden()).isEmpty();
    }
  }

  @Test
  void aKeyThatIsHeldRatesOneMovie() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.notebook());
      window.await("a newcomer is asked", () -> movies(window, ".shelves").size() == 10);
      Movie first = movies(window, ".shelves").getFirst();
      window.clickOn(row(window, ".shelves", first).lookup(".movie-title"));
      window.press(KeyCode.DIGIT4);
      window.press(KeyCode.DIGIT4);
      window.release(KeyCode.DIGIT4);
      assertThat(window.person().ratings().movieIds()).containsExactly(first.id());
    }
  }

  private static List<Movie> movies(RunningWindow window, String screen) {
    return FxThread.call(
        () ->
            window
                .lookup(screen + " .movie-list")
                .<MovieList>tryQuery()
                .map(list -> List.copyOf(list.getItems()))
                .orElse(List.of()));
  }

  private static Node row(RunningWindow window, String screen, Movie movie) {
    window.await(movie + " has a row", () -> tryRow(window, screen, movie).isPresent());
    return FxThread.call(() -> tryRow(window, screen, movie).orElseThrow());
  }

  private static Optional<Node> tryRow(RunningWindow window, String screen, Movie movie) {
    return window.lookup(screen + " .movie-cell").queryAllAs(ListCell.class).stream()
        .filter(cell -> movie.equals(cell.getItem()))
        .map(Node.class::cast)
        .findFirst();
  }

  private static Node stars(RunningWindow window, String screen, Movie movie) {
    return row(window, screen, movie).lookup(".star-rating");
  }

  private static Node place(RunningWindow window, String title) {
    return FxThread.call(
        () ->
            window.lookup(".place-row").queryAll().stream()
                .filter(row -> row.getAccessibleText().contains(title))
                .findFirst()
                .orElseThrow());
  }

  private static Node hide(Node row) {
    return row.lookupAll(".icon-action").stream()
        .filter(node -> node.getAccessibleText().startsWith("Not interested"))
        .findFirst()
        .orElseThrow();
  }
}
