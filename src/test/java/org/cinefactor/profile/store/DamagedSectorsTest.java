package org.cinefactor.profile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cinefactor.profile.StepKind.Plain.CHANGES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.profile.ProfileHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A byte of every sector changed in turn: the profile opens, says so where a star is missing, and
 * whatever is done then is there at the next start.
 */
class DamagedSectorsTest {
  private static final int SECTOR = 512;
  private static final int MOVIES = 40;

  /** The tries for each sector in a run by hand; else the first and last ones of pages. */
  private static final int TRIES = Integer.getInteger("test.sectors", 0);

  private static final int SECTORS_OF_PAGE = 8;

  @TempDir Path folder;

  @Test
  void whateverByteIsDamagedTheNextStarsAreKept() throws Exception {
    Path whole = folder.resolve("whole.db");
    Profile before = fill(whole);
    byte[] bytes = Files.readAllBytes(whole);
    var random = new Random(19);
    for (int sector = 0; sector < bytes.length / SECTOR; sector++) {
      for (int tried = 0; tried < tries(sector); tried++) {
        byte[] damaged = bytes.clone();
        int at = sector * SECTOR + random.nextInt(SECTOR);
        damaged[at] ^= (byte) (1 + random.nextInt(255));
        tryOut(damaged, before, "byte " + at + " of sector " + sector);
      }
    }
  }

  private static int tries(int sector) {
    return TRIES > 0 || (sector + 1) % SECTORS_OF_PAGE > 1 ? TRIES : 1;
  }

  private void tryOut(byte[] damaged, Profile before, String what) throws Exception {
    Path home = Files.createDirectory(folder.resolve("home"));
    Path file = home.resolve("profile.db");
    Files.write(file, damaged);
    try {
      ProfileHistory last = openAndGoOn(file, before, what);
      try (var again = ProfileStore.open(file)) {
        assertThat(again.notice()).as(what).isEmpty();
        assertThat(again.history().profile()).as(what).isEqualTo(last.profile());
        assertThat(again.history().steps()).as(what).isEqualTo(last.steps());
        assertThat(again.history().stars().earlier()).as(what).isEqualTo(last.stars().earlier());
      }
    } catch (ProfileException e) {
      assertThat(e.getMessage()).as(what).contains("newer version");
      assertThat(Files.readAllBytes(file)).as(what).isEqualTo(damaged);
    }
    delete(home);
  }

  private static ProfileHistory openAndGoOn(Path file, Profile before, String what)
      throws ProfileException {
    try (var store = ProfileStore.open(file)) {
      if (!store.history().profile().movies().containsAll(before.movies())) {
        assertThat(store.notice()).as(what).isPresent();
      }
      return goOn(store);
    }
  }

  /** Each third movie gets other stars, another one none any more, and one step is taken back. */
  private static ProfileHistory goOn(ProfileStore store) throws ProfileException {
    ProfileHistory history = store.history();
    for (int id = 1; id <= MOVIES; id += 3) {
      history = history.then(CHANGES, history.profile().rated(id, 2.5));
      history = history.then(CHANGES, history.profile().unrated(id + 1));
    }
    store.save(history);
    ProfileHistory undone = history.undo();
    store.save(undone);
    return undone;
  }

  private static Profile fill(Path file) throws ProfileException {
    try (var store = ProfileStore.open(file)) {
      ProfileHistory history = store.history();
      for (int id = 1; id <= MOVIES; id++) {
        history = history.then(CHANGES, history.profile().rated(id, 4));
        history = history.then(CHANGES, history.profile().rated(id, 3).watching(id + MOVIES));
        history =
            history.keeping(List.of(new Movie(id, "Movie " + id, List.of(new Genre("Drama")))));
      }
      store.save(history);
      return history.profile();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
