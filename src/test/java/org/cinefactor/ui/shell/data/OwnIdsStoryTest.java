package org.cinefactor.ui.shell.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.input.KeyCode;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.control.movie.MovieList;
import org.cinefactor.ui.shell.DataSight;
import org.cinefactor.ui.shell.RunningWindow;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.settings.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data sets whose movies have other ids, and back again. */
@OnScreen
class OwnIdsStoryTest {
  private static final String SHIPPED = "movielens-small-2016";

  @TempDir Path home;
  @TempDir Path disk;

  @Test
  void starsStayWithTheirMoviesWhateverIdsADataSetHas() throws Exception {
    Path old = old();
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.notebook());
      window.rate("toy story 1995", "5");
      window.rate("star wars 1977", "4");
      window.rate("heat 1995", "2");
      window.drop(List.of(old));
      window.await("it is open", () -> opened(window).equals("ml-100k"));
      window.clickOn("#search").push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.DELETE);
      window.clickOn("Rated 3");
      Map<String, Double> before =
          Map.of("Toy Story", 5.0, "Star Wars: Episode IV - A New Hope", 4.0, "Heat", 2.0);
      window.await("they have their stars", () -> stars(window).size() == 3);
      assertThat(stars(window)).containsEntry("Toy Story", 5.0).containsEntry("Star Wars", 4.0);
      window.await("one is lacking", () -> window.shows("not in this data set"));
      window.picture("own-ids");
      window.rate("home alone again", "3");
      window.interact(() -> window.session().look().choose(Theme.DARK));
      window.resize(1024, 700);
      window.picture("own-ids-dark-small");

      window.clickOn("Data");
      DataSight.press(window, "Open " + SHIPPED);
      window.await("the other one is open again", () -> opened(window).equals(SHIPPED));
      window.clickOn("Movies");
      window.await("the stars are where they were", () -> stars(window).size() == 4);
      assertThat(stars(window)).containsAllEntriesOf(before).containsEntry("Home Alone Again", 3.0);
      window.picture("own-ids-back");
    }
  }

  /** Its movie 1 is not Toy Story. */
  @Test
  void starsAreNotThoseOfOtherMoviesWithTheirNumbers() throws Exception {
    Path madeUp = madeUp();
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.notebook());
      window.rate("toy story 1995", "5");
      window.rate("star wars 1977", "4");
      window.drop(List.of(madeUp));
      window.await("it is open", () -> opened(window).equals("class"));
      window.clickOn("#search").push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.DELETE);
      window.clickOn("Rated 2");
      window.await("they have their stars", () -> stars(window).size() == 2);
      assertThat(stars(window)).isEqualTo(Map.of("Toy Story", 5.0, "Star Wars", 4.0));
      window.await("one is lacking", () -> window.shows("not in this data set"));
      window.rate("homework", "3");
      window.await("it has them", () -> stars(window).size() == 3);
      assertThat(stars(window)).containsEntry("Homework", 3.0).containsEntry("Toy Story", 5.0);
      window.picture("own-ids-made-up");

      window.clickOn("Data");
      DataSight.press(window, "Open " + SHIPPED);
      window.await("the other one is open again", () -> opened(window).equals(SHIPPED));
      window.clickOn("Movies");
      window.await("the stars are where they were", () -> stars(window).size() == 3);
      assertThat(stars(window))
          .containsEntry("Toy Story", 5.0)
          .containsEntry("Star Wars: Episode IV - A New Hope", 4.0)
          .containsEntry("Homework", 3.0);
    }
  }

  private static String opened(RunningWindow window) {
    return window.session().open().dataProperty().get().map(data -> data.name()).orElse("");
  }

  /** The stars of the list "Rated" by title. */
  private static Map<String, Double> stars(RunningWindow window) {
    var stars = new TreeMap<String, Double>();
    MovieList rated = window.lookup(".shelves .movie-list").queryAs(MovieList.class);
    rated
        .getItems()
        .forEach(
            movie ->
                window
                    .person()
                    .ratings()
                    .stars(movie.id())
                    .ifPresent(given -> stars.put(movie.name(), given)));
    return stars;
  }

  private Path old() throws IOException {
    Path folder = Files.createDirectory(disk.resolve("ml-100k"));
    String drama = "||u|0|0|0|0|0|0|0|0|1|0|0|0|0|0|0|0|0|0|0\n";
    Files.writeString(
        folder.resolve("u.item"),
        "1|Home Alone Again (1996)|01-Jan-1996"
            + drama
            + "50|Star Wars (1977)|01-Jan-1977"
            + drama
            + "71|Toy Story (1995)|01-Jan-1995"
            + drama
            + "6|Jumanji (1995)|01-Jan-1995"
            + drama);
    var rows = new StringBuilder();
    for (int u = 1; u <= 8; u++) {
      for (int movie : new int[] {1, 50, 71, 6}) {
        rows.append(u).append('\t').append(movie).append('\t');
        rows.append(u < 5 == movie < 10 ? 5 : 2).append("\t8\n");
      }
    }
    Files.writeString(folder.resolve("u.data"), rows);
    return folder;
  }

  private Path madeUp() throws IOException {
    Path folder = Files.createDirectory(disk.resolve("class"));
    Files.writeString(
        folder.resolve("movies.csv"),
        """
        movieId,title,genres
        1,Homework (2021),Drama
        2,"Long Break, The (2022)",Comedy
        3,Star Wars (1977),Sci-Fi
        260,The Last Bell (2020),Drama
        """);
    var rows = new StringBuilder("userId,movieId,rating\n");
    for (int u = 1; u <= 8; u++) {
      for (int movie : new int[] {1, 2, 3, 260}) {
        rows.append(u).append(',').append(movie).append(',');
        rows.append(u < 5 == movie < 3 ? 5 : 2).append('\n');
      }
    }
    Files.writeString(folder.resolve("ratings.csv"), rows);
    return folder;
  }
}
