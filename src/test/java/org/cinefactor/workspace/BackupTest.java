package org.cinefactor.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cinefactor.profile.RatedHistory.last;
import static org.cinefactor.profile.StepKind.Plain.CHANGES;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.StepKind;
import org.cinefactor.profile.store.ProfileStore;
import org.cinefactor.workspace.backup.Backup;
import org.cinefactor.workspace.backup.BackupFolder;
import org.cinefactor.workspace.backup.RestorePreview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Backups by hand and by themselves. */
final class BackupTest {
  @TempDir Path folder;

  private DataHome home() throws Exception {
    var home = new DataHome(folder.resolve("home"));
    home.create();
    return home;
  }

  @Test
  void everythingIsBackOnAnotherMachine() throws Exception {
    DataHome home = home();
    Files.writeString(home.preferences(), "{}");
    Path file = folder.resolve("b.cinebackup");
    ProfileHistory mine;
    try (ProfileStore store = ProfileStore.open(home.profile())) {
      mine = store.history().then(CHANGES, Profile.empty().rated(1, 4.5).watching(2).hiding(3));
      store.save(mine);
      Backup.write(store, home, file);
    }
    Backup backup = Backup.read(file);
    ProfileHistory there = backup.restoredOver(ProfileHistory.of(Profile.empty()));
    assertThat(there.profile()).isEqualTo(mine.profile());
    assertThat(last(there)).isEqualTo(CHANGES);
    assertThat(backup.preferences()).contains("{}");
  }

  @Test
  void aRestoreIsAStepThatUndoTakesBack() throws Exception {
    DataHome home = home();
    Path file = Backup.write(home, folder.resolve("b.cinebackup"));
    Profile now = Profile.empty().rated(1, 3).rated(2, 5);
    ProfileHistory before = ProfileHistory.of(Profile.empty()).then(CHANGES, now);

    ProfileHistory after = Backup.read(file).restoredOver(before);

    assertThat(after.profile()).isEqualTo(Profile.empty());
    assertThat(after.undo().profile()).isEqualTo(now);
    assertThat(last(after))
        .isEqualTo(
            new StepKind.Restored(
                LocalDate.ofInstant(Backup.read(file).made(), ZoneId.systemDefault())));
    assertThat(RestorePreview.of(now, after.profile()).sentence())
        .isEqualTo("Stars that come back: 0; that change: 0; that go: 2.");
  }

  @Test
  void whatIsNoBackupIsSaid() throws Exception {
    Path file = Files.writeString(folder.resolve("x.zip"), "no zip");
    assertThatThrownBy(() -> Backup.read(file)).hasMessageContaining("Nothing was changed");
  }

  @Test
  void sevenDaysAndFourWeeksAreKept() throws Exception {
    DataHome home = home();
    Instant first = Instant.parse("2026-01-01T12:00:00Z");
    try (ProfileStore store = ProfileStore.open(home.profile())) {
      for (int day = 0; day < 60; day++) {
        Clock clock = Clock.fixed(first.plus(Duration.ofDays(day)), ZoneOffset.UTC);
        assertThat(new BackupFolder(home, clock).daily(store)).isPresent();
        assertThat(new BackupFolder(home, clock).daily(store)).isEmpty();
      }
    }
    List<String> names;
    try (var files = Files.list(home.backups())) {
      names = files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
    assertThat(home.backups()).isEqualTo(folder.resolve("home-backups"));
    assertThat(names).hasSize(11).endsWith("daily-2026-03-01.cinebackup");
    assertThat(names.subList(4, 11)).startsWith("daily-2026-02-23.cinebackup");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPipeIsNoBackupAndNotWaitedFor() throws Exception {
    Path pipe = folder.resolve("pipe.cinebackup");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThatThrownBy(() -> Backup.read(pipe)).hasMessageContaining(pipe.toString());
  }
}
