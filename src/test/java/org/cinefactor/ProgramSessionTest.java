package org.cinefactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.stream.Stream;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.KeptAside;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.ProfileStore;
import org.cinefactor.ui.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the state of the files, there is a way on, and nothing of theirs is lost. */
class ProgramSessionTest {
  @TempDir Path folder;

  @Test
  void aNewerProgramsFileIsAReasonAndAnotherFolderIsAWayOn() throws Exception {
    Path home = Files.createDirectory(folder.resolve("home"));
    rateOne(home);
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("profile.db"));
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = 99");
    }
    var program = new ProgramSession();
    assertThatThrownBy(() -> program.in(home))
        .isInstanceOf(ProfileException.class)
        .hasMessageContaining("newer CineFactor");
    Session session = program.in(folder.resolve("other"));
    assertThat(session.person().profile().ratings().size()).isZero();
    program.close();
  }

  @Test
  void ratingsAreMovedBesideUnderADatedName() throws Exception {
    rateOne(folder);
    KeptAside.move(new DataHome(folder).profile());
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
      KeptAside.copy(new DataHome(folder).profile(), copy);
      try (var store = ProfileStore.open(new DataHome(copy).profile())) {
        assertThat(store.history().profile().ratings().size()).isEqualTo(1);
      }
      statement.execute("ROLLBACK");
    }
  }

  private static void rateOne(Path home) throws ProfileException {
    try (var store = ProfileStore.open(new DataHome(home).profile())) {
      ProfileHistory history = store.history();
      store.save(history.then("rated 1", history.profile().rated(1, 4)));
    }
  }
}
