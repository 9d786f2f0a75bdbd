package org.cinefactor.profile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cinefactor.profile.StepKind.Plain.CHANGES;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.profile.ProfileHistory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that another hand has made or changed, and damage that is found by several at once. */
class ForeignProfileTest {
  private static final int RATINGS = 5;

  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void ratings() throws IOException {
    file = folder.resolve("profile.db");
    try (var store = ProfileStore.open(file)) {
      ProfileHistory history = store.history();
      for (int id = 1; id <= RATINGS; id++) {
        history = history.then(CHANGES, history.profile().rated(id, 4));
      }
      store.save(history);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TRIGGER t AFTER INSERT ON item BEGIN DELETE FROM item; END",
        "CREATE TRIGGER t AFTER UPDATE ON cursor BEGIN DELETE FROM item; END",
        "CREATE VIEW v AS SELECT * FROM item",
        "CREATE UNIQUE INDEX i ON item (shelf, value) WHERE movie_id > 5",
        "ALTER TABLE item ADD COLUMN mine INTEGER CHECK (value < 5)",
        "DROP TABLE cursor; CREATE TABLE cursor (done INTEGER NOT NULL REFERENCES item (place))",
      })
  void whatActsOnTheTablesAndIsNotOursIsLeftBehind(String planted) throws Exception {
    new ProfileDatabase(file).execute(planted.split("; (?=CREATE)"));
    try (var store = ProfileStore.open(file)) {
      assertThat(store.notice().orElseThrow())
          .contains("did not put there", RATINGS + " ratings are here and safe", "unreadable-");
      ProfileHistory history = store.history();
      store.save(history.then(CHANGES, history.profile().rated(99, 5)));
    }
    try (var store = ProfileStore.open(file)) {
      assertThat(store.notice()).isEmpty();
      assertThat(store.history().profile().ratings().size()).isEqualTo(RATINGS + 1);
    }
    assertThat(new ProfileDatabase(file).setAside()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CREATE TABLE notes (text)", "ANALYZE", "VACUUM"})
  void whatDoesNotActOnTheTablesStays(String harmless) throws Exception {
    new ProfileDatabase(file).execute(harmless);
    try (var store = ProfileStore.open(file)) {
      assertThat(store.notice()).isEmpty();
      assertThat(store.history().profile().ratings().size()).isEqualTo(RATINGS);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"profile.db", "profile.db-wal"})
  void aFileOfGigabytesIsRefusedUnread(String part) throws Exception {
    Path large = folder.resolve(part);
    try (var sparse = new RandomAccessFile(large.toFile(), "rw")) {
      sparse.setLength(5_000_000_000L);
    }
    assertThatThrownBy(() -> ProfileStore.open(file))
        .isInstanceOf(ProfileException.class)
        .hasMessageContainingAll(large.toString(), "5.0 GB", "Nothing was changed");
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    assertThatThrownBy(() -> ProfileCopy.into(elsewhere, file))
        .isInstanceOf(ProfileException.class);
    assertThat(elsewhere).isEmptyDirectory();
    QuarantinedProfile.move(file);
    try (var store = ProfileStore.open(file)) {
      assertThat(store.history().profile().ratings().size()).isZero();
    }
  }

  @Test
  void damageThatSeveralFindAtOnceIsRescuedOnce() throws Exception {
    new ProfileDatabase(file).execute("UPDATE item SET value = 9 WHERE movie_id = 3");
    int several = 8;
    var barrier = new CyclicBarrier(several);
    Callable<Integer> opening =
        () -> {
          barrier.await();
          try (var store = ProfileStore.open(file)) {
            return store.history().profile().ratings().size();
          }
        };
    try (var threads = Executors.newFixedThreadPool(several)) {
      List<Integer> found = new ArrayList<>();
      for (Future<Integer> one :
          threads.invokeAll(Stream.generate(() -> opening).limit(several).toList())) {
        found.add(one.get());
      }
      assertThat(found).containsOnly(RATINGS - 1);
    }
    assertThat(new ProfileDatabase(file).setAside()).hasSize(1);
  }
}
