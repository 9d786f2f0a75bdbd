package org.cinefactor.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cinefactor.profile.StepKind.Plain.CHANGES;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.input.KeyCode;
import org.cinefactor.log.UnexpectedErrors;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.store.ProfileStore;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.robot.FxThread;
import org.cinefactor.ui.task.WorkState;
import org.cinefactor.workspace.Workspace;
import org.cinefactor.workspace.settings.PreferencesFile;
import org.cinefactor.workspace.start.StartPicture;
import org.cinefactor.workspace.store.InstallLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Settings and last lists that can be read but that nobody would choose: the window opens with them
 * all the same, and every page of it.
 */
@OnScreen
class AbsurdSettingsTest {
  /** So many windows of each kind; a system property has more. */
  private static final int WINDOWS = Integer.getInteger("test.windows", 2);

  private static final int FIRST = Integer.getInteger("test.seed", 0);

  private static final int MOST_CHANGES = 5;

  /** All that the file may have. */
  private static final String SETTINGS =
      """
      {"theme": "DARK", "motion": true, "scale": 100, "language": "GERMAN", "data": "/nonexistent",
      "window": {"x": 10, "y": 10, "width": 1000, "height": 700, "maximized": false},
      "settings": {"method": "NOTEBOOK",
      "nmf": {"n_components": 2, "init": "random", "solver": "cd", "tol": 0.01, "max_iter": 20,
      "random_state": 0, "alpha_W": 0.1, "alpha_H": 0.1, "l1_ratio": 0.5, "missing_weight": 1},
      "filter": {"min_ratings": 20, "min_mean": 2.0, "combination": "any"}},
      "list": {"obscurity": 0.5, "diversity": 0.5, "genres": ["Comedy"], "match": "ANY",
      "without": ["Horror"], "fromYear": 1990, "toYear": 2000}}
      """;

  @TempDir Path folder;

  private final List<String> told = new CopyOnWriteArrayList<>();

  @BeforeEach
  void listen() throws Exception {
    FxToolkit.registerPrimaryStage();
    var errors = new UnexpectedErrors(() -> "1.2.3");
    errors.onError(error -> told.add(error.details()));
    hear(errors);
    // They are heard of here.
    WaitForAsyncUtils.autoCheckException = false;
  }

  @AfterEach
  void end() {
    hear(null);
    WaitForAsyncUtils.autoCheckException = true;
    WaitForAsyncUtils.clearExceptions();
  }

  /** The toolkit's own thread, as tests of other classes may fail on theirs meanwhile. */
  private static void hear(Thread.UncaughtExceptionHandler who) {
    FxThread.call(
        () -> {
          Thread.currentThread().setUncaughtExceptionHandler(who);
          return true;
        });
  }

  @Test
  void theWindowOpensWithAbsurdSettings() throws Exception {
    Path home = folder.resolve("home");
    Path file = new DataHome(home).preferences();
    openAll(home, file, SETTINGS, _ -> PreferencesFile.open(file).notice().isEmpty());
  }

  @Test
  void theWindowOpensWithAnAbsurdLastList() throws Exception {
    Path home = folder.resolve("home");
    try (var store = ProfileStore.open(new DataHome(Files.createDirectory(home)).profile())) {
      ProfileHistory history = store.history();
      store.save(history.then(CHANGES, history.profile().rated(588, 5).rated(364, 4)));
    }
    try (var window = RunningWindow.open(home)) {
      window.awaitAnswer();
    }
    Path file = new DataHome(home).lastList();
    openAll(home, file, Files.readString(file), AbsurdSettingsTest::hasLastList);
  }

  private static boolean hasLastList(Path home) throws Exception {
    try (var opened = Workspace.openAhead(InstallLayout.ofThisProgram(), new DataHome(home))) {
      return opened.firstPicture() instanceof StartPicture.LastList;
    }
  }

  /** A look at a home that may fail. */
  private interface Look {
    boolean fits(Path home) throws Exception;
  }

  private void openAll(Path home, Path file, String text, Look readable) throws Exception {
    Files.createDirectories(home);
    int opened = 0;
    for (int seed = FIRST; opened < WINDOWS; seed++) {
      String changed = changed(text, new Random(seed));
      Files.writeString(file, changed);
      if (readable.fits(home)) {
        opened++;
        tour(home);
        assertThat(told).as("told of the change by seed %d, %s", seed, changed).isEmpty();
      }
    }
  }

  private static String changed(String text, Random random) {
    JsonElement json = JsonParser.parseString(text);
    for (int i = 1 + random.nextInt(MOST_CHANGES); i > 0; i--) {
      AbsurdJson.change(json, random);
    }
    return json.toString();
  }

  private static void tour(Path home) throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.await(
          "the data are read, or cannot be",
          () -> window.session().open().reading().state().compareTo(WorkState.RUNNING) > 0);
      for (KeyCode page :
          List.of(
              KeyCode.DIGIT2,
              KeyCode.DIGIT3,
              KeyCode.DIGIT4,
              KeyCode.DIGIT5,
              KeyCode.DIGIT6,
              KeyCode.DIGIT1)) {
        window.push(KeyCode.SHORTCUT, page);
        window.awaitQuiet();
      }
    }
  }
}
