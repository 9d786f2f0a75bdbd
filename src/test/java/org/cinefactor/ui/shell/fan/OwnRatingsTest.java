package org.cinefactor.ui.shell.fan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.cinefactor.profile.Profile;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.RunningWindow;
import org.cinefactor.ui.shell.robot.ChosenFiles;
import org.cinefactor.workspace.backup.OwnBackup;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.settings.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's ratings out to a file and in from one, through the data page. */
@OnScreen
class OwnRatingsTest {
  private static final DateTimeFormatter IN_THE_MENU =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm', before an import'", Locale.ENGLISH);

  @TempDir Path disk;

  private final ChosenFiles files = new ChosenFiles();
  private Path home = Path.of("home");

  @BeforeEach
  void aHomeWithRoomBesideItForBackups() {
    home = disk.resolve("home");
  }

  @Test
  void theZipOfLetterboxdIsReviewedImportedAndTakenBack() throws Exception {
    files.choose(letterboxd());
    try (var window = RunningWindow.open(home, files)) {
      window.settle(Settings.notebook());
      window.clickOn("Data");
      window.picture("exchange-own-ratings");
      window.clickOn("Import…");
      window.await("the review is there", () -> window.shows("To decide (1)"));
      window.await("its candidates are there", () -> window.shows("1  The Company (2003)"));
      window.picture("exchange-review");
      assertThat(window.person()).isEqualTo(Profile.empty());
      assertThat(rows(window).getItems()).hasSize(1);

      window.interact(() -> rows(window).requestFocus());
      window.write("1");
      window.await(
          "it is decided",
          () -> window.shows("Stars: 4 new, 0 the same as yours, 0 different from yours"));
      window.clickOn("1  The Company (2003)");
      window.await(
          "a second click takes it back",
          () -> window.shows("Stars: 3 new, 0 the same as yours, 0 different from yours"));
      window.clickOn("1  The Company (2003)");
      window.await(
          "it is decided again",
          () -> window.shows("Stars: 4 new, 0 the same as yours, 0 different from yours"));
      window.clickOn("Skipped (1)");
      window.picture("exchange-review-skipped");
      window.clickOn("Import");
      window.await(
          "it is imported", () -> said(window, "#import-verdict").startsWith("Imported. 4"));
      assertThat(window.person().ratings().asMap())
          .isEqualTo(Map.of(2571, 5.0, 1, 4.5, 7165, 3.0, -1, 2.0));
      window.picture("exchange-imported");

      window.push(KeyCode.SHORTCUT, KeyCode.Z);
      window.await("undone", () -> window.session().person().profile().equals(Profile.empty()));
    }
  }

