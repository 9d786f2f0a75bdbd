package org.cinefactor.profile.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.cinefactor.file.DatedName;
import org.cinefactor.file.OwnerOnly;
import org.cinefactor.log.Log;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.StepKind;
import org.cinefactor.profile.UndoStep;
import org.cinefactor.text.Texts;

/**
 * The rescue of a damaged profile: the file and its journal are kept under a dated name, and what
 * can be read of them becomes a new file in the old place.
 */
final class Salvage {
  private static final Texts TEXTS = Texts.of(Salvage.class);

  private static final int PAGE = 4096;
  private static final String JOURNAL = "-wal";

  /** As many programs may close the file while it is copied. */
  private static final int MOST_TRIES = 20;

  private final Path file;

  /** The person's folder, where the file or a link to it is. */
  private final Optional<DataHome> home;

  /**
   * Prepares it.
   *
   * @param named the file, or a link to it
   * @throws IOException when a link cannot be read
   */
  Salvage(Path named) throws IOException {
    this.file = RealFile.of(named);
    this.home = Optional.ofNullable(named.toAbsolutePath().getParent()).map(DataHome::new);
  }

  /** True if it must be done before SQLite may open the file. */
  boolean isDue() throws IOException {
    return Files.exists(rescued()) || isJournalAlone();
  }

  /** True if there is a journal without the file that it belongs to: SQLite would delete it. */
  private boolean isJournalAlone() throws IOException {
    return ProfileFile.bytes(file) == 0 && ProfileFile.bytes(beside(file, JOURNAL)) > 0;
  }

  /**
   * Copies the damaged file and its journal.
   *
   * @return the copy, under a dated name
   * @throws IOException when that is impossible
   */
  Path keep() throws IOException {
    Path kept = DatedName.of(file, "unreadable");
    keep(kept);
    return kept;
  }

  /**
   * Does it.
   *
   * @param kept the copy of the damaged file
   * @return a sentence for the person
   * @throws SQLException when the new file cannot be made
   */
  String run(Path kept) throws IOException, SQLException {
    Path copy = file.resolveSibling(file.getFileName() + ".salvage");
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Content read = read(kept, copy);
      write(read.found(), copy, fresh);
      Files.move(fresh, rescued(), StandardCopyOption.ATOMIC_MOVE);
      finish();
      return sentence(read, kept);
    } finally {
      delete(copy);
      delete(fresh);
    }
  }

  private Path rescued() {
    return beside(file, ".rescued");
  }

  /**
   * Puts what was rescued into the old place, where that was broken off: the journal of the old
   * file must have gone before, and would then be missing if the rescue were begun anew.
   *
   * @throws IOException when that is impossible; the next start tries it again
   */
  void finish() throws IOException {
    if (Files.exists(rescued())) {
      for (String part : new String[] {JOURNAL, "-shm"}) {
        Files.deleteIfExists(beside(file, part));
      }
      // Not REPLACE_EXISTING, which deletes first: who opens the file then would make an empty one.
      Files.move(rescued(), file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /**
   * Keeps the file and its journal, both or, on a full disk, neither. Where the journal goes
   * between the look and the copy, another program that had opened the file has closed it, and what
   * was in the journal is in the file now: both are copied again.
   */
  private void keep(Path kept) throws IOException {
    for (int tries = 1; ; tries++) {
      try {
        copy(kept);
        return;
      } catch (IOException e) {
        delete(kept);
        if (!(e instanceof NoSuchFileException) || tries == MOST_TRIES) {
          throw e;
        }
      }
    }
  }

  private void copy(Path kept) throws IOException {
    for (String part : new String[] {"", JOURNAL}) {
      if (Files.exists(beside(file, part))) {
        Files.copy(beside(file, part), beside(kept, part), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /**
   * The content of the damaged file.
   *
   * @param ours whether its schema is the program's own
   */
  private record Content(ProfileReader.Found found, boolean ours) {}

  /** Reads a copy of the copy, as SQLite writes to what it reads. */
  private static Content read(Path kept, Path copy) throws IOException, SQLException {
    for (String part : new String[] {"", JOURNAL}) {
      Files.deleteIfExists(beside(copy, part));
      if (Files.exists(beside(kept, part))) {
        Files.copy(beside(kept, part), beside(copy, part));
      }
    }
    if (ProfileFile.bytes(copy) == 0) {
      // Beside a file of one empty page the journal counts; beside one of no page it is deleted.
      Files.write(copy, new byte[PAGE]);
    }
    try (Connection connection = ProfileFile.connect(copy)) {
      return new Content(new ProfileReader(connection).read(), ProfileSchema.isOurs(connection));
    } catch (SQLException e) {
      Log.warning(Salvage.class, "nothing can be read of the damaged ratings", e);
      ProfileHistory nothing = ProfileHistory.of(Profile.empty());
      return new Content(new ProfileReader.Found(nothing, 0, true), true);
    }
  }

  private static void write(ProfileReader.Found found, Path copy, Path fresh)
      throws IOException, SQLException {
    delete(fresh);
    OwnerOnly.file(fresh);
    try (Connection connection = ProfileFile.connect(fresh)) {
      var tables = new ProfileTables(connection);
      tables.create();
      ProfileHistory all = found.history();
      ProfileHistory none = ProfileHistory.of(Profile.empty());
      var _ =
          tables.transaction(
              () -> {
                tables.write(
                    UndoStep.between(StepKind.Plain.CHANGES, none.profile(), all.profile()), all);
                tables.write(none, all);
                new UnmatchedTable(connection).write(none.unmatched(), all.unmatched());
                new KeptMoviesTable(connection).write(none.kept(), all.kept());
                new EarlierStarsTable(connection).write(none.stars(), all.stars());
                return all;
              });
      predictions(connection, copy);
    }
  }

  /** Takes over what was predicted, as far as it can be read. */
  private static void predictions(Connection to, Path copy) throws SQLException {
    try (PreparedStatement attach = to.prepareStatement("ATTACH ? AS damaged")) {
      attach.setString(1, copy.toAbsolutePath().toString());
      attach.executeUpdate();
      try (Statement s = to.createStatement()) {
        s.executeUpdate(PredictionTable.TAKE_OVER);
      }
    } catch (SQLException e) {
      if (!ProfileReader.isDamage(e)) {
        throw e;
      }
      Log.warning(Salvage.class, "nothing can be read of what was predicted", e);
    }
  }

  private String sentence(Content read, Path kept) {
    ProfileReader.Found found = read.found();
    int ratings = found.history().profile().ratings().size();
    String name = String.valueOf(kept.getFileName());
    if (ratings == 0) {
      return TEXTS.format("salvage.nothing", file, name) + backups();
    }
    if (found.whole()) {
      return (read.ours()
              ? TEXTS.format("salvage.whole", file, ratings, name)
              : TEXTS.format("salvage.foreign", file, ratings, name))
          + backups();
    }
    return (found.broken()
            ? TEXTS.format("salvage.broken", file, ratings, name)
            : TEXTS.format("salvage.entries", file, ratings, name, found.bad()))
        + backups();
  }

  private String backups() {
    return home.filter(at -> Files.isDirectory(at.backups())).isPresent()
        ? " " + TEXTS.get("salvage.backups")
        : "";
  }

  private static void delete(Path database) throws IOException {
    for (String part : new String[] {"", JOURNAL, "-shm"}) {
      Files.deleteIfExists(beside(database, part));
    }
  }

  private static Path beside(Path file, String part) {
    return file.resolveSibling(file.getFileName() + part);
  }
}
