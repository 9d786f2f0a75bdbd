package org.cinefactor.profile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cinefactor.profile.RatedHistory.last;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.DatedStars;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.StepKind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases in the shapes of all earlier versions, each a file that is kept with the tests. */
class EarlierVersionsTest {
  private static final long HERE = 1_700_000_000;
  private static final long ELSEWHERE = 946_684_800;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void aDatabaseOfAnEarlierShapeOpensWithEverything(int version) throws Exception {
    Path file = Files.createDirectory(folder.resolve("home")).resolve("profile.db");
    try (InputStream old =
        getClass().getResourceAsStream("profile-of-version-" + version + ".db")) {
      Files.copy(old, file);
    }
    for (int opening = 0; opening < 2; opening++) {
      try (var store = ProfileStore.open(file)) {
        assertThat(store.notice()).isEmpty();
        Profile profile = store.history().profile();
        assertThat(profile.ratings().stars(1)).hasValue(3);
        assertThat(profile.ratings().stars(48)).hasValue(4.5);
        assertThat(profile.watchlist()).containsExactly(2571);
        assertThat(profile.hidden()).containsExactly(296);
        assertThat(profile.ratings().notSeen().contains(356)).isEqualTo(version >= 2);
        assertThat(profile.seen().contains(593)).isEqualTo(version >= 3);
        assertThat(store.history().unmatched().movie(-1).isPresent()).isEqualTo(version >= 3);
        assertThat(store.history().ratedAt().get(1))
            .isEqualTo(Instant.ofEpochSecond(version < 3 ? HERE : ELSEWHERE));
        assertThat(store.history().starsGiven(48))
            .containsExactly(new DatedStars(4.5, Instant.ofEpochSecond(HERE + 1)));
        assertThat(last(store.history())).isEqualTo(new StepKind.Rated("Pocahontas", 4.5));
        assertThat(store.history().undo().profile().ratings().stars(48)).isEmpty();
      }
    }
    assertThat(new DataHome(file.getParent()).backups())
        .isDirectoryContaining("glob:**profile-of-version-" + version + ".db");
  }
}
