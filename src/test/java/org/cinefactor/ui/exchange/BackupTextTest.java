package org.cinefactor.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BackupTextTest {
  @Test
  void aBackupIsNamedByItsDayAndWhatItWasMadeBefore() {
    String here =
        DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH)
            .format(Instant.parse("2026-03-07T15:52:09.004Z").atZone(ZoneId.systemDefault()));
    assertThat(said("daily-2026-11-30.cinebackup")).isEqualTo("30 November 2026");
    assertThat(said("before-import-2026-03-07-155209-004.cinebackup"))
        .isEqualTo(here + ", before an import");
    assertThat(said("before-restore-2026-03-07-155209-004.cinebackup"))
        .isEqualTo(here + ", before another was restored");
  }

  @Test
  void anothersIsNamedAsItIs() {
    for (String name : new String[] {"mine.cinebackup", "daily-2026-13-45.cinebackup"}) {
      assertThat(said(name)).isEqualTo(name);
    }
  }

  private static String said(String name) {
    return BackupText.of(Path.of("backups", name));
  }
}
