package org.cinefactor.ui.shell.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.scene.control.Labeled;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.DataSight;
import org.cinefactor.ui.shell.RunningWindow;
import org.cinefactor.ui.shell.robot.ChosenFiles;
import org.cinefactor.ui.shell.robot.Sight;
import org.cinefactor.workspace.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data sets, through the dialogs of the data page. */
@OnScreen
class DataFilesTest {
  private static final String SHIPPED = "movielens-small-2016";

  @TempDir Path home;
  @TempDir Path disk;

  private final ChosenFiles files = new ChosenFiles();

  @Test
  void aFolderAndAZipOpenWithTheirFiguresAndTheStarsStay() throws Exception {
    try (var window = RunningWindow.open(home, files)) {
      begin(window);
      files.choose(folder("class", SixMovies.RATINGS));
      window.clickOn("Open folder…");
      window.await("the folder is open", () -> name(window).equals("class"));
      window.await(
          "its figures are told",
          () ->
              window.shows("48 ratings by 8 people for 6 movies: 100.0% of all possible ratings."));
      assertThat(window.person().ratings().size()).isEqualTo(8);
      window.picture("data-folder");

      files.choose(zip("week-two.zip", SixMovies.RATINGS + "9,1,seven,1\n"));
      window.clickOn("Open file…");
      window.await("the zip is open", () -> name(window).equals("week-two"));
      window.await("the row is named", () -> window.shows("What was noticed while reading"));
      window.picture("data-zip");
      assertThat(files.asked())
          .containsExactly("A folder with a data set", "A data set: archive or table");
    }
    try (var again = RunningWindow.open(home, files)) {
      again.clickOn("Data");
      again.await("the same data set", () -> name(again).equals("week-two"));
      DataSight.press(again, "Open " + SHIPPED);
      again.await("the shipped one is back", () -> name(again).equals(SHIPPED));
      again.awaitPlaces();
      assertThat(again.person().ratings().size()).isEqualTo(8);
    }
  }

  @Test
  void aDroppedZipIsOpenedAndADroppedTableOfOnesOwnIsReviewed() throws Exception {
    try (var window = RunningWindow.open(home, files)) {
      begin(window);
      window.drop(
          List.of(Files.writeString(disk.resolve("own.csv"), "Title,Year,Rating\nHeat,1995,4\n")));
      window.await("it is reviewed", () -> window.shows("Found (1)"));
      window.clickOn("#review-cancel");
      window.drop(List.of(zip("class.zip", SixMovies.RATINGS)));
      window.await("the zip is open", () -> name(window).equals("class"));
      assertThat(window.person().ratings().size()).isEqualTo(8);
    }
  }

  /** As behind the program's name, or by a second start, before anything is read or after. */
  @Test
  void aNamedArchiveFolderOrTableIsOpenedAndABadOneLeavesWhatIsOpen() throws Exception {
    Path words = folder("words", "userId,movieId,rating,timestamp\n1,1,good,1\n1,2,bad,1\n");
    try (var window = RunningWindow.open(home, files)) {
      window.openFile(words);
      window.clickOn("Data");
      window.await("it is said", () -> said(window) && failure(window).contains("\"good\""));
      assertThat(name(window)).isEqualTo(SHIPPED);
      window.openFile(zip("class.zip", SixMovies.RATINGS));
      window.await("the zip is open", () -> name(window).equals("class"));
    }
    try (var window = RunningWindow.open(home, files)) {
      window.openFile(folder("week-three", SixMovies.RATINGS));
      window.clickOn("Data");
      window.await("the folder is open", () -> name(window).equals("week-three"));
      window.openFile(
          Files.writeString(disk.resolve("poll.csv"), "who,film,stars\nann,Heat,4\nbob,Heat,2\n"));
      window.await("it is asked about", () -> window.shows("How is poll.csv to be read?"));
    }
  }

