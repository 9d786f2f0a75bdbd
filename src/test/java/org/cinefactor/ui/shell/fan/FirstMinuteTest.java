package org.cinefactor.ui.shell.fan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextInputControl;
import org.cinefactor.catalog.Movie;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.control.movie.MovieList;
import org.cinefactor.ui.shell.RunningWindow;
import org.cinefactor.ui.shell.robot.ChosenFiles;
import org.cinefactor.ui.task.BackgroundRunner;
import org.cinefactor.ui.task.CountingRunner;
import org.cinefactor.ui.task.DelayedRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first minute of a newcomer, on the real window with the real data. */
@OnScreen
class FirstMinuteTest {
  @TempDir Path home;

  private static List<Movie> asked(RunningWindow window) {
    MovieList list = (MovieList) window.stage().getScene().getRoot().lookup(".shelves .movie-list");
    return list == null ? List.of() : List.copyOf(list.getItems());
  }

  @Test
  void whatIsNotSeenIsKeptAndOtherMoviesAreAskedAbout() throws Exception {
    List<Movie> second;
    var runner = new CountingRunner(DelayedRunner.of(new BackgroundRunner()));
    try (var window = RunningWindow.open(home, new ChosenFiles(), runner)) {
      window.await("ten movies are asked about", () -> asked(window).size() == 10);
      // What is asked next is chosen from the data; until they are read, from a file of movies.
      window.await(
          "the data are read", () -> window.session().open().dataProperty().get().isPresent());
      window.await("movies are chosen from them", runner::isIdle);
      List<Movie> first = asked(window);

      window.clickOn("None of these");
      window.await("ten others are asked about", () -> !asked(window).contains(first.getFirst()));
      second = asked(window);
      assertThat(second).hasSize(10).doesNotContainAnyElementsOf(first);
      assertThat(window.person().ratings().notSeen())
          .containsExactlyElementsOf(first.stream().map(Movie::id).toList());

      window.press("Undo");
      window.await("the first ten are back", () -> asked(window).equals(first));
      window.press("Redo");
      window.await("and gone again", () -> asked(window).equals(second));
    }
    try (var again = RunningWindow.open(home)) {
      again.await("the same ten are asked about", () -> asked(again).equals(second));
    }
  }

  @Test
  void theSearchHasTheKeyboardFromTheStart() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.await(
          "the search has the keyboard",
          () -> window.stage().getScene().getFocusOwner() instanceof TextInputControl);
      window.write("fargo");
      window.await("it is searched for", () -> window.shows("Fargo"));
    }
  }

  @Test
  void whyNamesWhatIsNotSeen() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.await("ten movies are asked about", () -> asked(window).size() == 10);
      window.clickOn("None of these");
      window.rate("matrix", "5");
      window.awaitAnswer();

      window.press("Why this movie?");
      window.await("the share is told", () -> window.shows("Movies not seen"));
      window.picture("why-not-seen");
    }
  }
}
