package org.cinefactor.ui.exchange;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.session.DayText;
import org.cinefactor.workspace.backup.OwnBackup;

/** A backup in words: the day it was made on, and what it was made before. */
final class BackupText {
  private static final Texts TEXTS = Texts.of(BackupText.class);

  private BackupText() {}

  /** For example {@code 30 November 2026, 15:52, before an import}; another's is its name. */
  static String of(Path file) {
    return OwnBackup.of(file)
        .map(
            backup ->
                switch (backup) {
                  case OwnBackup.OfDay one -> DayText.of(one.day());
                  case OwnBackup.BeforeImport one ->
                      TEXTS.format("backup.import", day(one.made()), time(one.made()));
                  case OwnBackup.BeforeRestore one ->
                      TEXTS.format("backup.restore", day(one.made()), time(one.made()));
                })
        .orElse(String.valueOf(file.getFileName()));
  }

  /** The day of an instant, where the person is. */
  static String day(Instant instant) {
    return DayText.of(here(instant).toLocalDate());
  }

  private static String time(Instant instant) {
    return DateTimeFormatter.ofPattern(TEXTS.get("time"), Locale.getDefault())
        .format(here(instant));
  }

  private static ZonedDateTime here(Instant instant) {
    return instant.atZone(ZoneId.systemDefault());
  }
}
