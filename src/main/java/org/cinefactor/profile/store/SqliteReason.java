package org.cinefactor.profile.store;

import java.sql.SQLException;
import org.cinefactor.text.Texts;
import org.sqlite.SQLiteException;

/** The reason of an SQLite error, in words that stand behind a colon. */
final class SqliteReason {
  private static final Texts TEXTS = Texts.of(SqliteReason.class);

  private SqliteReason() {}

  static String of(SQLException failure) {
    if (!(failure instanceof SQLiteException e)) {
      return String.valueOf(failure.getMessage());
    }
    return switch (e.getResultCode()) {
      // The last one: there is no room for the index of the journal, which every opening makes.
      case SQLITE_FULL, SQLITE_IOERR_SHMSIZE -> TEXTS.get("reason.full");
      case SQLITE_BUSY, SQLITE_BUSY_RECOVERY, SQLITE_BUSY_SNAPSHOT, SQLITE_LOCKED ->
          TEXTS.get("reason.held");
      case SQLITE_READONLY_DBMOVED -> TEXTS.get("reason.moved");
      case SQLITE_PERM, SQLITE_READONLY, SQLITE_READONLY_DIRECTORY, SQLITE_AUTH ->
          TEXTS.get("reason.readOnly");
      case SQLITE_CANTOPEN, SQLITE_CANTOPEN_ISDIR, SQLITE_CANTOPEN_FULLPATH ->
          TEXTS.get("reason.unopened");
      case SQLITE_CORRUPT, SQLITE_NOTADB -> TEXTS.get("reason.damaged");
      default ->
          (e.getResultCode().code & 0xff) == org.sqlite.SQLiteErrorCode.SQLITE_IOERR.code
              ? TEXTS.get("reason.broken")
              : TEXTS.format("reason.other", e.getResultCode().name());
    };
  }
}
