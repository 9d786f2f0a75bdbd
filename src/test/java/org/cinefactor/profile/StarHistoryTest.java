package org.cinefactor.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cinefactor.profile.RatedHistory.rate;
import static org.cinefactor.profile.StepKind.Plain.CHANGES;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cinefactor.profile.store.ProfileDatabase;
import org.cinefactor.profile.store.ProfileStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dates of all stars of a movie, the earlier ones too. */
class StarHistoryTest {
  private static final Instant MAY = Instant.parse("2025-05-02T10:00:00Z");
  private static final DatedStars IN_MAY = new DatedStars(3, MAY);

  @TempDir Path folder;

  private Path file;

  /** Movie 1 got 3 stars in May, movie 2 got 4. */
  @BeforeEach
  void starsOfMay() throws Exception {
    file = folder.resolve("profile.db");
    try (var store = ProfileStore.open(file)) {
      store.save(rate(rate(store.history(), 1, 3), 2, 4));
    }
    new ProfileDatabase(file).execute("UPDATE item SET given_at = " + MAY.getEpochSecond());
  }

  private static ProfileHistory unrate(ProfileHistory history, int id) {
    return history.then(CHANGES, history.profile().unrated(id));
  }

  private void save(ProfileHistory history) throws ProfileException {
    try (var store = ProfileStore.open(file)) {
      store.save(history);
    }
  }

  private ProfileHistory read() throws ProfileException {
    try (var store = ProfileStore.open(file)) {
      assertThat(store.notice()).isEmpty();
      return store.history();
    }
  }

  @Test
  void replacedStarsKeepTheirDate() throws Exception {
    save(rate(rate(read(), 1, 4), 1, 5));
    List<DatedStars> given = read().starsGiven(1);
    assertThat(given).extracting(DatedStars::stars).containsExactly(5.0, 4.0, 3.0);
    assertThat(given.getLast()).isEqualTo(IN_MAY);
    assertThat(given.getFirst().givenAt()).isAfter(MAY);
    assertThat(read().starsGiven(2)).hasSize(1);
  }

  @Test
  void starsThatAreTakenAwayWereGiven() throws Exception {
    save(unrate(read(), 1));
    assertThat(read().starsGiven(1)).containsExactly(IN_MAY);
    save(rate(read(), 1, 2));
    assertThat(read().starsGiven(1)).hasSize(2).contains(IN_MAY);
  }

  @Test
  void undoBringsTheDateBackAndStarsThatAreUndoneWereNeverGiven() throws Exception {
    save(unrate(rate(read(), 1, 4), 1));
    save(read().undo());
    assertThat(read().starsGiven(1)).extracting(DatedStars::stars).containsExactly(4.0, 3.0);
    save(read().undo());
    assertThat(read().starsGiven(1)).containsExactly(IN_MAY);
    save(read().redo());
    assertThat(read().starsGiven(1)).hasSize(2).contains(IN_MAY);
  }

  @Test
  void starsOfElsewhereKeepTheirOwnDate() throws Exception {
    ProfileHistory history = read();
    var dates = new LinkedHashMap<>(Map.of(1, 1_000_000_000L));
    Profile imported = history.profile().rated(1, 5).withDates(dates);
    save(history.then(CHANGES, imported));
    save(rate(read(), 1, 1));
    assertThat(read().starsGiven(1))
        .hasSize(3)
        .contains(IN_MAY, new DatedStars(5, Instant.ofEpochSecond(1_000_000_000)));
    save(read().undo().undo());
    assertThat(read().starsGiven(1)).containsExactly(IN_MAY);
  }

  @Test
  void twoProgramsKeepTheStarsOfBoth() throws Exception {
    try (var one = ProfileStore.open(file);
        var other = ProfileStore.open(file)) {
      one.save(rate(one.history(), 1, 4));
      other.save(rate(other.history(), 1, 5));
      assertThat(read().starsGiven(1))
          .extracting(DatedStars::stars)
          .containsExactlyInAnyOrder(5.0, 4.0, 3.0)
          .startsWith(5.0);
      other.save(rate(other.history(), 2, 1));
      one.save(rate(one.history(), 3, 2));
      assertThat(read().starsGiven(2)).hasSize(2).contains(new DatedStars(4, MAY));
      other.save(other.history().undo());
      assertThat(read().starsGiven(2)).containsExactly(new DatedStars(4, MAY));
      assertThat(read().starsGiven(1)).hasSize(3);
    }
  }

