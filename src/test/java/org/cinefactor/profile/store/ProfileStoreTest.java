package org.cinefactor.profile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cinefactor.profile.RatedHistory.last;
import static org.cinefactor.profile.RatedHistory.rate;
import static org.cinefactor.profile.RatedHistory.rated;
import static org.cinefactor.profile.StepKind.Mark.NOT_INTERESTED;
import static org.cinefactor.profile.StepKind.Plain.CHANGES;

import java.io.RandomAccessFile;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.cinefactor.house.JavaProcess;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.StepKind;
import org.cinefactor.profile.UndoStep;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileStoreTest {
  @TempDir Path folder;

  @Test
  void whatIsSavedIsThereAfterOpeningAgainWithItsUndo() throws Exception {
    Profile profile;
    try (ProfileStore store = ProfileStore.open(file())) {
      ProfileHistory history = rate(rate(store.history(), 1, 3), 48, 5);
      history = history.then(CHANGES, history.profile().watching(7));
      history =
          history.then(new StepKind.Marked(NOT_INTERESTED, "Heat"), history.profile().hiding(9));
      store.save(history);
      history = rate(history, 2, 4.5);
      store.save(history);
      store.save(history.undo());
      profile = history.undo().profile();
    }
    try (ProfileStore store = ProfileStore.open(file())) {
      assertThat(store.notice()).isEmpty();
      assertThat(store.history().profile()).isEqualTo(profile);
      assertThat(store.history().redoStep().map(UndoStep::kind)).contains(rated(2, 4.5));
      assertThat(last(store.history())).isEqualTo(new StepKind.Marked(NOT_INTERESTED, "Heat"));
      assertThat(store.history().undo().profile().hidden()).isEmpty();
      assertThat(store.history().ratedAt()).containsOnlyKeys(1, 48);
      assertThat(store.history().ratedAt().get(1)).isBeforeOrEqualTo(Instant.now());
    }
  }

  @Test
  void theOrderOfRatingsSurvivesAnUndoneRemoval() throws Exception {
    try (ProfileStore store = ProfileStore.open(file())) {
      ProfileHistory history = rate(rate(rate(store.history(), 1, 1), 2, 2), 3, 3);
      store.save(history);
      history = history.then(CHANGES, history.profile().unrated(2));
      store.save(history);
      store.save(history.undo());
    }
    try (ProfileStore store = ProfileStore.open(file())) {
      assertThat(store.history().profile().ratings().movieIds()).containsExactly(1, 2, 3);
    }
  }

  @Test
  void whatIsNotSeenIsKeptUntilItIsRatedAndUndoBringsItBack() throws Exception {
    try (ProfileStore store = ProfileStore.open(file())) {
      ProfileHistory history = rate(store.history(), 1, 3);
      history = history.then(CHANGES, history.profile().notSeen(List.of(5, 1, 6)));
      store.save(history);
      store.save(rate(history, 5, 4));
    }
    try (ProfileStore store = ProfileStore.open(file())) {
      assertThat(store.history().profile().ratings().notSeen()).containsExactly(6);
      store.save(store.history().undo());
    }
    try (ProfileStore store = ProfileStore.open(file())) {
      assertThat(store.history().profile().ratings().notSeen()).containsExactly(5, 6);
      assertThat(store.history().profile().ratings().movieIds()).containsExactly(1);
    }
  }

  @Test
  void aProfileOfTheVersionBeforeOpens() throws Exception {
    try (ProfileStore store = ProfileStore.open(file())) {
      store.save(rate(store.history(), 1, 3));
    }
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = 1");
    }
    try (ProfileStore store = ProfileStore.open(file())) {
      assertThat(store.notice()).isEmpty();
      assertThat(store.history().profile().ratings().stars(1)).hasValue(3);
    }
  }

  @Test
  void moreStepsThanAreKeptStillSave() throws Exception {
    try (ProfileStore store = ProfileStore.open(file())) {
      ProfileHistory history = store.history();
      for (int i = 0; i < ProfileHistory.MOST + 5; i++) {
        history = rate(history, i, 4);
      }
      store.save(history);
      store.save(rate(history, 5000, 1));
    }
    try (ProfileStore store = ProfileStore.open(file())) {
      assertThat(store.history().steps()).hasSize(ProfileHistory.MOST);
      assertThat(last(store.history())).isEqualTo(rated(5000, 1));
      assertThat(store.history().profile().ratings().size()).isEqualTo(ProfileHistory.MOST + 6);
    }
  }

  @Test
  void twoProgramsAtOnceKeepBothOnesRatings() throws Exception {
    try (ProfileStore one = ProfileStore.open(file());
        ProfileStore other = ProfileStore.open(file())) {
      one.save(rate(one.history(), 1, 3));
      other.save(rate(other.history(), 2, 4));
      one.save(rate(one.history(), 3, 5));
    }
    try (ProfileStore store = ProfileStore.open(file())) {
      assertThat(store.history().profile().ratings().movieIds()).containsExactlyInAnyOrder(1, 2, 3);
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsKeptAsideAndSaid() throws Exception {
    Files.writeString(file(), "these are my notes, not a database; do not lose them".repeat(50));
    try (ProfileStore store = ProfileStore.open(file())) {
      assertThat(store.notice().orElseThrow()).contains("could not be read", "unreadable");
      store.save(rate(store.history(), 1, 3));
    }
    assertThat(Files.readString(kept())).startsWith("these are my notes");
  }

  @Test
  void aDamagedDatabaseIsKeptAside() throws Exception {
    try (ProfileStore store = ProfileStore.open(file())) {
      ProfileHistory history = store.history();
      for (int i = 0; i < 300; i++) {
        history = rate(history, i, 4);
      }
      store.save(history);
    }
    try (var bytes = new RandomAccessFile(file().toFile(), "rw")) {
      bytes.seek(4096);
      bytes.write(new byte[(int) bytes.length() - 4096]);
    }
    try (ProfileStore store = ProfileStore.open(file())) {
      assertThat(store.notice()).isPresent();
      assertThat(store.history().profile()).isEqualTo(Profile.empty());
    }
    assertThat(kept()).exists();
  }

  @Test
  void aNewerProgramsFileIsLeftAlone() throws Exception {
    ProfileStore.open(file()).close();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = 99");
    }
    assertThatThrownBy(() -> ProfileStore.open(file()))
        .isInstanceOf(ProfileException.class)
        .hasMessageContaining("newer CineFactor");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.contains("unreadable"));
    }
  }

  @Test
  void onlyItsOwnerCanReadIt() throws Exception {
    Assumptions.assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    var home = new DataHome(folder.resolve("new/home"));
    home.create();
    try (ProfileStore store = ProfileStore.open(home.profile())) {
      store.save(rate(store.history(), 1, 3));
      try (Stream<Path> files = Files.list(home.folder())) {
        for (Path file : files.toList()) {
          assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
              .as(file.toString())
              .isEqualTo("rw-------");
        }
      }
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder())))
        .isEqualTo("rwx------");
  }

  /** A real program rates without end until it is killed; every star it reported must be there. */
  @Test
  void nothingReportedAsSavedIsLostWhenTheProgramIsKilled() throws Exception {
    Process program =
        new ProcessBuilder(
                JavaProcess.command(
                    List.of("--enable-native-access=ALL-UNNAMED"),
                    RatesUntilKilled.class,
                    file().toString()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int last = 0;
    try (var lines = program.inputReader()) {
      while (last < 25) {
        last = Integer.parseInt(lines.readLine());
      }
      program.toHandle().destroyForcibly();
      for (String line : lines.lines().filter(l -> !l.isBlank()).toList()) {
        last = Math.max(last, Integer.parseInt(line));
      }
    }
    program.waitFor();
    try (ProfileStore store = ProfileStore.open(file())) {
      assertThat(store.notice()).isEmpty();
      List<Integer> ids = List.copyOf(store.history().profile().ratings().movieIds());
      assertThat(ids.size()).isGreaterThanOrEqualTo(last);
      assertThat(ids.getLast()).isEqualTo(ids.size());
    }
  }

  private Path file() {
    return folder.resolve("profile.db");
  }

  private Path kept() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(p -> p.getFileName().toString().matches("profile\\.db\\.unreadable-[0-9-]+"))
          .findFirst()
          .orElseThrow();
    }
  }
}