  @Test
  void whatIsNoDataSetIsNamedAndWhatIsOpenStaysOpen() throws Exception {
    try (var window = RunningWindow.open(home, files)) {
      List<String> before = begin(window);
      Path zip = zip("cut.zip", SixMovies.RATINGS);
      Files.write(zip, Arrays.copyOf(Files.readAllBytes(zip), 300));
      Path noRatings = Files.createDirectories(disk.resolve("half"));
      Files.writeString(noRatings.resolve("movies.csv"), SixMovies.MOVIES);
      Path words = folder("words", "userId,movieId,rating,timestamp\n1,1,good,1\n1,2,bad,1\n");

      Path text = Files.writeString(disk.resolve("text.zip"), "no zip at all");
      refused(window, "Open folder…", disk.resolve("gone"), "gone", before);
      refused(window, "Open folder…", noRatings, "no ratings.csv", before);
      refused(window, "Open folder…", words, "line 2: the rating \"good\"", before);
      window.picture("data-words");
      refused(window, "Open file…", zip, "cut.zip", before);
      refused(window, "Open file…", text, "text.zip", before);

      files.cancel();
      String said = failure(window);
      DataSight.clickOn(window, "Open folder…");
      DataSight.clickOn(window, "Open file…");
      assertThat(failure(window)).isEqualTo(said);
      assertThat(name(window)).isEqualTo(SHIPPED);
      assertThat(files.asked()).hasSize(7);
    }
    try (var again = RunningWindow.open(home)) {
      again.awaitPlaces();
      again.clickOn("Data");
      again.await("the shipped one is open", () -> name(again).equals(SHIPPED));
      assertThat(again.person().ratings().size()).isEqualTo(8);
    }
  }

  @Test
  void aDataSetThatIsGoneAtTheNextStartIsSaidAndAnotherCanBeOpened() throws Exception {
    try (var window = RunningWindow.open(home, files)) {
      begin(window);
      files.choose(folder("class", SixMovies.RATINGS));
      window.clickOn("Open folder…");
      window.await("the folder is open", () -> name(window).equals("class"));
    }
    Files.delete(disk.resolve("class/ratings.csv"));
    Files.delete(home.resolve("last-list.json"));
    try (var again = RunningWindow.open(home, files)) {
      again.await("there is no list", () -> again.shows("No model is loaded"));
      again.clickOn("#search").write("toy");
      again.await("there are no titles", () -> again.shows("No data set is open"));
      assertThat(
              again.shows("No data set is open. Your lists are safe; open a data set under Data."))
          .isTrue();
      again.picture("data-gone-movies");
      again.clickOn("Lab");
      again.await("the lab says so", () -> again.shows("No data set is open"));
      again.picture("data-gone-lab");
      again.clickOn("Data");
      assertThat(said(again)).isTrue();
      assertThat(failure(again)).contains("no ratings.csv").contains("Your ratings are safe");
      again.picture("data-gone");
      DataSight.press(again, "Open " + SHIPPED);
      again.await("the shipped one is there", () -> name(again).equals(SHIPPED));
      again.awaitPlaces();
      assertThat(again.person().ratings().size()).isEqualTo(8);
      again.clickOn("Movies");
      again.await("titles are found", () -> again.shows("Toy Story"));
      again.picture("data-gone-mended");
    }
  }

  private static List<String> begin(RunningWindow window) {
    window.settle(Settings.notebook());
    window.clickOn("Try a sample person");
    List<String> list = window.awaitAnswer();
    window.clickOn("Data");
    assertThat(name(window)).isEqualTo(SHIPPED);
    return list;
  }

  private void refused(
      RunningWindow window, String button, Path place, String reason, List<String> before) {
    files.choose(place);
    DataSight.clickOn(window, button);
    window.await(
        "it is said of " + place + ": " + reason,
        () -> failure(window).contains(reason) && said(window));
    assertThat(failure(window)).endsWith(SHIPPED + " is still open.");
    assertThat(name(window)).isEqualTo(SHIPPED);
    assertThat(window.titles()).isEqualTo(before);
    assertThat(window.person().ratings().size()).isEqualTo(8);
  }

  private static boolean said(RunningWindow window) {
    return Sight.seen(window.lookup(".failure-line").query());
  }

  private static String failure(RunningWindow window) {
    return window.lookup(RunningWindow.FAILURE).queryAs(Labeled.class).getText();
  }

  private static String name(RunningWindow window) {
    return window.lookup(".data-name").queryAs(Labeled.class).getText();
  }

  private Path folder(String name, String rows) throws IOException {
    Path folder = Files.createDirectories(disk.resolve(name));
    Files.writeString(folder.resolve("movies.csv"), SixMovies.MOVIES);
    Files.writeString(folder.resolve("ratings.csv"), rows);
    return folder;
  }

  private Path zip(String name, String rows) throws IOException {
    Path file = disk.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("inside/movies.csv"));
      zip.write(SixMovies.MOVIES.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("inside/ratings.csv"));
      zip.write(rows.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }
}
