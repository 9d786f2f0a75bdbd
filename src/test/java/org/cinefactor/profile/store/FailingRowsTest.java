package org.cinefactor.profile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cinefactor.profile.RatedHistory.rate;
import static org.cinefactor.profile.StepKind.Plain.CHANGES;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.profile.ProfileHistory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A save of which one row cannot be written, whichever that is, changes nothing, says a sentence,
 * and is complete when it is made again.
 */
class FailingRowsTest {
  private static final List<String> TABLES = List.of("item", "step", "cursor", "earlier");
  private static final int MOST_ROWS = 200;

  @TempDir Path folder;

  /** A change of a profile, with a name. */
  record Change(String name, ProfileHistory before, ProfileHistory after) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Change> changes() {
    ProfileHistory some = ProfileHistory.of(Profile.empty());
    for (int id = 1; id <= 5; id++) {
      some = rate(some, id, 3.5);
    }
    some = some.then(CHANGES, some.profile().watching(7));
    var other = Profile.empty().rated(2, 1).rated(8, 4).hiding(9).notSeen(List.of(4));
    return Stream.of(
        new Change("rate", some, rate(some, 6, 2)),
        new Change("rate another way", some, rate(some, 2, 1)),
        new Change("remove", some, some.then(CHANGES, some.profile().unrated(1))),
        new Change("undo", some, some.undo()),
        new Change("import or restore", some, some.then(CHANGES, other)),
        new Change("rate after an undo", some.undo().undo(), rate(some.undo().undo(), 1, 5)));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void nothingIsHalfWritten(Change change) throws Exception {
    Path file = folder.resolve("profile.db");
    try (ProfileStore store = ProfileStore.open(file)) {
      store.save(change.before);
    }
    List<String> said = new ArrayList<>();
    int row = 0;
    do {
      said.clear();
      try (ProfileStore store = ProfileStore.open(file)) {
        failAtRow(file, ++row);
        save(store, change.after, said);
        failAtNoRow(file);
        assertThat(profileIn(file))
            .isEqualTo(said.isEmpty() ? change.after.profile() : change.before.profile());
      }
    } while (!said.isEmpty() && row < MOST_ROWS);
    assertThat(row).as("rows that were written").isBetween(2, MOST_ROWS - 1);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void whatFailedOnceIsWrittenByTheNextSave(Change change) throws Exception {
    Path file = folder.resolve("profile.db");
    List<String> said = new ArrayList<>();
    try (ProfileStore store = ProfileStore.open(file)) {
      store.save(change.before);
      failAtRow(file, 1);
      save(store, change.after, said);
      assertThat(said).hasSize(1);
      failAtNoRow(file);
      store.save(change.after);
    }
    assertThat(profileIn(file)).isEqualTo(change.after.profile());
  }

  private static void save(ProfileStore store, ProfileHistory after, List<String> said) {
    try {
      store.save(after);
    } catch (ProfileException e) {
      assertThat(e).hasMessageEndingWith("; what was there before is safe.");
      said.add(e.getMessage());
    }
  }

  private static Profile profileIn(Path file) throws ProfileException {
    try (ProfileStore store = ProfileStore.open(file)) {
      assertThat(store.notice()).isEmpty();
      return store.history().profile();
    }
  }

  /** The triggers go: a profile with triggers is rescued when it is opened. */
  private static void failAtNoRow(Path file) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      for (String table : TABLES) {
        for (String kind : List.of("INSERT", "UPDATE", "DELETE")) {
          statement.execute("DROP TRIGGER fail_%s_%s".formatted(table, kind));
        }
      }
    }
  }

  /** Triggers count the rows that are written, and refuse one as a broken disk would. */
  private static void failAtRow(Path file, int row) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE IF NOT EXISTS countdown (rows INTEGER)");
      statement.execute("DELETE FROM countdown");
      statement.execute("INSERT INTO countdown VALUES (" + row + ")");
      for (String table : TABLES) {
        for (String kind : List.of("INSERT", "UPDATE", "DELETE")) {
          statement.execute(
              """
              CREATE TRIGGER fail_%1$s_%2$s BEFORE %2$s ON %1$s BEGIN
                UPDATE countdown SET rows = rows - 1;
                SELECT RAISE(ROLLBACK, 'no') FROM countdown WHERE rows = 0;
              END\
              """
                  .formatted(table, kind));
        }
      }
    }
  }
}
