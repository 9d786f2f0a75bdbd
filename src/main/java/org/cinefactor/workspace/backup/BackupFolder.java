package org.cinefactor.workspace.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cinefactor.file.FailureReason;
import org.cinefactor.file.OwnerOnly;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.store.ProfileStore;
import org.cinefactor.text.Texts;

/**
 * The folder of the automatic backups, outside the folder of the database: one a day, of which the
 * last seven and one for each of the four weeks before are kept; and one before each import and
 * restore, of which the last ten are kept.
 */
public final class BackupFolder {
  private static final Texts TEXTS = Texts.of(BackupFolder.class);

  private static final int DAYS = 7;
  private static final int WEEKS = 4;
  private static final int BEFORE = 10;
  private static final String END = OwnBackup.Names.END;

  private final DataHome home;
  private final Clock clock;

  /** The backups of what is kept in a folder. */
  public BackupFolder(DataHome home, Clock clock) {
    this.home = home;
    this.clock = clock;
  }

  /**
   * Makes today's backup where there is none yet, and deletes what is too old.
   *
   * @return the new file; empty when there was one
   * @throws IOException when it cannot be written
   */
  public Optional<Path> daily(ProfileStore store) throws IOException {
    Path file = folder().resolve("daily-" + today() + END);
    if (Files.exists(file)) {
      return Optional.empty();
    }
    Backup.write(store, home, file);
    thinOut();
    return Optional.of(file);
  }

  /**
   * Makes a backup before something is done.
   *
   * @param what in one word: {@code import}
   * @return the new file
   * @throws IOException when it cannot be written
   */
  public Path before(String what, ProfileStore store) throws IOException {
    String time = OwnBackup.Names.TIME.format(clock.instant().atOffset(ZoneOffset.UTC));
    Path file = Backup.write(store, home, folder().resolve("before-" + what + "-" + time + END));
    List<Path> kept = files("before-");
    for (Path old : kept.subList(Math.min(BEFORE, kept.size()), kept.size())) {
      Files.deleteIfExists(old);
    }
    return file;
  }

  /** All backups, the newest first. */
  public List<Path> files() throws IOException {
    return Files.isDirectory(home.backups()) ? files("") : List.of();
  }

  private List<Path> files(String begin) throws IOException {
    try (Stream<Path> all = Files.list(home.backups())) {
      List<Path> found =
          new ArrayList<>(
              all.filter(file -> name(file).startsWith(begin) && name(file).endsWith(END))
                  .toList());
      Comparator<Path> byTime = Comparator.comparingLong(file -> file.toFile().lastModified());
      found.sort(byTime.thenComparing(BackupFolder::name).reversed());
      return found;
    }
  }

  private void thinOut() throws IOException {
    Set<Integer> weeks = new HashSet<>();
    for (Path file : files("daily-").stream().sorted(Comparator.reverseOrder()).toList()) {
      if (OwnBackup.of(file).orElse(null) instanceof OwnBackup.OfDay one) {
        long age = ChronoUnit.DAYS.between(one.day(), today());
        int week =
            100 * one.day().get(IsoFields.WEEK_BASED_YEAR)
                + one.day().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        boolean kept = age < DAYS || (weeks.size() < WEEKS && weeks.add(week));
        if (!kept) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }

  private Path folder() throws IOException {
    Path folder = home.backups();
    try {
      OwnerOnly.folder(folder);
      return folder;
    } catch (IOException e) {
      String reason = FailureReason.of(e);
      throw new IOException(TEXTS.format("failed", folder, reason), e);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
