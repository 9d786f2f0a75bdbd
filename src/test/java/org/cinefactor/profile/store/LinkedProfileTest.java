package org.cinefactor.profile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cinefactor.profile.StepKind.Plain.CHANGES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.profile.ProfileHistory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A profile that is a link, as into a folder that is synchronized, is as safe as a file. */
class LinkedProfileTest {
  private static final int RATINGS = 93;

  @TempDir Path folder;

  private Path home;
  private Path link;
  private Path synced;
  private Path target;

  @BeforeEach
  void places() throws IOException {
    home = Files.createDirectory(folder.resolve("home"));
    link = home.resolve("profile.db");
    synced = Files.createDirectory(folder.resolve("synced"));
    target = synced.resolve("p.db");
  }

  /** The link, by itself or by another one, which leads there from its own folder. */
  private void link(String way) throws IOException {
    switch (way) {
      case "absolute" -> Files.createSymbolicLink(link, target);
      case "relative" -> Files.createSymbolicLink(link, Path.of("../synced/p.db"));
      case "chain" -> {
        Files.createSymbolicLink(synced.resolve("other.db"), Path.of("p.db"));
        Files.createSymbolicLink(link, synced.resolve("other.db"));
      }
      case "folder" -> {
        Path other = Files.createSymbolicLink(folder.resolve("elsewhere"), synced);
        Files.createSymbolicLink(link, other.resolve("p.db"));
      }
      default -> throw new IllegalArgumentException(way);
    }
  }

  /** All ratings are in a journal beside the target, as after a program was killed. */
  private void journalAlone() throws Exception {
    Path first = Files.createDirectory(folder.resolve("first")).resolve("profile.db");
    try (var store = ProfileStore.open(first)) {
      rate(store, 1, RATINGS);
      new ProfileDatabase(first)
          .execute("UPDATE item SET value = 3", "UPDATE step SET name = name || '!'");
      Files.copy(first.resolveSibling("profile.db-wal"), synced.resolve("p.db-wal"));
    }
  }

  private static void rate(ProfileStore store, int from, int to) throws ProfileException {
    ProfileHistory history = store.history();
    for (int id = from; id <= to; id++) {
      history = history.then(CHANGES, history.profile().rated(id, 4));
    }
    store.save(history);
  }

  @ParameterizedTest
  @ValueSource(strings = {"absolute", "relative", "chain", "folder"})
  void aFileOfNoBytesBesideItsJournalLosesNothing(String way) throws Exception {
    journalAlone();
    long journal = Files.size(synced.resolve("p.db-wal"));
    Files.createFile(target);
    link(way);
    assertRescued(journal);
  }

  @Test
  void aJournalWhoseFileHasGoneLosesNothing() throws Exception {
    journalAlone();
    long journal = Files.size(synced.resolve("p.db-wal"));
    link("absolute");
    assertRescued(journal);
  }

  private void assertRescued(long journal) throws Exception {
    try (var store = ProfileStore.open(link)) {
      assertThat(store.history().profile().ratings().size()).isEqualTo(RATINGS);
      assertThat(store.notice().orElseThrow()).contains("93 ratings are here and safe", "p.db");
    }
    assertThat(link).isSymbolicLink();
    assertThat(target).isNotEmptyFile();
    Path kept = synced.resolve(keptJournal());
    assertThat(kept).hasSize(journal);
    try (var store = ProfileStore.open(link)) {
      assertThat(store.notice()).isEmpty();
      assertThat(store.history().profile().ratings().size()).isEqualTo(RATINGS);
    }
  }

  private String keptJournal() throws IOException {
    try (var files = Files.list(synced)) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.matches("p\\.db\\.unreadable-[0-9-]+-wal"))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void aDamagedFileIsRescuedWhereItIs() throws Exception {
    link("relative");
    try (var store = ProfileStore.open(link)) {
      rate(store, 1, 40);
    }
    new ProfileDatabase(target).execute("UPDATE item SET value = 9 WHERE movie_id = 7");
    try (var store = ProfileStore.open(link)) {
      assertThat(store.history().profile().ratings().size()).isEqualTo(39);
    }
    assertThat(link).isSymbolicLink();
    assertThat(new ProfileDatabase(target).setAside()).hasSize(1);
    try (var store = ProfileStore.open(target)) {
      assertThat(store.notice()).isEmpty();
      assertThat(store.history().profile().ratings().size()).isEqualTo(39);
    }
  }

  @Test
  void aFileThatIsDeletedWhileOpenIsMadeAnewWhereTheLinkLeads() throws Exception {
    link("absolute");
    try (var store = ProfileStore.open(link)) {
      rate(store, 1, 3);
      Files.delete(target);
      rate(store, 4, 4);
    }
    assertThat(link).isSymbolicLink();
    try (var store = ProfileStore.open(target)) {
      assertThat(store.history().profile().ratings().size()).isEqualTo(4);
    }
  }

  @Test
  void aLinkThatIsPutElsewhereWhileOpenTakesTheRatingsAlong() throws Exception {
    link("absolute");
    Path other = synced.resolve("q.db");
    try (var store = ProfileStore.open(other)) {
      rate(store, 50, 51);
    }
    try (var store = ProfileStore.open(link)) {
      rate(store, 1, 3);
      Files.delete(link);
      Files.createSymbolicLink(link, other);
      rate(store, 4, 4);
    }
    try (var store = ProfileStore.open(other)) {
      assertThat(store.history().profile().ratings().size()).isEqualTo(6);
    }
  }

  @Test
  void aLinkIntoNoFolderIsAReasonAndCanBeMovedAway() throws Exception {
    Files.createSymbolicLink(link, folder.resolve("gone/p.db"));
    assertThatThrownBy(() -> ProfileStore.open(link))
        .isInstanceOf(ProfileException.class)
        .hasMessageContaining("there is no")
        .hasMessageContaining("gone");
    assertThat(folder.resolve("gone")).doesNotExist();
    QuarantinedProfile.move(link);
    try (var store = ProfileStore.open(link)) {
      rate(store, 1, 1);
    }
    assertThat(link).isRegularFile();
  }

  @Test
  void aLinkToItselfIsAReason() throws Exception {
    Files.createSymbolicLink(link, link);
    assertThatThrownBy(() -> ProfileStore.open(link)).isInstanceOf(ProfileException.class);
  }

  @Test
  void aCopyHasWhatIsInTheJournalBesideTheTarget() throws Exception {
    link("chain");
    Path copy = Files.createDirectory(folder.resolve("copy"));
    try (var store = ProfileStore.open(link)) {
      rate(store, 1, 3);
      ProfileCopy.into(copy, link);
      try (var copied = ProfileStore.open(copy.resolve("profile.db"))) {
        assertThat(copied.history().profile().ratings().size()).isEqualTo(3);
      }
    }
  }
}