  @Test
  void aMovieThatGetsAnotherIdTakesThemAlong() throws Exception {
    ProfileHistory rated = rate(read(), 1, 4);
    save(rated.renumbered(Map.of(1, 77), Map.of()));
    assertThat(read().starsGiven(77)).hasSize(2).contains(IN_MAY);
    assertThat(read().starsGiven(1)).isEmpty();
    save(read().undo());
    assertThat(read().starsGiven(77)).containsExactly(IN_MAY);
  }

  @Test
  void aRestoreBringsDatesAndEarlierStarsAndUndoTakesThemAway() throws Exception {
    save(rate(read(), 1, 4));
    ProfileHistory backup = read();
    ProfileHistory mine = rate(rate(ProfileHistory.of(Profile.empty()), 1, 1), 9, 2);
    ProfileHistory restored = HistoryMerge.of(mine, backup).adopted(CHANGES);
    assertThat(restored.starsGiven(1))
        .extracting(DatedStars::stars)
        .containsExactlyInAnyOrder(4.0, 1.0, 3.0);
    assertThat(restored.starsGiven(1)).contains(IN_MAY).startsWith(backup.starsGiven(1).getFirst());
    assertThat(restored.starsGiven(2)).isEqualTo(backup.starsGiven(2));
    assertThat(restored.undo().starsGiven(1)).isEqualTo(mine.starsGiven(1));
    assertThat(restored.undo().starsGiven(2)).isEmpty();
    assertThat(HistoryMerge.of(ProfileHistory.of(Profile.empty()), backup).adopted(CHANGES))
        .isSameAs(backup);
  }

  @Test
  void aDamagedRowCostsOneOfThem() throws Exception {
    save(rate(rate(rate(read(), 1, 4), 1, 5), 2, 5));
    new ProfileDatabase(file)
        .execute("UPDATE earlier SET stars = 9 WHERE movie_id = 1 AND number = 1");
    try (var store = ProfileStore.open(file)) {
      assertThat(store.notice().orElseThrow()).contains("1 entry could not be read");
    }
    assertThat(read().starsGiven(1)).hasSize(2).contains(IN_MAY);
    assertThat(read().starsGiven(2)).hasSize(2).contains(new DatedStars(4, MAY));
  }

  @Test
  void aRescuedFileKeepsThemAndSoDoesOneOfAnEarlierVersion() throws Exception {
    save(rate(read(), 1, 4));
    new ProfileDatabase(file)
        .execute("CREATE TRIGGER t AFTER INSERT ON item BEGIN DELETE FROM item; END");
    try (var store = ProfileStore.open(file)) {
      assertThat(store.notice().orElseThrow()).contains("did not put there");
    }
    assertThat(read().starsGiven(1)).hasSize(2).contains(IN_MAY);
    new ProfileDatabase(file)
        .execute(
            "DROP TABLE earlier",
            "PRAGMA user_version = 6",
            "CREATE TRIGGER t AFTER INSERT ON item BEGIN DELETE FROM item; END");
    try (var store = ProfileStore.open(file)) {
      assertThat(store.notice().orElseThrow()).contains("did not put there");
    }
    assertThat(read().starsGiven(1)).hasSize(1);
  }

  @Test
  void aFileThatHasGoneIsMadeAnewWithThem() throws Exception {
    try (var store = ProfileStore.open(file)) {
      Files.delete(file);
      store.save(rate(store.history(), 1, 4));
    }
    assertThat(read().starsGiven(1)).hasSize(2).contains(IN_MAY);
    assertThat(read().starsGiven(2)).containsExactly(new DatedStars(4, MAY));
    save(read().undo());
    assertThat(read().starsGiven(1)).containsExactly(IN_MAY);
  }
}
