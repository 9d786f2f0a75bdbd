package org.cinefactor.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cinefactor.profile.StepKind.Plain.CHANGES;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.store.ProfileStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stars that were seen are stars that are kept, whatever the disk and other programs do. */
class ProfileWriterTest {
  private static final long PATIENCE_SECONDS = 60;

  @TempDir Path folder;

  private final BlockingQueue<Optional<String>> told = new LinkedBlockingQueue<>();

  @Test
  void starsGivenWhileAnotherProgramHoldsTheFileAreWrittenBeforeClosing() throws Exception {
    Path file = folder.resolve("profile.db");
    ProfileStore store = ProfileStore.open(file);
    var writer = new ProfileWriter(store, told::add);
    try (Connection other = held(file)) {
      rateThree(store, writer);
      assertThat(next().orElseThrow()).contains("not saved yet: another program holds the file");
      assertThat(writer.pending()).isEqualTo(3);
      other.createStatement().execute("ROLLBACK");
    }
    writer.close();
    store.close();
    assertThat(writer.pending()).isZero();
    assertThat(starsIn(file)).isEqualTo(3);
  }

  @Test
  void whatCouldNotBeWrittenIsTriedAgainByItself() throws Exception {
    Path file = folder.resolve("profile.db");
    ProfileStore store = ProfileStore.open(file);
    var writer = new ProfileWriter(store, told::add);
    try (Connection other = held(file)) {
      rateThree(store, writer);
      assertThat(next()).isPresent();
      other.createStatement().execute("ROLLBACK");
    }
    // Nothing is changed, and nothing is closed: the failure ends all the same.
    Optional<String> last = next();
    while (last.isPresent()) {
      last = next();
    }
    assertThat(starsIn(file)).isEqualTo(3);
    writer.close();
    store.close();
  }

  @Test
  void aSaveAfterOneThatFailedIsWritten() throws Exception {
    Path file = folder.resolve("profile.db");
    try (var store = ProfileStore.open(file)) {
      try (Connection other = held(file)) {
        ProfileHistory one = store.history();
        assertThatThrownBy(() -> store.save(one.then(CHANGES, one.profile().rated(1, 4))))
            .isInstanceOf(ProfileException.class)
            .hasMessageContaining("another program holds the file");
        other.createStatement().execute("ROLLBACK");
      }
      ProfileHistory two = store.history();
      store.save(two.then(CHANGES, two.profile().rated(1, 4).rated(2, 4)));
    }
    assertThat(starsIn(file)).isEqualTo(2);
  }

  private static Connection held(Path file) throws Exception {
    Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
    other.createStatement().execute("BEGIN EXCLUSIVE");
    return other;
  }

  private static void rateThree(ProfileStore store, ProfileWriter writer) {
    ProfileHistory history = store.history();
    for (int id = 1; id <= 3; id++) {
      history = history.then(CHANGES, history.profile().rated(id, 4));
      writer.write(history);
    }
  }

  private Optional<String> next() throws InterruptedException {
    Optional<String> outcome = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    assertThat(outcome).as("an outcome in time").isNotNull();
    return outcome;
  }

  private static int starsIn(Path file) throws ProfileException {
    try (var store = ProfileStore.open(file)) {
      return store.history().profile().ratings().size();
    }
  }
}
