package org.cinefactor.ui.shell.fan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.recommend.GenreMatch;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.RunningWindow;
import org.cinefactor.ui.shell.robot.FxThread;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.settings.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who shapes the list, closes the dials, and comes back the next day. */
@OnScreen
class FilterStoryTest {
  @TempDir Path home;

  @Test
  void filtersStayInSightAndComeBackAtTheNextStart() throws Exception {
    List<String> filtered;
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.notebook());
      window.clickOn("Try a sample person");
      window.awaitAnswer();
      window.clickOn("Dials").clickOn("Only…");
      tick(window, "Comedy");
      tick(window, "Drama");
      assertThat(window.shows("Romance")).as("the menu is still open").isTrue();
      tick(window, "All of these");
      window.picture("filter-menu");
      window.type(KeyCode.ESCAPE);
      window.clickOn("Dials");
      window.awaitTitles(
          "both genres are needed",
          titles -> movies(window, titles).stream().allMatch(FilterStoryTest::hasBoth));
      assertThat(window.shows("Comedy and Drama")).isTrue();
      filtered = window.titles();
      window.picture("filtered");
    }
    try (var again = RunningWindow.open(home)) {
      again.awaitTitles("the list is still filtered", filtered::equals);
      assertThat(again.shows("Comedy and Drama")).isTrue();
      again.interact(() -> again.session().look().choose(Theme.DARK));
      again.clickOn("Dials");
      again.clickOn(".years .number-field").write("1999").clickOn("#to-year").write("1990");
      again.await(
          "swapped years are said", () -> again.shows("There is no year from 1999 to 1990."));
      again.picture("filtered-swapped");
      again.clickOn("Swap them");
      again.clickOn("Dials");
      again.await("they count", () -> again.shows("1990 to 1999"));
      again.press("Remove filter: Comedy");
      again.press("Remove filter: 1990");
      again.awaitAnswer();
      assertThat(again.shows(".filter-chip")).isFalse();
    }
  }

  @Test
  void tenPlacesFitBelowTheDials() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.notebook());
      window.clickOn("Try a sample person");
      window.awaitAnswer();
      window.resize(1280, 800);
      window.clickOn("Dials");
      var options = window.session().options().optionsProperty();
      var obscure = ListOptions.none().withObscurity(0.5);
      window.interact(() -> options.set(obscure));
      window.awaitAnswer(obscure);
      window.await(
          "rows that go have gone", () -> window.lookup(".place-row").queryAll().size() == 10);
      window.picture("dials-ten-places");
      double end = bottom(window.lookup(".recommendations .viewport").query());
      assertThat(window.lookup(".place-row").<Node>queryAll())
          .hasSize(10)
          .allSatisfy(row -> assertThat(bottom(row)).isLessThanOrEqualTo(end));
      assertThat(window.shows(".filter-chip")).as("the dials say it").isFalse();
    }
  }

  @Test
  void theDialsStayInPlaceWhateverIsChosen() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.notebook());
      window.clickOn("Try a sample person");
      window.awaitAnswer();
      window.clickOn("Dials");
      var options = window.session().options().optionsProperty();
      for (int width : new int[] {1024, 1280, 1600}) {
        window.interact(() -> options.set(ListOptions.none()));
        window.resize(width, 800);
        window.awaitAnswer();
        double dials = bottomOfDials(window);
        var chosen =
            Set.of(new Genre("Adventure"), new Genre("Documentary"), new Genre("Animation"));
        var filtered = ListOptions.none().withGenres(chosen);
        window.interact(() -> options.set(filtered));
        window.awaitAnswer(filtered);
        window.picture("dials-long-" + width);
        assertThat(bottomOfDials(window)).isEqualTo(dials);
        assertThat(isCut(window, "Without…")).as("its words are not the opposite").isFalse();

        Node from = window.lookup("#from-year").query();
        Bounds before = from.localToScene(from.getLayoutBounds());
        Node only = window.lookup(".dials .menu-button").query();
        Bounds menu = only.localToScene(only.getLayoutBounds());
        window.clickOn("#from-year").write("1999").clickOn("#to-year").write("1990");
        window.await("it is said", () -> window.shows("There is no year from 1999 to 1990."));
        window.picture("dials-swapped-" + width);
        assertThat(from.localToScene(from.getLayoutBounds())).isEqualTo(before);
        assertThat(only.localToScene(only.getLayoutBounds())).isEqualTo(menu);
        assertThat(bottomOfDials(window)).as("nor does the list move").isEqualTo(dials);
      }
    }
  }

  /** "Only Action ..." read as if one genre were ticked, where it was two. */
  @Test
  void whereGenresDoNotFitTheirNumberStandsAndTheirNamesAreUnderThePointer() throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.notebook());
      window.clickOn("Try a sample person");
      window.awaitAnswer();
      window.clickOn("Dials");
      var options = window.session().options().optionsProperty();
      var chosen = Set.of(new Genre("Action"), new Genre("Adventure"));
      var filtered = ListOptions.none().withGenres(chosen).withMatch(GenreMatch.ALL);
      window.interact(() -> options.set(filtered));
      window.resize(1280, 800);
      window.await("the number fits", () -> words(window).equals("Only 2 genres"));
      assertThat(isCut(window, "Only 2 genres")).isFalse();
      assertThat(menu(window).getTooltip().getText()).isEqualTo("Only Action and Adventure");
      assertThat(menu(window).getAccessibleText()).isEqualTo("Only Action and Adventure");
      window.picture("dials-two-genres");
      window.resize(1600, 800);
      window.await("the names fit", () -> words(window).equals("Only Action and Adventure"));
      assertThat(menu(window).getTooltip()).as("it would say the same").isNull();
      window.resize(1280, 800);
      window.await("the number again", () -> words(window).equals("Only 2 genres"));
      window.interact(() -> options.set(filtered.withMatch(GenreMatch.ANY)));
      window.await(
          "the names follow",
          () -> menu(window).getAccessibleText().equals("Only Action or Adventure"));
      assertThat(words(window)).isEqualTo("Only 2 genres");
    }
  }

  private static MenuButton menu(RunningWindow window) {
    return window.lookup(".dials .menu-button").query();
  }

  private static String words(RunningWindow window) {
    return menu(window).getText();
  }

  private static boolean isCut(RunningWindow window, String words) {
    Node menu = window.lookup(words).query();
    return menu.lookup(".label") instanceof Labeled label && label.isTextTruncated();
  }

  private static double bottomOfDials(RunningWindow window) {
    return FxThread.call(
        () -> {
          window.stage().getScene().getRoot().layout();
          return bottom(window.lookup(".dials").query());
        });
  }

  private static double bottom(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxY();
  }

  private static void tick(RunningWindow window, String words) {
    Predicate<Node> item = node -> node instanceof ButtonBase box && words.equals(box.getText());
    window.await("the menu is open", () -> window.lookup(item).tryQuery().isPresent());
    window.clickOn(window.lookup(item).<Node>query());
  }

  private static List<Movie> movies(RunningWindow window, List<String> titles) {
    return window.session().open().dataProperty().get().orElseThrow().catalog().movies().stream()
        .filter(movie -> titles.contains(movie.name()))
        .filter(movie -> !movie.genres().isEmpty())
        .toList();
  }

  private static boolean hasBoth(Movie movie) {
    return movie.genres().containsAll(List.of(new Genre("Comedy"), new Genre("Drama")));
  }
}
