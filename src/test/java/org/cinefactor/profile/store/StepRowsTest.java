package org.cinefactor.profile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cinefactor.profile.RatedHistory.last;
import static org.cinefactor.profile.RatedHistory.rate;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.StepKind;
import org.cinefactor.profile.StepKinds;
import org.cinefactor.profile.UndoStep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows of steps in a profile's file. */
class StepRowsTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void place() {
    file = folder.resolve("profile.db");
  }

  @Test
  void everyKindIsThereAfterOpeningAgain() throws Exception {
    List<StepKind> kinds = StepKinds.all();
    try (var store = ProfileStore.open(file)) {
      ProfileHistory history = store.history();
      for (int i = 0; i < kinds.size(); i++) {
        history = history.then(kinds.get(i), history.profile().rated(i + 1, 4));
      }
      store.save(history);
    }
    try (var store = ProfileStore.open(file)) {
      assertThat(store.notice()).isEmpty();
      assertThat(store.history().steps().stream().map(UndoStep::kind))
          .containsExactlyElementsOf(kinds);
    }
    assertThat(names()).allMatch(name -> name.startsWith("{") && name.endsWith("}"));
  }

  @Test
  void anOldRowStaysAsItIsAndNewOnesAreNoSentences() throws Exception {
    try (var store = ProfileStore.open(file)) {
      store.save(rate(rate(store.history(), 1, 4.5), 2, 3));
    }
    name(0, "Heat: 4,5 Sterne");
    name(1, "some words of long ago");
    try (var store = ProfileStore.open(file)) {
      assertThat(store.notice()).isEmpty();
      assertThat(store.history().steps().stream().map(UndoStep::kind))
          .containsExactly(
              new StepKind.Rated("Heat", 4.5), new StepKind.Sentence("some words of long ago"));
      store.save(rate(store.history(), 3, 5));
    }
    assertThat(names())
        .containsExactly(
            "Heat: 4,5 Sterne",
            "some words of long ago",
            "{\"kind\":\"RATED\",\"movie\":\"movie 3\",\"stars\":5.0}");
  }

  @Test
  void aRowOfANewerKindCostsNothing() throws Exception {
    try (var store = ProfileStore.open(file)) {
      store.save(rate(store.history(), 1, 4.5));
    }
    name(0, "{\"kind\":\"SHARED\",\"with\":\"Ann\"}");
    try (var store = ProfileStore.open(file)) {
      assertThat(store.notice()).isEmpty();
      assertThat(last(store.history())).isEqualTo(StepKind.Plain.CHANGES);
      assertThat(store.history().undo().profile().ratings().isEmpty()).isTrue();
      store.save(rate(store.history(), 2, 3));
    }
    assertThat(names()).contains("{\"kind\":\"SHARED\",\"with\":\"Ann\"}");
  }

  /** Of two programs, each says what it did; neither takes the other's file for a damaged one. */
  @Test
  void whatAnotherProgramUndoesIsSaid() throws Exception {
    try (var one = ProfileStore.open(file)) {
      one.save(rate(one.history(), 1, 4));
      try (var other = ProfileStore.open(file)) {
        one.save(rate(one.history(), 2, 3));
        other.save(other.history().undo());
      }
    }
    try (var store = ProfileStore.open(file)) {
      assertThat(last(store.history()))
          .isEqualTo(new StepKind.Undone(new StepKind.Rated("movie 1", 4)));
      assertThat(store.history().profile().ratings().movieIds()).containsExactly(2);
    }
  }

  private List<String> names() throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT name FROM step ORDER BY number")) {
      var names = new ArrayList<String>();
      while (row.next()) {
        names.add(row.getString(1));
      }
      return names;
    }
  }

  private void name(int number, String name) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.prepareStatement("UPDATE step SET name = ? WHERE number = ?")) {
      statement.setString(1, name);
      statement.setInt(2, number);
      assertThat(statement.executeUpdate()).isOne();
    }
  }
}
