package org.cinefactor.profile;

import java.sql.SQLException;
import org.sqlite.SQLiteException;

/** The reason of an SQLite error, in words that stand behind a colon. */
final class SqliteReason {
  private SqliteReason() {}

  static String of(SQLException failure) {
    if (!(failure instanceof SQLiteException e)) {
      return String.valueOf(failure.getMessage());
    }
    return switch (e.getResultCode()) {
      // The last one: there is no room for the index of the journal, which every opening makes.
      case SQLITE_FULL, SQLITE_IOERR_SHMSIZE -> "the disk is full";
      case SQLITE_BUSY, SQLITE_BUSY_RECOVERY, SQLITE_BUSY_SNAPSHOT, SQLITE_LOCKED ->
          "another program holds the file";
      case SQLITE_READONLY_DBMOVED -> "the file is no longer where it was";
      case SQLITE_PERM, SQLITE_READONLY, SQLITE_READONLY_DIRECTORY, SQLITE_AUTH ->
          "the file can only be read";
      case SQLITE_CANTOPEN, SQLITE_CANTOPEN_ISDIR, SQLITE_CANTOPEN_FULLPATH ->
          "the file cannot be opened: is its folder still there, may you write to it, and is there"
              + " room on the disk?";
      case SQLITE_CORRUPT, SQLITE_NOTADB -> "the file is damaged";
      default ->
          (e.getResultCode().code & 0xff) == org.sqlite.SQLiteErrorCode.SQLITE_IOERR.code
              ? "the disk cannot be read or written"
              : String.valueOf(e.getMessage());
    };
  }
}
