package org.cinefactor.workspace.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.cinefactor.catalog.Genre;
import org.cinefactor.dataset.Combination;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.nmf.model.Initialization;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.model.Solver;
import org.cinefactor.recommend.GenreMatch;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.recommend.Method;
import org.cinefactor.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Choices come back at the next start, also from the files of earlier versions. */
class PreferencesFileTest {
  private static final Preferences CHOSEN =
      new Preferences(
          Theme.DARK,
          false,
          125,
          Language.GERMAN,
          new WindowPlace(10, 20, 1100, 750, false),
          Optional.of(Path.of("/home/somebody/ml-latest-small")),
          new Settings(
              new NmfSettings(
                  12,
                  Initialization.NNDSVDA,
                  Solver.ACCELERATED_HALS,
                  0.001,
                  500,
                  7,
                  0.25,
                  0.5,
                  0.75,
                  0.9),
              new MovieFilter(30, 2.5, Combination.ALL),
              Method.NOTEBOOK),
          new ListOptions(
              0.25,
              0.5,
              Set.of(new Genre("Comedy"), new Genre("Drama")),
              GenreMatch.ALL,
              Set.of(new Genre("War")),
              OptionalInt.of(1990),
              OptionalInt.empty(),
              Set.of()));

  @TempDir Path folder;

  private Preferences reopened(Path file) {
    try (var opened = PreferencesFile.open(file)) {
      assertThat(opened.notice()).isEmpty();
      return opened.current();
    }
  }

  @Test
  void whatWasChosenComesBack() {
    Path file = folder.resolve("preferences.json");
    try (var opened = PreferencesFile.open(file)) {
      opened.change(_ -> CHOSEN);
    }
    assertThat(reopened(file)).isEqualTo(CHOSEN);
  }

  @Test
  void theFileOfAnEarlierVersionIsRead() throws Exception {
    Path file = folder.resolve("preferences.json");
    try (InputStream old = getClass().getResourceAsStream("preferences-1.0.json")) {
      Files.copy(old, file);
    }
    Settings before = CHOSEN.settings().withNmf(CHOSEN.settings().nmf().withSolver(Solver.CD));
    assertThat(reopened(file))
        .isEqualTo(
            CHOSEN
                .withSettings(before)
                .withList(ListOptions.none())
                .withScale(100)
                .withLanguage(Language.SYSTEM));
  }

  @Test
  void theLanguageIsKnownBeforeAnythingIsOpened() throws Exception {
    Path file = folder.resolve("preferences.json");
    assertThat(PreferencesFile.language(file)).isEqualTo(Language.SYSTEM);
    Files.writeString(file, PreferencesJson.write(CHOSEN));
    assertThat(PreferencesFile.language(file)).isEqualTo(Language.GERMAN);
    Files.writeString(file, "{\"language\": \"KLINGON\"}");
    assertThat(PreferencesFile.language(file)).isEqualTo(Language.SYSTEM);
    Files.writeString(file, "no preferences");
    assertThat(PreferencesFile.language(file)).isEqualTo(Language.SYSTEM);
  }

  @Test
  void aFileWithAPathThatThisSystemCannotWriteStaysAsItIs() throws Exception {
    Path file = folder.resolve("preferences.json");
    String good = PreferencesJson.write(CHOSEN);
    // No system has such a letter in a name; the C locale has none beyond ASCII.
    String text = good.replace("ml-latest-small", "ml\\u0000small");
    Files.writeString(file, text);
    try (var opened = PreferencesFile.open(file)) {
      assertThat(opened.current().data()).isEmpty();
      assertThat(opened.current().theme()).isEqualTo(Theme.DARK);
      assertThat(opened.notice().orElseThrow()).contains("language settings");
      opened.change(p -> p.withMotion(true));
      assertThat(opened.pending()).isFalse();
    }
    assertThat(file).hasContent(text);
  }

  @Test
  void twoProgramsKeepEachOthersSettings() {
    Path file = folder.resolve("preferences.json");
    var one = PreferencesFile.open(file);
    var other = PreferencesFile.open(file);
    one.change(p -> p.withTheme(Theme.DARK));
    one.close();
    other.change(p -> p.withMotion(false));
    other.close();
    Preferences both = reopened(file);
    assertThat(both.theme()).isEqualTo(Theme.DARK);
    assertThat(both.motion()).isFalse();
  }

  @Test
  void aFolderThatHasGoneIsMadeAgain() throws Exception {
    Path file = Files.createDirectory(folder.resolve("home")).resolve("preferences.json");
    try (var opened = PreferencesFile.open(file)) {
      Files.delete(folder.resolve("home"));
      opened.change(p -> p.withTheme(Theme.DARK));
    }
    assertThat(reopened(file).theme()).isEqualTo(Theme.DARK);
  }

  @Test
  void settingsThatCannotBeWrittenStayPendingUntilTheyAre() throws Exception {
    Path file = folder.resolve("preferences.json");
    try (var opened = PreferencesFile.open(file)) {
      var told = new LinkedBlockingQueue<Optional<String>>();
      opened.onWritten(told::add);
      // A folder with something in it is in the file's way.
      Files.createDirectories(file.resolve("in the way"));
      opened.change(p -> p.withTheme(Theme.DARK));
      assertThat(told.poll(60, TimeUnit.SECONDS)).isPresent();
      assertThat(opened.failing()).isTrue();
      Files.delete(file.resolve("in the way"));
      Files.delete(file);
      Optional<String> last = told.poll(60, TimeUnit.SECONDS);
      while (last.isPresent()) {
        last = told.poll(60, TimeUnit.SECONDS);
      }
      assertThat(opened.failing()).isFalse();
    }
    assertThat(reopened(file).theme()).isEqualTo(Theme.DARK);
  }

  @Test
  void aFileThatLacksASettingIsKeptAside() throws Exception {
    Path file = folder.resolve("preferences.json");
    try (InputStream old = getClass().getResourceAsStream("preferences-1.0.json")) {
      String text = new String(old.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(file, text.replace("\"tolerance\": 0.001,", ""));
    }
    try (var opened = PreferencesFile.open(file)) {
      assertThat(opened.notice().orElseThrow()).contains("preferences.json", "was kept as");
      assertThat(opened.current()).isEqualTo(Preferences.first());
    }
    assertThat(file).doesNotExist();
  }
}
