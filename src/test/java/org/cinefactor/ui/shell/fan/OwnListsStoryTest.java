package org.cinefactor.ui.shell.fan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.scene.input.KeyCode;
import org.cinefactor.profile.Label;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.RunningWindow;
import org.cinefactor.ui.shell.robot.ChosenFiles;
import org.cinefactor.workspace.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists, tags and likes of Letterboxd: imported, looked at, taken away and brought back. */
@OnScreen
class OwnListsStoryTest {
  private static final Label BEST = Label.list("Best of all times, whoever asks me about them");

  @TempDir Path disk;

  private final ChosenFiles files = new ChosenFiles();

  @Test
  void aListIsOpenedAMovieTakenOffAndUndone() throws Exception {
    files.choose(letterboxd());
    try (var window = RunningWindow.open(disk.resolve("home"), files)) {
      window.settle(Settings.notebook());
      window.clickOn("Data");
      window.clickOn("Import…");
      window.await("the review is there", () -> window.shows("Found (8)"));
      window.clickOn("Import");
      window.await("imported", () -> window.person().labels().of(BEST).size() == 3);
      window.clickOn("Movies");
      window.clickOn("Lists 6");
      window.clickOn(BEST.name());
      window.await("the list in its order", () -> window.shows(".shelves .movie-title"));
      window.pictures("own-lists");

      window.doubleClickOn("Heat");
      window.await("its page", () -> window.shows(".movie-page .own-list-chip"));
      window.pictures("own-lists-movie");
      window.press("Remove from the tag “slow”");
      window.await("the tag has gone", () -> !window.shows("slow"));
      window.push(KeyCode.SHORTCUT, KeyCode.Z);
      window.await("the tag is back", () -> window.shows("slow"));
      window.clickOn("slow");
      window.await("the movies of the tag", () -> window.shows(".shelves .movie-title"));
      assertThat(window.person().labels().of(Label.tag("slow"))).hasSize(1);
    }
  }

  private Path letterboxd() throws IOException {
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put(
        "ratings.csv",
        """
        Date,Name,Year,Letterboxd URI,Rating
        2024-03-01,The Matrix,1999,u,5
        2024-03-02,Heat,1995,u,4.5
        """);
    tables.put("watched.csv", "Date,Name,Year,Letterboxd URI\n2024-03-02,Fargo,1996,u\n");
    tables.put(
        "diary.csv",
        """
        Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date
        2024-03-02,Heat,1995,u,4.5,Yes,"slow, cinema",2024-03-02
        """);
    tables.put("likes/films.csv", "Date,Name,Year,Letterboxd URI\n2024-03-02,Heat,1995,u\n");
    tables.put(
        "lists/best.csv",
        """
        Letterboxd list export v7
        Date,Name,Tags,URL,Description
        2020-01-01,NAME,,u,

        Position,Name,Year,URL,Description
        1,Toy Story,1995,u,
        2,Heat,1995,u,
        3,Fargo,1996,u,
        """
            .replace("NAME", '"' + BEST.name() + '"'));
    Path file = disk.resolve("letterboxd.zip");
    try (OutputStream out = Files.newOutputStream(file);
        var zip = new ZipOutputStream(out)) {
      for (var table : tables.entrySet()) {
        zip.putNextEntry(new ZipEntry(table.getKey()));
        zip.write(table.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }
}
