package org.cinefactor.ui.shell.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.RunningWindow;
import org.cinefactor.ui.shell.robot.ChosenFiles;
import org.cinefactor.workspace.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Model files, through the dialogs of the settings page. */
@OnScreen
class ModelFilesTest {
  @TempDir Path home;
  @TempDir Path disk;

  private final ChosenFiles files = new ChosenFiles();

  @Test
  void aModelIsSavedWithASentenceAndComesBackWithTheSameList() throws Exception {
    try (var window = RunningWindow.open(home, files)) {
      window.settle(Settings.tuned());
      List<String> tuned = samplePerson(window);
      goToModelFiles(window);
      Path file = disk.resolve("mine.npz");
      files.choose(file);
      window.clickOn("Save…");
      window.await("it is said", () -> saved(window).equals("Saved as " + file + "."));
      window.picture("model-saved");
      assertThat(files.asked()).containsExactly("model.npz");
      assertThat(names()).containsExactlyInAnyOrder("mine.npz", "mine.json");

      window.settle(plain(2));
      window.awaitTitles("two components know something else", t -> !t.equals(tuned));
      window.clickOn("Open…");
      window.awaitTitles("the saved model gives the list from before", tuned::equals);
      assertThat(window.lookup(".pane-note").queryLabeled().getText()).isEqualTo("Tuned");
    }
    try (var again = RunningWindow.open(home)) {
      again.awaitComponents(2);
      assertThat(again.person().ratings().size()).isEqualTo(8);
    }
  }

  @Test
  void aFileThatIsNoModelIsNamedAndChangesNothing() throws Exception {
    try (var window = RunningWindow.open(home, files)) {
      window.settle(plain(2));
      List<String> before = samplePerson(window);
      goToModelFiles(window);
      Path whole = disk.resolve("whole.npz");
      files.choose(whole);
      window.clickOn("Save…");
      window.await("it is said", () -> saved(window).equals("Saved as " + whole + "."));
      byte[] bytes = Files.readAllBytes(whole);
      Path cut = Files.write(disk.resolve("cut.npz"), Arrays.copyOf(bytes, 4000));
      Path junk = Files.writeString(disk.resolve("junk.npz"), "no model at all");

      for (Path bad : List.of(disk.resolve("gone.npz"), cut, junk, disk)) {
        files.choose(bad);
        window.clickOn("Open…");
        window.await(
            bad + " is named", () -> making(window).startsWith("Cannot use the model " + bad));
        assertThat(making(window)).endsWith("The list has not changed.");
        assertThat(window.titles()).isEqualTo(before);
        window.awaitComponents(2);
      }
      window.picture("model-damaged");

      files.cancel();
      String said = making(window);
      window.clickOn("Open…");
      window.clickOn("Save…");
      assertThat(making(window)).isEqualTo(said);
      assertThat(saved(window)).isEqualTo("Saved as " + whole + ".");
      assertThat(Files.readAllBytes(whole)).isEqualTo(bytes);
      assertThat(window.titles()).isEqualTo(before);
    }
  }

  /** Opening the page once trained 55 components in place of those in force. */
  @Test
  void goingToTheSettingsAndOpeningALargeModelTrainNothing() throws Exception {
    int many = Settings.MOST_COMPONENTS + 1;
    try (var window = RunningWindow.open(home, files)) {
      window.settle(plain(many));
      Path file = disk.resolve("many.npz");
      window.interact(() -> window.session().answers().save(file));
      window.await("it is written", () -> Files.exists(disk.resolve("many.json")));
      window.settle(plain(2));
      goToModelFiles(window);
      assertThat(wanted(window)).isEqualTo(plain(2));
      files.choose(file);
      window.clickOn("Open…");
      window.awaitComponents(many);
      assertThat(wanted(window)).isEqualTo(plain(many));
      assertThat(window.session().answers().making().state().busy()).isFalse();
    }
  }

  @Test
  void whatCannotBeSavedIsToldAndNothingIsReplaced() throws Exception {
    Path lesson = Files.writeString(disk.resolve("lesson.json"), "{\"my\": \"lesson\"}");
    Path folder = Files.createDirectories(disk.resolve("folder.npz/full"));
    try (var window = RunningWindow.open(home, files)) {
      window.settle(plain(2));
      goToModelFiles(window);
      files.choose(disk.resolve("lesson.npz"));
      window.clickOn("Save…");
      window.await("the lesson is kept", () -> saved(window).contains("lesson.json"));
      assertThat(saved(window)).endsWith("choose another name.");
      assertThat(Files.readString(lesson)).isEqualTo("{\"my\": \"lesson\"}");

      files.choose(disk.resolve("no/such/place.npz"));
      window.clickOn("Save…");
      window.await("the place is named", () -> saved(window).contains("no/such/place.npz"));
      window.picture("model-not-saved");

      files.choose(folder.getParent());
      window.clickOn("Save…");
      window.await("the folder is named", () -> saved(window).contains("folder.npz"));
      assertThat(names()).containsExactlyInAnyOrder("lesson.json", "folder.npz");
    }
  }

  private static List<String> samplePerson(RunningWindow window) {
    window.clickOn("Try a sample person");
    return window.awaitAnswer();
  }

  private static void goToModelFiles(RunningWindow window) {
    window.clickOn("Settings");
    ScrollPane page = window.lookup(".settings > .scroll-pane").query();
    window.interact(() -> page.setVvalue(1));
  }

  private static Settings wanted(RunningWindow window) {
    return window.session().answers().wantedProperty().get();
  }

  private static String saved(RunningWindow window) {
    return window.lookup("#model-verdict").queryAs(Labeled.class).getText();
  }

  private static String making(RunningWindow window) {
    return window.lookup(RunningWindow.FAILURE).queryAs(Labeled.class).getText();
  }

  private Set<String> names() throws IOException {
    try (Stream<Path> all = Files.list(disk)) {
      return all.map(path -> path.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  private static Settings plain(int components) {
    return Settings.notebook().withNmf(Settings.notebook().nmf().withComponents(components));
  }
}
