package org.cinefactor.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cinefactor.file.FailureReason;
import org.cinefactor.file.OwnerOnly;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A profile in an SQLite file. When {@link #save} returns, the change is on the disk: neither a
 * killed program nor a power cut loses it. Two programs may have the file open; each writes only
 * what it changed. Safe to use from several threads.
 */
public final class ProfileStore implements AutoCloseable {
  private static final int BUSY_MILLISECONDS = 5000;

  private final Path file;
  private final Connection connection;
  private final ProfileTables tables;
  private final Optional<String> notice;
  private ProfileHistory saved;

  private ProfileStore(Path file, Connection connection, Optional<String> notice)
      throws SQLException {
    this.file = file;
    this.connection = connection;
    this.tables = new ProfileTables(connection);
    this.notice = notice;
    this.saved = tables.read();
  }

  /**
   * Opens the file, or makes it (its folder must exist). A file that SQLite cannot read is moved
   * aside, never overwritten; {@link #notice()} then says so.
   *
   * @throws ProfileException when the file cannot be opened, or a newer version of the program
   *     wrote it
   */
  public static ProfileStore open(Path file) throws ProfileException {
    try {
      try {
        return open(file, Optional.empty());
      } catch (SQLException | IllegalArgumentException e) {
        if (!damaged(e)) {
          throw e;
        }
        return open(file, Optional.of(setAside(file)));
      }
    } catch (ProfileException e) {
      throw e;
    } catch (SQLException | IOException e) {
      String reason =
          e instanceof SQLException said
              ? SqliteReason.of(said)
              : FailureReason.of((IOException) e);
      throw new ProfileException(
          "Your ratings in " + file + " cannot be opened: " + reason + "; nothing was changed.",
          reason,
          e);
    }
  }

  private static ProfileStore open(Path file, Optional<String> notice)
      throws SQLException, IOException {
    OwnerOnly.file(file);
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MILLISECONDS);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    try {
      prepare(file, connection);
      return new ProfileStore(file, connection, notice);
    } catch (SQLException | IOException | IllegalArgumentException e) {
      connection.close();
      throw e;
    }
  }

  private static void prepare(Path file, Connection connection) throws SQLException, IOException {
    var tables = new ProfileTables(connection);
    if (!tables.sound()) {
      throw new SQLiteException("the file is damaged", SQLiteErrorCode.SQLITE_CORRUPT);
    }
    int version = tables.version();
    if (version > ProfileTables.VERSION) {
      throw new ProfileException(
          "Your ratings in "
              + file
              + " were written by a newer CineFactor; update the program. Nothing was changed.");
    }
    if (version < ProfileTables.VERSION) {
      if (version > 0) {
        keepBefore(file, tables, version);
      }
      tables.create();
    }
  }

  /** Before the shape changes, a copy of the old one is kept with the backups. */
  private static void keepBefore(Path file, ProfileTables tables, int version)
      throws SQLException, IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Path backups = Files.createDirectories(new DataHome(folder).backups());
      Path copy = backups.resolve("profile-of-version-" + version + ".db");
      if (!Files.exists(copy)) {
        tables.copyTo(copy);
      }
    }
  }

  private static boolean damaged(Exception e) {
    return e instanceof IllegalArgumentException
        || (e instanceof SQLiteException sqlite && damaged(sqlite.getResultCode().code & 0xff));
  }

  private static boolean damaged(int code) {
    return code == SQLiteErrorCode.SQLITE_NOTADB.code
        || code == SQLiteErrorCode.SQLITE_CORRUPT.code;
  }

  private static String setAside(Path file) throws IOException {
    String time =
        DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss-SSS", Locale.ROOT)
            .format(Instant.now().atZone(ZoneId.systemDefault()));
    String name = file.getFileName() + ".unreadable-" + time;
    for (String part : new String[] {"", "-wal", "-shm"}) {
      Path old = file.resolveSibling(file.getFileName() + part);
      if (Files.exists(old)) {
        Files.move(old, file.resolveSibling(name + part));
      }
    }
    return "Your ratings in "
        + file
        + " could not be read. The file was kept as "
        + name
        + ", and a new one begun.";
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
   * Writes what changed since the last save, all of it or nothing.
   *
   * @throws ProfileException when it could not be written; the file is then as before
   */
  public synchronized void save(ProfileHistory next) throws ProfileException {
    UndoStep difference = UndoStep.between("", saved.profile(), next.profile());
    try {
      tables.transaction(
          () -> {
            tables.write(difference, next.profile(), Instant.now());
            tables.write(saved, next);
            new UnmatchedTable(connection).write(saved.unmatched(), next.unmatched());
          });
      saved = next;
    } catch (SQLException e) {
      String reason = SqliteReason.of(e);
      throw new ProfileException(
          "Your last change could not be written to "
              + file
              + ": "
              + reason
              + "; what was there before is safe.",
          reason,
          e);
    }
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
      throw new ProfileException("Cannot copy " + file + ": " + reason + ".", reason, e);
    }
  }

  /**
   * When each movie got its stars.
   *
   * @throws ProfileException when the file cannot be read
   */
  public synchronized Map<Integer, Instant> ratedAt() throws ProfileException {
    try {
      return tables.ratedAt();
    } catch (SQLException e) {
      throw new ProfileException(
          "Cannot read " + file + ": " + SqliteReason.of(e) + ".", SqliteReason.of(e), e);
    }
  }

  @Override
  public synchronized void close() throws ProfileException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new ProfileException(
          "Cannot close " + file + ": " + SqliteReason.of(e) + ".", SqliteReason.of(e), e);
    }
  }
}
