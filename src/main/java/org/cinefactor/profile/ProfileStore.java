package org.cinefactor.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cinefactor.file.FailureReason;
import org.cinefactor.file.OwnerOnly;
import org.cinefactor.log.Log;
import org.cinefactor.text.Texts;

/**
 * A profile in an SQLite file. When {@link #save} returns, the change is on the disk: neither a
 * killed program nor a power cut loses it. Two programs may have the file open; each writes only
 * what it changed. Safe to use from several threads.
 */
public final class ProfileStore implements AutoCloseable {
  private static final Texts TEXTS = Texts.of(ProfileStore.class);

  private final Path file;
  private final Optional<String> notice;
  private Connection connection;
  private ProfileTables tables;

  /** As this program last read or saved it. */
  private ProfileHistory saved;

  /** As the file has it: more than {@link #saved} where another program writes to it too. */
  private ProfileHistory inFile;

  private long dataVersion;
  private Optional<Object> key;

  private ProfileStore(
      Path file, Connection connection, ProfileHistory history, Optional<String> notice)
      throws SQLException, IOException {
    this.file = file;
    this.connection = connection;
    this.tables = new ProfileTables(connection);
    this.notice = notice;
    this.saved = history;
    this.inFile = history;
    this.dataVersion = tables.dataVersion();
    this.key = key();
  }

  /**
   * Opens the file, or makes it (its folder must exist). Of a damaged file all that can be read is
   * kept, and the file itself under another name; {@link #notice()} then says so.
   *
   * @throws ProfileException when the file cannot be opened, is larger than a profile can be, or a
   *     newer version of the program wrote it
   */
  public static ProfileStore open(Path file) throws ProfileException {
    try {
      ProfileFile.demandUsualSize(file);
      Optional<ProfileStore> whole =
          new Salvage(file).isDue() ? Optional.empty() : whole(file, Optional.empty());
      return whole.isPresent() ? whole.get() : rescued(file);
    } catch (ProfileException e) {
      throw e;
    } catch (SQLException | IOException e) {
      String reason = reason(e);
      throw new ProfileException(TEXTS.format("unopened", file, reason), reason, e);
    }
  }

  /** One program after the other: the second one finds what the first one rescued. */
  private static ProfileStore rescued(Path file) throws SQLException, IOException {
    try (var _ = RescueLock.take(file)) {
      var salvage = new Salvage(file);
      salvage.finish();
      Optional<ProfileStore> whole =
          salvage.isDue() ? Optional.empty() : whole(file, Optional.empty());
      return whole.isPresent() ? whole.get() : salvaged(file, salvage);
    }
  }

  private static ProfileStore salvaged(Path file, Salvage salvage)
      throws SQLException, IOException {
    String told = salvage.run();
    return whole(file, Optional.of(told))
        .orElseThrow(() -> new IOException(TEXTS.get("rescued.unreadable")));
  }

  /** Empty when the file is damaged. */
  private static Optional<ProfileStore> whole(Path file, Optional<String> notice)
      throws SQLException, IOException {
    OwnerOnly.file(file);
    Optional<Connection> opened = Optional.empty();
    try {
      Connection connection = ProfileFile.connect(file);
      opened = Optional.of(connection);
      Optional<ProfileHistory> history = history(file, connection);
      if (history.isPresent()) {
        return Optional.of(new ProfileStore(file, connection, history.get(), notice));
      }
    } catch (SQLException e) {
      if (!ProfileReader.isDamage(e)) {
        close(opened);
        throw e;
      }
      Log.warning(ProfileStore.class, "the file of the ratings is damaged", e);
    } catch (IOException e) {
      close(opened);
      throw e;
    }
    close(opened);
    return Optional.empty();
  }

  private static void close(Optional<Connection> opened) throws SQLException {
    if (opened.isPresent()) {
      opened.get().close();
    }
  }

  private static Optional<ProfileHistory> history(Path file, Connection connection)
      throws SQLException, IOException {
    var tables = new ProfileTables(connection);
    int version = tables.version();
    if (version > ProfileTables.VERSION) {
      throw new ProfileException(TEXTS.format("newer", file));
    }
    if (!tables.sound() || !ProfileSchema.isOurs(connection)) {
      return Optional.empty();
    }
    if (version < ProfileTables.VERSION) {
      if (version > 0) {
        keepBefore(file, tables, version);
      }
      tables.create();
    }
    tables.checkWritable();
    ProfileReader.Found found = new ProfileReader(connection).read();
    return found.whole() ? Optional.of(found.history()) : Optional.empty();
  }

