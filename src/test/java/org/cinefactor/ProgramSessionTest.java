package org.cinefactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cinefactor.profile.StepKind.Plain.CHANGES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.store.ProfileCopy;
import org.cinefactor.profile.store.ProfileStore;
import org.cinefactor.profile.store.QuarantinedProfile;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.session.Session;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.WorkState;
import org.cinefactor.workspace.backup.Backup;
import org.cinefactor.workspace.settings.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** Whatever the state of the files, there is a way on, and nothing of theirs is lost. */
@OnScreen
class ProgramSessionTest {
  @TempDir Path folder;

  /** Work that is cancelled tells the toolkit so. */
  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aNewerProgramsFileIsAReasonAndAnotherFolderIsAWayOn() throws Exception {
    Path home = Files.createDirectory(folder.resolve("home"));
    rateOne(home);
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("profile.db"));
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = 99");
    }
    var program = new ProgramSession(() -> new DataHome(home));
    program.begin();
    assertThatThrownBy(program::usual)
        .isInstanceOf(ProfileException.class)
        .hasMessageContaining("newer CineFactor");
    Session session = program.in(folder.resolve("other"));
    assertThat(session.person().profile().ratings().size()).isZero();
    program.close();
    assertThat(folder.resolve("other/CineFactor/profile.db")).exists();
  }

  @Test
  void theNewestBackupThatCanBeReadIsAWayOn() throws Exception {
    var home = new DataHome(Files.createDirectory(folder.resolve("home")));
    rateOne(home.folder());
    Files.createDirectories(home.backups());
    Backup.write(home, home.backups().resolve("daily-2026-01-01.cinebackup"));
    Path newer = home.backups().resolve("daily-2026-01-02.cinebackup");
    Files.writeString(newer, "half of it");
    Files.setLastModifiedTime(newer, FileTime.from(Instant.now().plusSeconds(9)));
    Files.writeString(home.profile(), "what a stranger wrote");
    var program = new ProgramSession(() -> home);
    assertThat(program.fromBackup().person().profile().ratings().size()).isEqualTo(1);
    program.close();
    try (Stream<Path> files = Files.list(home.folder())) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .anyMatch(name -> name.matches("profile\\.db\\.kept-[0-9-]+"));
    }
  }

  @Test
  void settingsThatStandInTheWayAreKeptBesideAndTheUsualOnesAreAWayOn() throws Exception {
    var home = new DataHome(folder);
    rateOne(folder);
    Files.writeString(home.lastList(), "what broke the window");
    var program = new ProgramSession(() -> home);
    program.begin();
    program.usual().look().choose(Theme.DARK);
    Session session = program.withoutSettings();
    assertThat(session.look().themeProperty().get()).isEqualTo(Theme.SYSTEM);
    assertThat(session.person().profile().ratings().size()).isEqualTo(1);
    List<String> kept = kept();
    assertThat(kept)
        .hasSize(2)
        .anyMatch(name -> name.matches("preferences\\.json\\.kept-[0-9-]+"))
        .anyMatch(name -> name.matches("last-list\\.json\\.kept-[0-9-]+"));
    assertThat(session.notices()).singleElement().asString().contains(kept);
    program.close();
    assertThat(folder.resolve(kept.getLast())).content().contains("DARK");
  }

  @Test
  void whereThereAreNoSettingsNoneAreSaidToBeKept() throws Exception {
    var program = new ProgramSession(() -> new DataHome(folder));
    assertThat(program.withoutSettings().notices()).isEmpty();
    program.close();
  }

  /** The files that are kept under dated names, by name. */
  private List<String> kept() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.contains(".kept-"))
          .sorted()
          .toList();
    }
  }

  @Test
  void withoutABackupNothingIsMoved() throws Exception {
    var home = new DataHome(folder);
    rateOne(folder);
    var program = new ProgramSession(() -> home);
    assertThatThrownBy(program::fromBackup)
        .isInstanceOf(ProfileException.class)
        .hasMessageContaining("no backup");
    assertThat(home.profile()).exists();
  }

  @Test
  void theCopyThatWasLookedAtIsDeleted() throws Exception {
    rateOne(folder);
    var program = new ProgramSession(() -> new DataHome(folder));
    Session session = program.withACopy();
    assertThat(session.person().profile().ratings().size()).isEqualTo(1);
    Path copy = session.home();
    assertThat(copy).exists().isNotEqualTo(folder);
    program.close();
    assertThat(copy).doesNotExist();
  }

  @Test
  void theCopyThatIsLookedAtHasTheUsualSettings() throws Exception {
    var home = new DataHome(folder);
    rateOne(folder);
    var program = new ProgramSession(() -> home);
    program.begin();
    program.usual().look().choose(Theme.DARK);
    Session session = program.withACopy();
    assertThat(session.notices()).singleElement().asString().contains("changes are not kept");
    assertThat(session.look().themeProperty().get()).isEqualTo(Theme.SYSTEM);
    assertThat(session.person().profile().ratings().size()).isEqualTo(1);
    program.close();
    assertThat(home.preferences()).content().contains("DARK");
  }

  @Test
  void aSessionThatCouldNotBeShownIsClosedBeforeTheNext() throws Exception {
    var program = new ProgramSession(() -> new DataHome(folder));
    program.begin();
    Session first = program.usual();
    Session second = program.usual();
    assertThat(second).isNotEqualTo(first);
    assertThat(isClosed(first)).isTrue();
    assertThat(isClosed(second)).isFalse();
    program.close();
  }

  private static boolean isClosed(Session session) {
    var job = new LatestJob<Integer>(session.runner(), _ -> {});
    job.start(_ -> 1);
    return job.state() == WorkState.CANCELLED;
  }

  @Test
  void aFolderWithANameOfOtherLettersIsAReason() {
    var program =
        new ProgramSession(
            () -> {
              throw new InvalidPathException("zo?", "unmappable");
            });
    program.begin();
    assertThatThrownBy(program::usual)
        .isInstanceOf(ProfileException.class)
        .hasMessageContaining("LC_ALL=C.UTF-8");
  }

  @Test
  void ratingsAreMovedBesideUnderADatedName() throws Exception {
    rateOne(folder);
    QuarantinedProfile.move(new DataHome(folder).profile());
    try (var store = ProfileStore.open(new DataHome(folder).profile());
        Stream<Path> files = Files.list(folder)) {
      assertThat(store.history().profile().ratings().size()).isZero();
      assertThat(files.map(path -> path.getFileName().toString()))
          .anyMatch(name -> name.matches("profile\\.db\\.kept-[0-9-]+"));
    }
  }

  @Test
  void aCopyOfALockedProfileCanBeLookedAt() throws Exception {
    rateOne(folder);
    Path copy = Files.createDirectory(folder.resolve("copy"));
    try (var other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("profile.db"));
        var statement = other.createStatement()) {
      statement.execute("BEGIN EXCLUSIVE");
      ProfileCopy.into(copy, new DataHome(folder).profile());
      try (var store = ProfileStore.open(new DataHome(copy).profile())) {
        assertThat(store.history().profile().ratings().size()).isEqualTo(1);
      }
      statement.execute("ROLLBACK");
    }
  }

  private static void rateOne(Path home) throws ProfileException {
    try (var store = ProfileStore.open(new DataHome(home).profile())) {
      ProfileHistory history = store.history();
      store.save(history.then(CHANGES, history.profile().rated(1, 4)));
    }
  }
}
