package org.cinefactor.profile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cinefactor.profile.RatedHistory.rated;
import static org.cinefactor.profile.StepKind.Plain.CHANGES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.cinefactor.profile.KeptPrediction;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.RatedHistory;
import org.cinefactor.profile.StepKind;
import org.cinefactor.profile.UndoStep;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damage costs only what is damaged. */
class SalvageTest {
  private static final int RATINGS = 40;

  private static byte[] fortyRatings = {};

  @TempDir Path folder;

  private Path file;

  @BeforeAll
  static void fortyRatings(@TempDir Path first) throws IOException {
    Path file = first.resolve("profile.db");
    try (var store = ProfileStore.open(file)) {
      rate(store, RATINGS);
    }
    fortyRatings = Files.readAllBytes(file);
  }

  @BeforeEach
  void copy() throws IOException {
    file = Files.write(folder.resolve("profile.db"), fortyRatings);
  }

  private static void rate(ProfileStore store, int count) throws ProfileException {
    ProfileHistory history = store.history();
    for (int id = 1; id <= count; id++) {
      history = RatedHistory.rate(history, id, 4);
      store.save(history);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE item SET value = 9 WHERE movie_id = 7",
        "UPDATE item SET value = 'four' WHERE movie_id = 7",
        "UPDATE item SET shelf = 'CELLAR' WHERE movie_id = 7",
        "UPDATE item SET movie_id = 99999999999 WHERE movie_id = 7",
      })
  void oneBadRowCostsOneRating(String damage) throws Exception {
    new ProfileDatabase(file).execute(damage);
    try (var store = ProfileStore.open(file)) {
      assertThat(store.history().profile().ratings().asMap())
          .hasSize(RATINGS - 1)
          .doesNotContainKey(7);
      assertThat(store.notice().orElseThrow())
          .contains("1 entry could not be read", "39 ratings are here and safe", "unreadable-");
      assertThat(store.history().canUndo()).isTrue();
      assertThat(store.history().ratedAt()).hasSize(RATINGS - 1);
    }
    assertThat(new ProfileDatabase(file).setAside()).hasSize(1);
    try (var store = ProfileStore.open(file)) {
      assertThat(store.notice()).isEmpty();
      assertThat(store.history().profile().ratings().size()).isEqualTo(RATINGS - 1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE step SET changes = 'RATINGS 7 - 99.0 0' WHERE number = 5",
        "UPDATE step SET changes = 'nonsense' WHERE number = 5",
        "UPDATE step SET changes = x'00ff' WHERE number = 5",
        "UPDATE item SET given_at = 9223372036854775807 WHERE movie_id = 7",
        "UPDATE cursor SET done = 'many'",
        "DROP TABLE cursor",
        "DROP TABLE step",
        "UPDATE item SET place = 9223372036854775807 WHERE movie_id = 7",
        "UPDATE step SET number = 9223372036854775807 WHERE number = 39",
      })
  void damageOfStepsAndTimesCostsNoRating(String damage) throws Exception {
    new ProfileDatabase(file).execute(damage);
    try (var store = ProfileStore.open(file)) {
      assertThat(store.history().profile().ratings().size()).isEqualTo(RATINGS);
      assertThat(store.notice()).isPresent();
      ProfileHistory next = store.history();
      store.save(next.then(CHANGES, next.profile().rated(99, 3)));
    }
    assertThat(new ProfileDatabase(file).setAside()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE i2 AS SELECT * FROM item; DROP TABLE item; ALTER TABLE i2 RENAME TO item",
        "ALTER TABLE item RENAME TO i2; CREATE VIEW item AS SELECT * FROM i2",
        "DROP TABLE prediction; CREATE TABLE prediction (x)",
        "DROP TABLE movie; CREATE TABLE movie (x)",
        "DROP TABLE earlier; CREATE TABLE earlier (x)",
        "DROP TABLE earlier; CREATE VIEW earlier AS SELECT * FROM item",
      })
  void tablesThatNothingCanBeWrittenToAreMadeAnew(String damage) throws Exception {
    new ProfileDatabase(file).execute(damage.split("; "));
    try (var store = ProfileStore.open(file)) {
      assertThat(store.notice()).isPresent();
      ProfileHistory next = store.history();
      store.save(next.then(CHANGES, next.profile().rated(99, 3)));
      store.keep(new KeptPrediction(99, 0.5, 3, 4));
    }
    try (var store = ProfileStore.open(file)) {
      assertThat(store.notice()).isEmpty();
      assertThat(store.history().profile().ratings().size()).isEqualTo(RATINGS + 1);
      assertThat(store.predictions()).hasSize(1);
    }
    assertThat(new ProfileDatabase(file).setAside()).hasSize(1);
  }

  @Test
  void aBadRowCostsNoPrediction() throws Exception {
    var made = new KeptPrediction(7, 0.75, 3.5, 4.5);
    try (var store = ProfileStore.open(file)) {
      store.keep(made);
      store.keep(new KeptPrediction(8, 0.5, 2, 3));
    }
    new ProfileDatabase(file)
        .execute(
            "UPDATE item SET value = 9 WHERE movie_id = 7",
            "UPDATE prediction SET liked = 'much' WHERE movie_id = 8");
    try (var store = ProfileStore.open(file)) {
      assertThat(store.predictions()).containsExactly(made);
    }
  }

  @Test
  void aRescueThatWasBrokenOffIsFinished() throws Exception {
    Path rescued = folder.resolve("profile.db.rescued");
    Files.copy(file, rescued);
    new ProfileDatabase(file).execute("DROP TABLE item");
    Files.writeString(folder.resolve("profile.db-wal"), "the journal of the damaged file");
    try (var store = ProfileStore.open(file)) {
      assertThat(store.history().profile().ratings().size()).isEqualTo(RATINGS);
      assertThat(store.notice()).isEmpty();
    }
    assertThat(rescued).doesNotExist();
  }

  @Test
  void aFileOfNoBytesBesideItsJournalLosesNothing() throws Exception {
    Path other = Files.createDirectory(folder.resolve("other")).resolve("profile.db");
    try (var store = ProfileStore.open(file)) {
      ProfileHistory history = store.history();
      for (int id = 41; id <= 93; id++) {
        history = history.then(CHANGES, history.profile().rated(id, 4));
      }
      store.save(history);
      // All pages go into the journal, as they are after some time.
      new ProfileDatabase(file)
          .execute("UPDATE item SET value = 3", "UPDATE step SET name = name || '!'");
      Files.copy(folder.resolve("profile.db-wal"), other.resolveSibling("profile.db-wal"));
    }
    Files.createFile(other);
    long journal = Files.size(other.resolveSibling("profile.db-wal"));
    try (var store = ProfileStore.open(other);
        Stream<Path> files = Files.list(other.getParent())) {
      assertThat(store.notice()).isPresent();
      assertThat(files)
          .anySatisfy(
              path -> {
                assertThat(path.toString()).contains("unreadable").endsWith("-wal");
                assertThat(Files.size(path)).isEqualTo(journal);
              });
    }
  }

  @Test
  void aFileThatLostItsMiddleKeepsWhatIsLeft() throws Exception {
    try (var store = ProfileStore.open(file)) {
      ProfileHistory history = store.history();
      for (int id = 41; id <= 2000; id++) {
        history = history.then(CHANGES, history.profile().rated(id, 4));
      }
      store.save(history);
    }
    byte[] bytes = Files.readAllBytes(file);
    int middle = bytes.length / 2 / 4096 * 4096;
    java.util.Arrays.fill(bytes, middle, middle + 4096, (byte) 0xAB);
    Files.write(file, bytes);
    try (var store = ProfileStore.open(file)) {
      assertThat(store.history().profile().ratings().size()).isGreaterThan(500);
      assertThat(store.notice()).isPresent();
    }
    assertThat(Files.readAllBytes(new ProfileDatabase(file).setAside().getFirst()))
        .isEqualTo(bytes);
  }

  @Test
  void aFileOrFolderThatHasGoneWhileRunningIsMadeAnewWithEverything() throws Exception {
    Path home = Files.createDirectory(folder.resolve("home"));
    Path here = home.resolve("profile.db");
    try (var store = ProfileStore.open(here)) {
      rate(store, 3);
      Files.move(home, folder.resolve("moved"), StandardCopyOption.ATOMIC_MOVE);
      ProfileHistory history = store.history();
      store.save(history.then(CHANGES, history.profile().rated(4, 4)));
    }
    try (var store = ProfileStore.open(here)) {
      assertThat(store.history().profile().ratings().size()).isEqualTo(4);
    }
  }

  @Test
  void aQuestionMarkInAPathIsALetter() throws Exception {
    Path odd = Files.createDirectory(folder.resolve("what?mode=ro&x")).resolve("profile.db");
    try (var store = ProfileStore.open(odd)) {
      rate(store, 2);
    }
    assertThat(odd).isRegularFile();
    try (var store = ProfileStore.open(odd)) {
      assertThat(store.history().profile().ratings().size()).isEqualTo(2);
    }
  }

  @Test
  void twoProgramsLoseNeitherRatingsNorSteps() throws Exception {
    try (var one = ProfileStore.open(file);
        var other = ProfileStore.open(file)) {
      ProfileHistory first = one.history();
      first = RatedHistory.rate(first, 101, 1);
      one.save(first);
      ProfileHistory second = other.history();
      second = RatedHistory.rate(second, 102, 2);
      other.save(second);
      first = RatedHistory.rate(first, 103, 3);
      one.save(first);
      other.save(second.undo());
    }
    try (var store = ProfileStore.open(file)) {
      assertThat(store.history().profile().ratings().asMap())
          .containsKeys(1, 40, 101, 103)
          .doesNotContainKey(102);
      assertThat(store.history().steps().stream().map(UndoStep::kind))
          .containsSubsequence(
              rated(1, 4),
              rated(101, 1),
              rated(102, 2),
              rated(103, 3),
              new StepKind.Undone(rated(102, 2)));
      ProfileHistory undone = store.history().undo();
      assertThat(undone.profile().ratings().asMap()).containsKey(102);
    }
  }
}