  @Test
  void whatCannotBeReadChangesNothingAndATableOfNobodyKnownIsAskedAbout() throws Exception {
    Path wrong = Files.write(disk.resolve("wrong.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
    Path unknown =
        Files.writeString(disk.resolve("mine.csv"), "Film,Released,Points\nToy Story,1995,9\n");
    try (var window = RunningWindow.open(home, files)) {
      window.settle(Settings.notebook());
      window.clickOn("Data");
      files.choose(wrong);
      window.clickOn("Import…");
      window.await("it is said", () -> said(window, "#import-verdict").contains("is not text"));
      window.picture("exchange-wrong");

      files.choose(unknown);
      window.clickOn("Import…");
      window.await("it is asked", () -> window.shows("Import by these columns"));
      window.picture("exchange-columns");
      window.await("the question has the keyboard", () -> boxes(window).getFirst().isFocused());
      var take = window.lookup("Import by these columns").queryAs(Button.class);
      assertThat(take.isDisabled()).as("the points are guessed").isFalse();
      chooseRating(window, 1);
      assertThat(take.isDisabled()).as("the title is the rating").isTrue();
      assertThat(window.shows("Two of these have the same column; choose another for one of them."))
          .isTrue();
      chooseRating(window, 0);
      assertThat(take.isDisabled()).as("nothing is the rating").isTrue();
      window.picture("exchange-columns-incomplete");
      assertThat(window.shows("Say which column has the title, and which one the rating."))
          .isTrue();
      chooseRating(window, 3);
      assertThat(take.isDisabled()).isFalse();
      window.clickOn("Cancel");
      assertThat(window.person()).isEqualTo(Profile.empty());
    }
  }

  /** The button could be clicked, and asked the same again without a word. */
  @Test
  void aTableWhoseTitlesAreNotFoundSaysWhatIsMissingBeforeAnythingIsClicked() throws Exception {
    Path unknown =
        Files.writeString(disk.resolve("own.csv"), "My film,When,Points\nHeat,2019-01-01,9\n");
    try (var window = RunningWindow.open(home, files)) {
      window.settle(Settings.notebook());
      window.clickOn("Data");
      files.choose(unknown);
      window.clickOn("Import…");
      window.await(
          "it is said at once",
          () -> window.shows("Say which column has the title, and which one the rating."));
      var take = window.lookup("Import by these columns").queryAs(Button.class);
      assertThat(take.isDisabled()).isTrue();
      window.interact(() -> boxes(window).getFirst().getSelectionModel().select(1));
      assertThat(take.isDisabled()).isFalse();
    }
  }

  private static void chooseRating(RunningWindow window, int place) {
    window.interact(() -> boxes(window).get(2).getSelectionModel().select(place));
  }

  private static List<ComboBox<?>> boxes(RunningWindow window) {
    return window.lookup("#import-question .combo-box").queryAllAs(ComboBox.class).stream()
        .<ComboBox<?>>map(box -> box)
        .toList();
  }

  @Test
  void aBackupBringsEverythingBack() throws Exception {
    Path backup = disk.resolve("mine.cinebackup");
    try (var window = RunningWindow.open(home, files)) {
      window.settle(Settings.notebook());
      window.clickOn("Try a sample person");
      window.awaitAnswer();
      Profile mine = window.person();
      window.clickOn("Data");
      files.choose(backup);
      window.clickOn("Back up…");
      window.await("it is written", () -> said(window, "#ratings-verdict").startsWith("Backed up"));
      window.push(KeyCode.SHORTCUT, KeyCode.Z);
      window.await("nothing is left", () -> window.person().ratings().isEmpty());
      window.clickOn("Restore");
      window.clickOn("A backup from a file…");
      window.await("it is previewed", () -> window.shows("Restore it"));
      window.picture("exchange-restore");
      window.clickOn("Restore it");
      window.await("it is back", () -> window.session().person().profile().equals(mine));
    }
  }

  @Test
  void filesThatAreDroppedOnAnyPageAreReviewedInTheDarkAndInASmallWindow() throws Exception {
    Path imdb =
        Files.writeString(
            disk.resolve("ratings-imdb.csv"),
            """
            Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,Year
            tt0113277,9,2024-01-01,Heat,Heat,u,Film,1995
            tt0903747,10,2024-01-02,Breaking Bad,Breaking Bad,u,Serie TV,2008
            """);
    try (var window = RunningWindow.open(home, files)) {
      window.settle(Settings.notebook());
      window.interact(() -> window.session().look().choose(Theme.DARK));
      window.resize(860, 560);
      window.clickOn("Lab");
      window.drop(List.of(letterboxd(), imdb));
      window.await("the review is there", () -> window.shows("To decide (1)"));
      window.picture("exchange-review-dark-smallest");
      window.resize(1000, 700);
      window.clickOn("Found (3)");
      window.picture("exchange-review-dark");
      window.clickOn("#review-cancel");
      window.resize(860, 560);
      window.await("the review has gone", () -> !window.shows(".review"));
      window.picture("exchange-own-ratings-dark-smallest");
      assertThat(window.person()).isEqualTo(Profile.empty());
      window.picture("exchange-own-ratings-dark-large", 1920, 1080);
    }
  }

  @Test
  void aBackupThatWasMadeByItselfIsRestoredInThreeClicks() throws Exception {
    files.choose(letterboxd());
    try (var window = RunningWindow.open(home, files)) {
      window.settle(Settings.notebook());
      window.rate("matrix", "5");
      window.awaitAnswer();
      Profile before = window.person();
      window.clickOn("Data");
      window.clickOn("Import…");
      window.await("the review is there", () -> window.shows("To decide (1)"));
      window.clickOn("Import");
      window.await("imported", () -> said(window, "#import-verdict").startsWith("Imported."));

      window.clickOn("Restore");
      window.await("it is offered", () -> window.shows(kept()));
      window.picture("exchange-restore-menu");
      window.clickOn(kept());
      window.await("it is previewed", () -> window.shows("Restore it"));
      window.clickOn("Restore it");

      window.await("it is back", () -> window.session().person().profile().equals(before));
    }
  }

  /** The backup that the import made, by its words in the menu. */
  private String kept() {
    try (var all = Files.list(disk.resolve("home-backups"))) {
      return all.map(OwnBackup::of)
          .flatMap(Optional::stream)
          .filter(OwnBackup.BeforeImport.class::isInstance)
          .map(OwnBackup.BeforeImport.class::cast)
          .map(backup -> backup.made().atZone(ZoneId.systemDefault()))
          .map(IN_THE_MENU::format)
          .findFirst()
          .orElse("none");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path letterboxd() throws IOException {
    Path file = disk.resolve("letterboxd.zip");
    try (OutputStream out = Files.newOutputStream(file);
        var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("ratings.csv"));
      String table =
          """
          Date,Name,Year,Letterboxd URI,Rating
          2024-03-01,The Matrix,1999,u,5
          2024-03-02,Toy Story,1995,u,4.5
          2024-03-03,Company,2002,u,3
          2024-03-04,A Film That Nobody Has,2031,u,2
          2024-03-05,Heat,1995,u,11
          """;
      zip.write(table.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  @SuppressWarnings("unchecked")
  private static ListView<Integer> rows(RunningWindow window) {
    return window.lookup("#review-rows").queryAs(ListView.class);
  }

  private static String said(RunningWindow window, String id) {
    return window.lookup(id).queryAs(Labeled.class).getText();
  }
}
