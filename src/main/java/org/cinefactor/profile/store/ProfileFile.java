package org.cinefactor.profile.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.text.Texts;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** A connection to an SQLite file that survives a power cut. */
final class ProfileFile {
  private static final Texts TEXTS = Texts.of(ProfileFile.class);

  private static final int BUSY_MILLISECONDS = 5000;

  /**
   * A thousand times what a person's profile takes; a file of gigabytes would hold the start up.
   */
  private static final long MOST_BYTES = 1L << 30;

  private ProfileFile() {}

  /**
   * Checks that a profile has no impossible size, before it is read or copied.
   *
   * @throws ProfileException when the file or its journal is larger than a GiB
   * @throws IOException when the size cannot be asked for
   */
  static void demandUsualSize(Path file) throws ProfileException, IOException {
    for (Path part : List.of(file, RealFile.beside(file, "-wal"))) {
      long bytes = Files.isRegularFile(part) ? bytes(part) : 0;
      if (bytes > MOST_BYTES) {
        throw new ProfileException(TEXTS.format("tooLarge", part, bytes / 1e9, MOST_BYTES / 1e9));
      }
    }
  }

  /** The length of a file in bytes; 0 where there is none, or none any more. */
  static long bytes(Path file) throws IOException {
    try {
      return Files.size(file);
    } catch (NoSuchFileException _) {
      // Another program may have closed the profile just now, which deletes the journal.
      return 0;
    }
  }

  /**
   * Opens the file, or makes it.
   *
   * @throws SQLException when that is impossible, or it is no database; also when the driver's
   *     library cannot be loaded
   */
  static Connection connect(Path file) throws SQLException {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MILLISECONDS);
    Path place = file.toAbsolutePath();
    SqliteLibrary.load(place);
    String name = place.toString();
    if (name.indexOf('?') >= 0) {
      // Behind a question mark the driver would read options: such a path is written as an address.
      config.setOpenMode(SQLiteOpenMode.OPEN_URI);
      name = "file:" + place.toUri().getRawPath();
    }
    return config.createConnection("jdbc:sqlite:" + name);
  }
}
