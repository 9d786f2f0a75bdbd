package org.cinefactor.ui.shell.fan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.RunningWindow;
import org.cinefactor.ui.shell.robot.ChosenFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A data set with links.csv: a movie's page leads to three sites, and exports carry the numbers.
 */
@OnScreen
class LinksStoryTest {
  @TempDir Path home;
  @TempDir Path disk;

  @Test
  void aMovieOfASetWithLinksLeadsToItsSitesAndIntoAFileForLetterboxd() throws Exception {
    var files = new ChosenFiles();
    try (var window = RunningWindow.open(home, files)) {
      window.drop(List.of(linked()));
      window.await(
          "it is open",
          () ->
              window
                  .session()
                  .open()
                  .dataProperty()
                  .get()
                  .filter(data -> data.name().equals("linked"))
                  .isPresent());
      window.clickOn("Movies");
      window.rate("toy story", "4");
      window.type(KeyCode.PLUS);
      window.await("half a star more", () -> window.person().ratings().stars(1).getAsDouble() > 4);
      window.rate("heat", "2");
      window.doubleClickOn(".discover .movie-title");
      window.await("its sites are there", () -> window.shows(".site-links"));
      for (String site : List.of("IMDb", "TMDB", "Letterboxd")) {
        int before = window.opened().size();
        window.clickOn(site);
        window.await(site + " is opened", () -> window.opened().size() == before + 1);
      }
      assertThat(window.opened())
          .containsExactly(
              "https://www.imdb.com/title/tt0113277/",
              "https://www.themoviedb.org/movie/949",
              "https://letterboxd.com/tmdb/949/");
      window.pictures("links");

      export(window, files);
    }
  }

  private void export(RunningWindow window, ChosenFiles files) throws IOException {
    Path file = disk.resolve("letterboxd.csv");
    files.choose(file);
    LocalDate before = LocalDate.now(ZoneOffset.UTC);
    window.clickOn("Data");
    window.clickOn("Export");
    window.clickOn("For Letterboxd…");
    window.await("it is written", () -> Files.exists(file) && window.shows("#ratings-verdict"));
    assertThat(Files.readAllLines(file))
        .first()
        .isEqualTo("imdbID,tmdbID,Title,Year,Rating,WatchedDate,Rewatch,Tags");
    assertThat(Files.readString(file))
        .contains("tt0114709,862,Toy Story,1995,4.5," + before)
        .contains("tt0113277,949,Heat,1995,2.0," + before);
  }

  private Path linked() throws IOException {
    Path folder = Files.createDirectory(disk.resolve("linked"));
    Files.writeString(
        folder.resolve("movies.csv"),
        """
        movieId,title,genres
        1,Toy Story (1995),Animation
        6,Heat (1995),Action
        318,"Shawshank Redemption, The (1994)",Drama
        """);
    Files.writeString(
        folder.resolve("links.csv"),
        "movieId,imdbId,tmdbId\n1,0114709,862\n6,0113277,949\n318,0111161,278\n");
    var rows = new StringBuilder("userId,movieId,rating,timestamp\n");
    for (int u = 1; u <= 8; u++) {
      for (int movie : new int[] {1, 6, 318}) {
        rows.append(u).append(',').append(movie).append(u < 5 == movie < 7 ? ",4.5,1\n" : ",2,1\n");
      }
    }
    Files.writeString(folder.resolve("ratings.csv"), rows);
    return folder;
  }
}