  /** Before the shape changes, a copy of the old one is kept with the backups. */
  private static void keepBefore(Path file, ProfileTables tables, int version)
      throws SQLException, IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Path backups = new DataHome(folder).backups();
      OwnerOnly.folder(backups);
      Path copy = backups.resolve("profile-of-version-" + version + ".db");
      if (!Files.exists(copy)) {
        tables.copyTo(copy);
      }
    }
  }

  private static String reason(Exception e) {
    return switch (e) {
      case SQLException said -> SqliteReason.of(said);
      case IOException said -> FailureReason.of(said);
      default -> String.valueOf(e.getMessage());
    };
  }

  /** What the person must be told about opening the file; empty when all is well. */
  public Optional<String> notice() {
    return notice;
  }

  /** The profile as it was last read or saved, with the steps that can be undone. */
  public synchronized ProfileHistory history() {
    return saved;
  }

  /**
   * Writes what changed since the last save, all of it or nothing. A file that has gone meanwhile,
   * with its folder or without, is made anew with all that this program knows.
   *
   * @throws ProfileException when it could not be written; the file is then as before
   */
  public synchronized void save(ProfileHistory next) throws ProfileException {
    try {
      if (!key().equals(key)) {
        reopen();
      }
      inFile = tables.transaction(() -> write(next));
      saved = next;
      dataVersion = tables.dataVersion();
    } catch (SQLException | IOException e) {
      String reason = reason(e);
      throw new ProfileException(TEXTS.format("unsaved", file, reason), reason, e);
    }
  }

  private ProfileHistory write(ProfileHistory next) throws SQLException {
    boolean alone = inFile == saved && tables.dataVersion() == dataVersion;
    ProfileHistory there = alone ? saved : new ProfileReader(connection).read().history();
    ProfileHistory merged = alone ? next : there.withChanges(saved, next);
    Profile profile = merged.profile();
    tables.write(UndoStep.between("", there.profile(), profile), profile, Instant.now());
    tables.write(there, merged);
    new UnmatchedTable(connection).write(there.unmatched(), merged.unmatched());
    new KeptMoviesTable(connection).write(there.kept(), merged.kept());
    return merged;
  }

  /** Tells this file from another one that has come in its place; empty when there is none. */
  private Optional<Object> key() throws IOException {
    try {
      return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    } catch (NoSuchFileException _) {
      // That is the answer. Systems that know no keys do not let an open file go.
      return Optional.empty();
    }
  }

  /** Writes the whole profile to the file that is in the old one's place, or to a new one. */
  private void reopen() throws SQLException, IOException {
    Log.info(ProfileStore.class, "the file of the ratings has gone; it is made anew");
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      OwnerOnly.folder(folder);
    }
    OwnerOnly.file(file);
    connection.close();
    connection = ProfileFile.connect(file);
    tables = new ProfileTables(connection);
    tables.create();
    inFile = new ProfileReader(connection).read().history();
    saved = ProfileHistory.of(Profile.empty());
    key = key();
  }

  /**
   * Writes a copy of the database, whole at one moment, whoever writes meanwhile.
   *
   * @param copy a file that is not there yet
   * @throws ProfileException when it cannot be written
   */
  public synchronized void copyTo(Path copy) throws ProfileException {
    try {
      tables.copyTo(copy);
    } catch (SQLException e) {
      String reason = SqliteReason.of(e);
      throw new ProfileException(TEXTS.format("uncopied", file, reason), reason, e);
    }
  }

  /**
   * Keeps what was predicted for a movie.
   *
   * @throws ProfileException when it could not be written
   */
  public synchronized void keep(KeptPrediction made) throws ProfileException {
    try {
      new PredictionTable(connection).write(made, Instant.now().getEpochSecond());
    } catch (SQLException e) {
      throw new ProfileException(
          TEXTS.format("unkept", file, SqliteReason.of(e)), SqliteReason.of(e), e);
    }
  }

  /**
   * What was predicted, newest first.
   *
   * @throws ProfileException when the file cannot be read
   */
  public synchronized List<KeptPrediction> predictions() throws ProfileException {
    try {
      return new PredictionTable(connection).read();
    } catch (SQLException e) {
      throw new ProfileException(
          TEXTS.format("unread", file, SqliteReason.of(e)), SqliteReason.of(e), e);
    }
  }

  /**
   * When each movie got its stars, here or elsewhere.
   *
   * @throws ProfileException when the file cannot be read
   */
  public synchronized Map<Integer, Instant> ratedAt() throws ProfileException {
    try {
      ProfileReader.Found found = new ProfileReader(connection).read();
      Map<Integer, Instant> times = new HashMap<>(found.ratedAt());
      Profile profile = found.history().profile();
      profile.dates().forEach((id, when) -> times.put(id, Instant.ofEpochSecond(when)));
      times.keySet().retainAll(profile.ratings().movieIds());
      return times;
    } catch (SQLException e) {
      String reason = SqliteReason.of(e);
      throw new ProfileException(TEXTS.format("unread", file, reason), reason, e);
    }
  }

  @Override
  public synchronized void close() throws ProfileException {
    try {
      connection.close();
    } catch (SQLException e) {
      String reason = SqliteReason.of(e);
      throw new ProfileException(TEXTS.format("unclosed", file, reason), reason, e);
    }
  }
}
