package org.cinefactor.profile;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** A connection to an SQLite file that survives a power cut. */
final class ProfileFile {
  private static final int BUSY_MILLISECONDS = 5000;

  private ProfileFile() {}

  /**
   * Opens the file, or makes it.
   *
   * @throws SQLException when that is impossible, or it is no database
   */
  static Connection connect(Path file) throws SQLException {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MILLISECONDS);
    Path place = file.toAbsolutePath();
    String name = place.toString();
    if (name.indexOf('?') >= 0) {
      // Behind a question mark the driver would read options: such a path is written as an address.
      config.setOpenMode(SQLiteOpenMode.OPEN_URI);
      name = "file:" + place.toUri().getRawPath();
    }
    return config.createConnection("jdbc:sqlite:" + name);
  }
}
